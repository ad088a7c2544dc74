/** Whether 计划, 规划 or 确保 makes a plan where it stands, or only names one. */
import {isNounish} from '../nouns/noun-token.ts'
import type {Line} from '../page.ts'
import type {Token} from '../tokens.ts'

/** 年度计划的58.4% and 规划停车位仅315个 name a plan and make none. */
export function isModal(line: Line, at: number): boolean {
  const token = line.tokens[at]!
  const next = line.tokens[at + 1]
  if (
    next?.word === '的' ||
    next === undefined ||
    // 占年度|计划|20亿元的55%
    (token.word === '计划' && isMeasured(line, token.start)) ||
    /^(?:占|完成|超额完成|超|超出|超过|突破)$/.test(line.tokens[at - 1]?.word ?? '')
  )
    return false
  if ((token.word === '努力' || token.word === '希望') && !isNumbered(line, at)) return false
  // 为|确保|及时清运，与4支队伍合作: what a deed is for
  if (/^为了?$/.test(line.tokens[at - 1]?.word ?? '') && !isNumbered(line, at)) return false
  // 向好的|预期|增强, 按|计划|关停8座: named, not made
  if (token.word === '预期' ? line.tokens[at - 1]?.word === '的' : /^按照?$/.test(line.tokens[at - 1]?.word ?? ''))
    return false
  // 比概算节约150万元: what is compared with
  if (line.tokens[at - 1]?.class === 'base') return false
  if (PLAN.test(token.word) && isSpokenOf(line, token)) return false
  if (isNamed(line, at) || isHabit(line, at) || isListedPlan(line, at)) return false
  if (/^(?:预期|目标|计划|规划|设计|要)$/.test(token.word) && (isMark(next) || next.class === 'conjunction'))
    return false
  // 组团|规划|有学校用地10公顷: what a plan provides for
  if (!/^(?:规划|设计|谋划|目标)$/.test(token.word) || PROVIDES.test(next.word)) return true
  if (
    leadsToLink(line, at) ||
    /^(?:体系|任务|方案|纲要|目标|指标|文本|成果|用途|许可|条件|设计|选址|审批|部门|红线|要求|手续|管理|验收|论证|核实|编制|文件|意见)/.test(
      next.word,
    )
  )
    return false
  // 在建2座，|规划|3座
  if (next.reading?.type === 'quantity') return token.word === '规划'
  return next.class === 'verb' || next.class === 'nominal' || next.class === 'noun' || next.class === 'adverb'
}

const PLAN = /^(?:规划|计划|方案|概算|预算|预期|目标)$/
/** 比年度|计划|多一倍, 按设计|概算|交付50%, 发展|规划|全面实施，口岸增至19个: a plan that is compared with, followed, or the subject. */
function isSpokenOf({sentence: {text}}: Line, {word, start, end}: Token): boolean {
  const before = text.slice(Math.max(0, start - 10), start)
  return (
    COMPARED.test(before) ||
    (word === '概算' && FOLLOWED.test(before)) ||
    (KIND_OF.test(before) && CARRIED_OUT.test(text.slice(end, end + 16)))
  )
}
const COMPARED =
  /(?:比|较|相比|[高低多少快慢早晚优好]于|超出|超过?|突破)(?:原定?|年度|全年|年初|既定|设计|投资|总|预定|最初的?|进度){1,3}$/
const FOLLOWED = /按照?(?:设计|初步设计|初设|批复的?|投资|工程|总|原){1,3}$/
/** 三年行动|计划|, 国土空间|规划|: the name of one plan. */
const KIND_OF =
  /(?:行动|发展|空间|总体|专项|年度|提升|振兴|培育|倍增|攻坚|建设|体系|保护|利用|战略|改造|整治|治理|改革|[三五十\d]年|[一二三四五]五”?)$/
const CARRIED_OUT =
  /^(?:全面|正式|顺利|圆满|深入|加快|有序|扎实|稳步|如期|成功|持续|有力|全部){0,2}(?:获批)?(?:实施|获批|批复|落地|收官|完成|出台|印发|发布|推进|落实|见效)(?:见效|实施)?[,，。;；、]/

const isMeasured = ({sentence: {text}}: Line, start: number): boolean =>
  /(?:占|完成|达到?)(?:年度|全年|年初|总|既定|原)+$/.test(text.slice(Math.max(0, start - 8), start))

const PROVIDES = /^有(?![关效序机限望力利害色线轨偿])/

/** 努力|争取再快一些 aims at something; |努力|为果农着想，运费下降5% says how a deed was done. */
function isNumbered({clauses, mentions, tokens}: Line, at: number): boolean {
  if (/^(?:争取|实现|达到|完成|做到|确保)$/.test(tokens[at + 1]?.word ?? '')) return true
  const clause = clauses.findIndex(({to}) => at < to)
  return mentions.some(mention => mention.clause === clause && mention.at > at)
}

/** |拟|选址地东面, |拟建|地点, |规划|委员会, |规划建设|用地: what the name of a thing begins with. */
function isNamed({tokens}: Line, at: number): boolean {
  const [word, next] = [tokens[at]!.word, tokens[at + 1]!.word]
  if (word === '计划') return /^(?:完成率|执行率|外|单列)/.test(next)
  if (word === '目标') return /^(?:企业|客户|人群|群体|价格|市场|对象|岗位)/.test(next)
  if (word === '力争') return next.startsWith('上游')
  if (word === '规划') return /^(?:委员会|局|委|院|馆|展)/.test(next)
  if (word === '规划建设') return next === '用地'
  return word.startsWith('拟') && /^(?:选址|选点|选地|建地|录取|地点|地块|场址|名单|人选)/.test(next)
}

/** 获批国家级众创|计划|3项, 编制村庄|规划|320个: plans that are counted, or what is counted in one. */
function isListedPlan({tokens, sentence: {text}}: Line, at: number): boolean {
  const {word, start} = tokens[at]!
  if (word !== '计划' && word !== '规划') return false
  const next = tokens[at + 1]!
  const counted = next.reading?.type === 'quantity' ? next.reading.kind === 'count' : LISTED_IN.test(next.word)
  return counted && ENTERED.test(text.slice(Math.max(0, start - 20), start))
}
const LISTED_IN = /^(?:项目|课题|专项|任务)/
const ENTERED = /(?:获批|入选|列入|纳入|申报|实施|承担|立项|制定|编制|获得|入围)[^,，。;；\d]{0,16}$/

/** 每年|要|投入100万元, 却|要|承担近千户的监管: what is done over and over, or has to be, is done. */
const isHabit = ({tokens, sentence: {text}}: Line, at: number): boolean =>
  tokens[at]!.word === '要' &&
  /^(?:每[年月天日周]|却)$/.test(tokens[at - 1]?.word ?? '') &&
  !/今后|未来|力争|目标|下一步|规划/.test(text)

/** 稳|预期|，大力实施…: a noun, where its clause ends. */
const isMark = ({class: kind, word}: Token): boolean => /^(?:comma|list|stop|close)$/.test(kind) && word !== ':'

/** 规划停车位仅315个: a plan that is counted is there. */
function leadsToLink(line: Line, modal: number): boolean {
  let at = modal + 1
  while (isNounish(line.tokens[at])) at++
  return /^(?:仅|仅有|共|共有|有|达|达到|已)$/.test(line.tokens[at]?.word ?? '')
}
