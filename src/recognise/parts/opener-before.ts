/** The word that opens parts or closes a total before a number: 其中, 合计. */
import {wordMap} from '../../text/word-set.ts'
import type {Line} from '../page.ts'

const PARTS = ['其中', '包括', '包含', '含', '其中含', '分为', '其中包括', '具体为', '具体包括', '主要包括']
const TOTALS = ['合计', '共计', '总计', '总共', '共']
const OPENERS = wordMap<'parts' | 'total'>([
  ...PARTS.map(word => [word, 'parts'] as const),
  ...TOTALS.map(word => [word, 'total'] as const),
])
const LOOK_BACK = 16

/** What stands between a number and the one before it: 其中 opens parts, 合计 closes a total. */
export function openerBefore(line: Line, index: number): 'parts' | 'total' | null {
  const mention = line.mentions[index]!
  const floor = line.mentions[index - 1]?.at ?? -1
  let total = false
  for (let at = mention.at - 1; at > floor && at > mention.at - LOOK_BACK; at--) {
    const {word} = line.tokens[at]!
    const opens = OPENERS.get(word)
    if (opens === 'parts' || (word === '占' && at === mention.at - 1 && mention.quantity.kind !== 'percent'))
      return 'parts'
    if (word[word.length - 1] === '中' && /[,，]/.test(line.tokens[at + 1]?.word ?? '')) return 'parts'
    if (word === '中' && at - 1 > floor && isCountedNoun(line, index - 1, at - 1)) return 'parts'
    if (opens) total = true
  }
  return total && index > 1 ? 'total' : null
}

/** 210家|托育机构|中公办60家: what the number before counts ends there. */
function isCountedNoun(line: Line, index: number, at: number): boolean {
  const before = line.mentions[index]?.quantity
  return (
    before?.kind === 'count' &&
    before.item !== null &&
    !before.item.sentence &&
    before.item.end === line.tokens[at]!.end
  )
}
