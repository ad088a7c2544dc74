/** Of what a share is a share. */
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'
import {clean} from './words-of.ts'

const HOLDS = /^(?:占|约占|仅占|只占|各占|分别占)$/
/** What stands between the whole and the number: 占耕地面积|的比重从2020年的|59.8%. */
const TRAILS = /^(?:的|比重|比例|份额|[从由在]|分别|最低比例)$/
const TRAILING = /^(?:link|up|down|adverb|moment|modal)$/
const LONGEST = 16
const FAR = 12
const DONE = /^(?:已?完成|已?实现)了?$/
const AIMED = /(?:任务|计划|目标|预算|指标|工程量|总量|进度)数?$/

const trails = ({class: kind, word}: Token): boolean =>
  TRAILS.test(word) || (TRAILING.test(kind) && !HOLDS.test(word) && !AIMED.test(word))

/** 占|耕地面积|的59.8%: 占耕地面积比重, 完成|全年任务|的87%: 完成率; '' where no whole is named. */
export function shareOf({tokens, clauses}: Line, {at, clause, quantity: {kind, aspect}}: Mention): string {
  if (kind !== 'percent' || aspect !== 'share') return ''
  const {from} = clauses[clause]!
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
    if (!HOLDS.test(word)) continue
    const whole = words()
    return whole && whole.length <= LONGEST ? `占${whole}比重` : ''
  }
  return ''
}
