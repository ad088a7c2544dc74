/** What a thing has done year after year. */
import {runsOn} from '../items/lasting-noun.ts'
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'
import {clean} from './words-of.ts'

const MOST_TOKENS = 10
const LONGEST = 20
const COUNTS: Readonly<Record<string, string>> = {a: '年数', mo: '月数', d: '天数'}

/** 水质连续5年|保持优良|: 连续保持优良年数; '' for a time that is no such run, or where nothing short is said. */
export function runOf(line: Line, mention: Mention): string {
  if (!runsOn(line, mention)) return ''
  const {tokens, clauses} = line
  const {to} = clauses[mention.clause]!
  const first = mention.at + 1
  let end = first
  while (end < to && end - first < MOST_TOKENS && !isOther(tokens[end]!.reading)) end++
  const words = end < to && end - first === MOST_TOKENS ? '' : labelOf(tokens.slice(first, end))
  return words && words.length <= LONGEST ? `连续${words}${COUNTS[mention.quantity.unit ?? ''] ?? '时长'}` : ''
}

/** 连续5年保持|在|98%以上, 连续9年|未|发生事故: 未 is what matters, a bracket and what leads on is not. */
const labelOf = (tokens: readonly Token[]): string =>
  clean(tokens.reduce((words, {class: kind, word}) => (kind === 'aside' ? words : words + word), '')).replace(
    /[在达至到]$/,
    '',
  )

/** 连续4年居|第一|: the rank is what it has held, another number is not. */
const isOther = (reading: Line['tokens'][number]['reading']): boolean =>
  reading?.type === 'quantity' && reading.kind !== 'rank'
