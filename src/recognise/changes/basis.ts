/** What a change is measured against. */
import type {Basis} from '../../../schemas/vocabulary.ts'
import type {Quantity} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'
import {textBefore} from '../surroundings.ts'
import {comparesAcross} from './compares-across.ts'

/** What the change is against: 同比, 环比, 较2020年. */
export function basisOf(line: Line, mention: Mention, floor: number, verb: number): Basis {
  const head = Math.max(floor, line.clauses[mention.clause]!.from)
  for (let at = Math.max(verb, mention.at - 1); at >= head; at--) {
    const kind = line.tokens[at]!.class
    if (kind === 'yoy') return 'yoy'
    if (kind === 'sequential') return 'period'
    if (kind === 'base') return /(?<!五[”"]?)同期$/.test(line.tokens[at + 1]?.word ?? '') ? 'yoy' : 'base'
  }
  const figured = figuredBefore(line, head)
  if (figured) return figured
  if (opensComparison(line, mention) || comparesAcross(line, head)) return 'base'
  return comparedBefore(line, mention)
}

/** 比2018年的|96家|减少41家: the figure that is compared with stands between. */
function figuredBefore({tokens}: Line, head: number): Basis {
  if (tokens[head - 1]?.reading?.type !== 'quantity') return null
  for (let at = head - 2; at >= 0 && at > head - 7; at--) {
    const {class: kind} = tokens[at]!
    if (kind === 'base') return tokens[at + 1]?.class === 'yoy' ? 'yoy' : 'base'
    if (!/^(?:moment|particle|yoy|adverb|unknown|noun)$/.test(kind)) return null
  }
  return null
}

/** 相比去年同期1951毫米，|减少31%: the clause before gives the amount that is compared with. */
function comparedBefore({clauses, tokens}: Line, {clause}: Mention): Basis {
  const before = clauses[clause - 1]
  if (!before || tokens[before.to - 1]!.reading?.type !== 'quantity') return null
  const head = tokens[before.from]!.class
  if (head !== 'base' && head !== 'yoy') return null
  const own = tokens.slice(before.from, before.to)
  // 比2020年增加5000元，年均增长8%: what has changed itself is compared with nothing
  if (own.some(({class: kind, word}) => kind === 'up' || kind === 'down' || FAR.test(word))) return null
  return own.some(({class: kind}) => kind === 'yoy') ? 'yoy' : 'base'
}

/** 比全国|高|0.9个百分点 */
const FAR = /^(?:[高低快慢优差]出?|领先|落后)$/

/** 与2020年相比，|…: the clause before says against what. */
function opensComparison(line: Line, mention: Mention): boolean {
  const clause = line.clauses[mention.clause - 1]
  return clause !== undefined && /^(?:相比|相较|比起)/.test(line.tokens[clause.to - 1]!.word)
}

/** A bare 增长x% takes the basis that an earlier change of the sentence named. */
export function inherited(line: Line, index: number): Basis {
  const own = line.mentions[index]!
  // 由20家增加到30家，|年均增长|8%: of each year beside the one before
  if (/年均[^,，]{0,6}$/.test(textBefore(own))) return null
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const {quantity, clause} = line.mentions[at]!
    // 比全国高0.9个百分点，餐费增长18.3%: another place is no time to grow from
    if (quantity.aspect === 'gap') continue
    const basis = quantity.change?.basis ?? null
    if (basis === 'yoy') return 'yoy'
    if (basis && clause >= own.clause - 1 && !(quantity.change?.from && isOfAnother(own, quantity))) return basis
  }
  return null
}

/** 优良率由42.1%提高到53.8%，|近视率|下降2.6个百分点: of a thing that is named behind the two levels. */
const isOfAnother = ({quantity: {item}}: Mention, {end}: Quantity): boolean =>
  item !== null && !item.sentence && item.start >= end
