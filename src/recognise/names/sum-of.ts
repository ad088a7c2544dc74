/** What a sum is of that its item does not say: the head of a list, or the verb that gives it. */
import {GRANT, PAYER} from '../../lexicon/heads.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import {type Line, type Mention, tokenIndexAt} from '../page.ts'
import {clean, itemText} from './words-of.ts'

/** Items that say themselves what is paid. */
const SUM =
  /(?:[费价金款税租薪息额值债]|标准|价格|限制|收费|补[助贴偿]|奖[励补]|[救资]助|赔偿|工资|收入|支出|投[资入]|成本|利润|经费|预算|报酬|待遇|基数|花费|开支|起付线|消费|贷款)$/
const HEAD = /(?:标准|价格|[单票电水气售]价|费|费用|补[助贴]|奖励|金额|租金|工资|报酬)$/
const FAR = 60
const LONGEST = 10

/** 收费标准：住宅每平方米1元、|商铺|2元 is 商铺收费标准, |蚕房|每间奖补450元 is 蚕房奖补; '' where nothing says it. */
export function sumOf(line: Line, mention: Mention): string {
  const {quantity, at} = mention
  const item = itemText(line, quantity)
  if ((quantity.kind !== 'money' && quantity.kind !== 'rate') || item === '' || SUM.test(item)) return ''
  const {tokens} = line
  const verb = tokens[at - 1]
  if (verb && GRANT.test(verb.word) && quantity.item!.end <= verb.start) return verb.word
  for (let colon = at - 1; colon > 0 && colon > at - FAR; colon--) {
    if (tokens[colon]!.word !== ':') continue
    let end = colon - 1
    while (/^(?:[为是]|分别[为是]|如下)$/.test(tokens[end]?.word ?? '')) end--
    const head = nounBefore(tokens, end, 0, true)
    const words = head ? clean(line.sentence.text.slice(head.start, head.end)) : ''
    if (!HEAD.test(words)) return ''
    return words.length > LONGEST ? tokens[end]!.word : words
  }
  return ''
}

/** |蚕房|每间奖补450元: for what a grant is that its item alone names; '' where an office gives it, or nothing is said. */
export function grantedTo(line: Line, {quantity, clause}: Mention): string {
  const {item} = quantity
  if (!item || item.sentence || item.end > quantity.start) return ''
  const grant = itemText(line, quantity)
  if (!GRANT.test(grant.startsWith('一次性') ? grant.slice(3) : grant)) return ''
  const {from} = line.clauses[clause]!
  let end = tokenIndexAt(line, item.start)
  while (
    end >= from &&
    (/^(?:adverb|moment|particle)$/.test(line.tokens[end]!.class) || SKIPPED.test(line.tokens[end]!.word))
  )
    end--
  const noun = end >= from ? nounBefore(line.tokens, end, from) : null
  const words = noun ? clean(line.sentence.text.slice(noun.start, noun.end)) : ''
  return PAYER.test(words) ? '' : words
}

const SKIPPED = /^(?:另|一次性)$/
