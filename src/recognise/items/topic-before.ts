/** The noun of the clause before a number that has none. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import {type Line, tokenIndexAt} from '../page.ts'
import {isEmpty} from './is-empty.ts'
import {isEvent} from './stands-elsewhere.ts'
import {beforeMeans} from './subject-before.ts'

/** 改造纳入|民生实事|，计划800户: what a thing is put into is not the thing. */
function isField(line: Line, start: number): boolean {
  const {tokens} = line
  let at = tokenIndexAt(line, start)
  while (at > 0 && /^(?:moment|place|adverb)$/.test(tokens[at]!.class)) at--
  return /^(?:纳入|列入|作为|写入)$/.test(tokens[at]?.word ?? '')
}

/** 该路段位于|龙泉村|，全长60米: where it lies is not what is measured. */
const isSite = (line: Line, start: number): boolean =>
  /^(?:位于|地处|坐落于?|座落于?)$/.test(line.tokens[tokenIndexAt(line, start)]?.word ?? '')

/** 在|培训经费中|解决: whence, not what. */
const WHERE = /.[上下里内中]$/

/** 实施技能提升行动计划，培训4.2万人次: a scheme is not what is counted under it. */
const SCHEME = /(?:行动|行动计划|专项行动|实施方案|工作方案|行动方案|专项整治)$/

/** 安排|专人|，投入20万元: who sees to it is not what it costs. */
const WHO = /(?:专人|专班|人员|干部|领导|负责人|力量)$/

/** |主体结构|是钢框架，造价1200万元: what is said of a thing is not the thing, nor is what it is compared with. */
function subjectOf(line: Line, noun: Span, floor: number): Span | null {
  let being = tokenIndexAt(line, noun.start)
  while (being > floor && line.tokens[being]!.class === 'place') being--
  if (!SAYS.test(line.tokens[being]?.word ?? '')) return noun
  let at = being - 1
  while (at > floor && line.tokens[at]!.class === 'adverb') at--
  // 申请和发放都是实名制，均未超过三年
  if (at < floor) return noun
  if (line.tokens[at]!.class === 'verb') return null
  const subject = nounBefore(line.tokens, at, floor, true)
  return subject && !NAMED.test(line.sentence.text.slice(subject.start, subject.end)) ? subject : noun
}
const SAYS = /^(?:都?是|[均系]?为|系|[低高优好快慢多少]于|不及|落后于)$/
/** 选址为|旧粮库|, 一层为|车库|: where it lies and what it is called stand for the thing, a part of it does not. */
const NAMED = /[址点置地名称]$|^.{0,2}[层楼栋]$/

/** How many numbers of its own clause may stand before it. */
const NEAR = 4

/** 扩容|中试基地|，年内再认定20家以上: the last noun of the clause before, where no number stands before. */
export function topicBefore(line: Line, index: number): Span | null {
  const {clause, quantity} = line.mentions[index]!
  const said = line.clauses[clause - 1]
  // 李某，男，50岁: of whom the sex is said
  const sex = said && said.to === said.from + 1 && /^[男女]性?$/.test(line.tokens[said.from]!.word)
  const before = sex ? line.clauses[clause - 2] : said
  if (!before || line.mentions.slice(Math.max(0, index - NEAR), index).some(mention => mention.clause === clause - 1))
    return null
  // (5)双臂缺失；(6)|三肢|…: a point begins with nothing of the point before
  const mark = line.tokens[line.clauses[clause]!.from - 1]
  if (mark?.class === 'comma' && mark.word.length > 1) return null
  if (/^(?:按照?|根据|结合|围绕|依据|依照|本着|考虑到?|鉴于|由于|面对|针对)$/.test(line.tokens[before.from]!.word))
    return null
  for (let at = before.to - 1; at >= Math.max(before.from, before.to - 12); at--) {
    const noun = nounBefore(line.tokens, beforeMeans(line.tokens, at, before.from), before.from)
    // 收费标准自2015年以来|未作调整|，执行每平方米0.8元
    if (noun && /^[未不]/.test(line.sentence.text.slice(noun.start, noun.end))) continue
    if (noun && (isEmpty(line, noun) || isEvent(line, noun, quantity))) return null
    if (noun && SCHEME.test(line.sentence.text.slice(noun.start, noun.end))) return null
    if (noun && quantity.kind === 'money' && WHO.test(line.sentence.text.slice(noun.start, noun.end))) return null
    if (noun && WHERE.test(line.sentence.text.slice(noun.start, noun.end)))
      while (at > before.from && line.tokens[at]!.class !== 'preposition') at--
    else if (noun && isSite(line, noun.start)) at = tokenIndexAt(line, noun.start)
    else if (noun && !isField(line, noun.start)) return subjectOf(line, noun, before.from)
  }
  return null
}
