/** From one number to the next: 由86.5%提高到91.2%, 从16.2亿元扩充至40亿元. */
import type {Line, Mention} from './page.ts'
import type {TokenClass} from './tokens.ts'

const BETWEEN: ReadonlySet<TokenClass> = new Set(['moment', 'particle', 'adverb', 'place'])

/** 从|高峰期的|9.6万人次, 由|最高时的|320辆: a time that no date names. */
const STAGE =
  /^(?:高峰|峰值|顶峰|最高|最低|鼎盛|改革|改造|整治|搬迁|实施|启动|活动|建设|疫情)?(?:期|时期?|时候|前|之前|初期?|阶段)$|^(?:过去|以往|法定|规定|高峰|最高|最低|峰值|顶峰|鼎盛|整合|合并|改造|改革|整治|搬迁|提质|治理|实施|撤并|疫情)$/

/** True when 由 or 从 opens a range at the number, with its time and rate head between: 由2020年的|86.5%. */
export function opensRange(line: Line, {at, clause}: Mention): boolean {
  const head = line.clauses[clause]!.from
  for (let index = at - 1; index >= head; index--) {
    const token = line.tokens[index]!
    if (token.word === '由' || token.word === '从' || token.word === '自') return true
    if (!BETWEEN.has(token.class) && !STAGE.test(token.word)) return false
  }
  return false
}

/** True when a verb leads from the number before to this one: …|扩建为|12车道. */
export function closesRange(line: Line, index: number): boolean {
  const before = line.mentions[index - 1]
  const mention = line.mentions[index]!
  if (!before || before.clause !== mention.clause || !opensRange(line, before)) return false
  const between = line.sentence.text.slice(
    Math.max(before.quantity.end, mention.quantity.start - 16),
    mention.quantity.start,
  )
  return /[到至为]/.test(between)
}
