/** Of what a share is a share. */
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'
import {clean} from './words-of.ts'

const HOLDS = /^(?:占|约占|仅占|只占|各占|分别占)$/
/** What stands between the whole and the number: 占耕地面积|的比重从2020年的|59.8%. */
const TRAILS = /^(?:的|比重|比例|份额|[从由在]|分别[达为占是]?|最低比例)$/
const TRAILING = /^(?:link|up|down|adverb|moment|modal)$/
const LONGEST = 16
const FAR = 12
/** 高标准农田|达到|耕地总面积的64% */
const REACHES = /^(?:已经?|约)?(?:达到?|[只仅]有|[只仅]为|不足|不到|超过|接近|相当于)$/
const DONE = /^(?:已?完成|已?实现)了?$/
const AIMED = /(?:任务|计划|目标|预算|指标|工程量|总量|进度)数?$/

const trails = ({class: kind, word}: Token): boolean =>
  TRAILS.test(word) || (TRAILING.test(kind) && !HOLDS.test(word) && !AIMED.test(word))

const BEARS = /^(?:承担|负担|分担|自筹|自付|自负)$/
const PAYS = /^(?:给予|返还|发放|奖励|补助|补贴|奖补|资助|贴息|报销)$/

/** 按保费的30%(的比例)|给予补贴|, 按60%|返还|: what is paid by that share; '' where nothing is. */
function paidBehind(tokens: readonly Token[], at: number, to: number): string {
  let verb = at + 1
  while (verb < to && /^(?:的|比例|标准|予以)$/.test(tokens[verb]!.word)) verb++
  if (verb >= to || !PAYS.test(tokens[verb]!.word)) return ''
  if (tokens[verb]!.word !== '给予' && tokens[verb]!.word !== '发放') return tokens[verb]!.word
  const noun = tokens.slice(verb + 1, Math.min(to, verb + 5)).findLast(({word}) => PAID.test(word))
  return noun?.word ?? ''
}
const PAID = /^(?:补助|补贴|奖励|奖补|资助|贴息|补偿|救助)$/

/** 占|耕地面积|的59.8%: 占耕地面积比重, 完成|全年任务|的87%: 完成率; '' where no whole is named. */
export function shareOf({tokens, clauses}: Line, {at, clause, quantity: {kind, aspect}}: Mention): string {
  if (kind !== 'percent' || aspect !== 'share') return ''
  const {from, to} = clauses[clause]!
  if (BEARS.test(tokens[at - 1]?.word ?? '')) return `${tokens[at - 1]!.word}比例`
  const paid = paidBehind(tokens, at, to)
  if (paid) return `${paid}比例`
  let end = at - 1
  while (end >= from && trails(tokens[end]!)) end--
  for (let verb = end; verb >= from && verb > end - FAR; verb--) {
    const {class: sort, word} = tokens[verb]!
    if (sort === 'quantity') return ''
    const words = () =>
      clean(
        tokens
          .slice(verb + 1, end + 1)
          .map(token => token.word)
          .join(''),
      )
    if (DONE.test(word)) return verb < end && AIMED.test(tokens[end]!.word) ? '完成率' : ''
    if (!HOLDS.test(word) && !(REACHES.test(word) && tokens[at - 1]!.word === '的')) continue
    const whole = words()
    return whole && whole.length <= LONGEST ? `占${whole}比重` : ''
  }
  return ''
}
