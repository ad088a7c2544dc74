/** Tells what is so from what is planned and from what a rule fixes. */
import type {Status} from '../../../schemas/vocabulary.ts'
import {isNounish} from '../noun.ts'
import type {Line, Mention, Page} from '../page.ts'
import type {Context} from '../recogniser.ts'
import type {Refiner} from '../refiner.ts'
import type {Token} from '../tokens.ts'

/** 力争, 计划 and 到2025年 make a number planned; 最高补助, 不得超过 and 60岁以上 a rule; the rest is actual. */
export const status: Refiner = {
  id: 'status',
  why: 'reads the verbs of change (由A提高到B: A is actual even in a plan)',
  examples: [
    {text: '力争新增学位30万个以上', reads: ['30万个以上: status=planned modal=力争']},
    {text: '争取了8万元资金', reads: ['8万元: status=actual']},
    {text: '对新建项目，每套给予1.5万元奖励', reads: ['1.5万元: status=rule']},
  ],
  refine(page: Page, context: Context) {
    const plans = planSections(page)
    for (const line of page.lines) settleLine(line, plans(line), context)
  },
}

const PLAN_TITLE = /下一步|下步|今后|下阶段|工作打算|工作计划|工作安排|工作考虑|工作思路|努力方向|目标任务/

/** True where plans are announced: under 三、下一步工作打算, and from a paragraph that opens with 下一步 on. */
function planSections(page: Page): (line: Line) => boolean {
  const levels = new Map<string, number>()
  const plans = new Set<string>()
  for (const {id, parent, level, title} of page.letter.sections) {
    levels.set(id, level)
    if (PLAN_TITLE.test(title) || (parent !== null && plans.has(parent))) plans.add(id)
  }
  let since: number | null = null
  return line => {
    const section = line.sentence.section ?? ''
    const level = levels.get(section) ?? 0
    if (since !== null && level > 0 && level <= since && line.sentence.label) since = null
    if (line.before === null && PLAN_HEAD.test(line.sentence.text)) since = level
    return plans.has(section) || since !== null
  }
}

const PLAN_HEAD = /^(?:下一步|下步|下一阶段|下阶段|今后)/

interface Mood {
  status: Status
  modal: string | null
}

function settleLine(line: Line, plan: boolean, context: Context): void {
  const text = line.sentence.text
  const inPlan = plan || PLAN_HEAD.test(text)
  let mood: Mood = {status: inPlan ? 'planned' : 'actual', modal: null}
  let at = 0
  for (let index = 0; index < line.clauses.length; index++) {
    const clause = line.clauses[index]!
    for (let token = clause.from; token < clause.to; token++) {
      mood = moodAfter(line, token, mood, context)
      const mention = line.mentions[at]
      if (mention?.at !== token) continue
      settle(line, mention, at, mood, inPlan)
      at++
    }
  }
}

const ACTUAL =
  /^(?:已|已经|现已|均已|业已|累计|已累计|先后|陆续|截至|截止|截至目前|目前|当前|现有|共有|实有|现阶段|争取了|建成了|一直|去年|上年|历年)$/
function moodAfter(line: Line, at: number, mood: Mood, context: Context): Mood {
  const token = line.tokens[at]!
  if (token.class === 'modal' && isModal(line, at)) return {status: 'planned', modal: token.word}
  if (token.word === '将' && looksAhead(line.tokens[at + 1])) return {status: 'planned', modal: mood.modal ?? null}
  if (ACTUAL.test(token.word)) return {status: 'actual', modal: null}
  if (token.reading?.type === 'moment') return moodOfMoment(token, mood, context)
  return mood
}

/** 年度计划的58.4% and 计划指标 name a plan and make none. */
function isModal(line: Line, at: number): boolean {
  const token = line.tokens[at]!
  const next = line.tokens[at + 1]
  if (next?.word === '的' || next === undefined) return false
  if (!/^(?:规划|设计|谋划|目标)$/.test(token.word)) return true
  if (leadsToLink(line, at)) return false
  return next.class === 'verb' || next.class === 'nominal' || next.class === 'noun' || next.class === 'adverb'
}

/** 规划停车位仅315个: a plan that is counted is there. */
function leadsToLink(line: Line, modal: number): boolean {
  let at = modal + 1
  while (isNounish(line.tokens[at])) at++
  return /^(?:仅|仅有|共|共有|有|达|达到|已)$/.test(line.tokens[at]?.word ?? '')
}

const looksAhead = (next: Token | undefined): boolean =>
  next !== undefined && /^(?:verb|nominal|adverb|link|moment|up|down|modal)$/.test(next.class)

/** 到2025年 looks ahead of the letter's day; a day before it looks back. */
function moodOfMoment(token: Token, mood: Mood, context: Context): Mood {
  const moment = token.reading
  if (moment?.type !== 'moment' || context.reference === null) return mood
  const last = moment.edtf.split('/').at(-1)!
  if (!/^\d{4}/.test(last) || moment.head === 'base' || moment.head === 'of') return mood
  const day = context.reference.slice(0, last.length)
  if (last > day && (moment.head === 'to' || moment.head === 'by')) return {status: 'planned', modal: mood.modal}
  return last < day ? {status: 'actual', modal: null} : mood
}

function settle(line: Line, mention: Mention, index: number, mood: Mood, inPlan: boolean): void {
  const {quantity} = mention
  const ruled = ruleOf(line, mention)
  const next = line.mentions[index + 1]?.quantity
  const begins = next?.change?.from === quantity || /[由从]$/.test(textBefore(line, mention).slice(-1))
  if (ruled !== null) assign(mention, 'rule', ruled || null)
  else if (followsRule(line, index)) assign(mention, 'rule', null)
  else if (mood.status === 'planned' && begins) assign(mention, 'actual', null)
  else if (mood.status === 'planned' && inPlan && mood.modal === null && isExisting(line, mention))
    assign(mention, 'actual', null)
  else if (mood.status === 'planned' && isPrice(line, mention)) assign(mention, 'actual', null)
  else assign(mention, mood.status, mood.modal)
  markAsk(line, mention)
}

/** 占保费的20% after a rule, or its twin (居民医保不低于70%), is of the same rule. */
function followsRule(line: Line, index: number): boolean {
  const mention = line.mentions[index]!
  const before = line.mentions[index - 1]
  if (mention.quantity.rateHead && rateRuled(line, index)) return true
  if (before?.quantity.status !== 'rule' || mention.clause > before.clause + 1) return false
  const [a, b] = [before.quantity, mention.quantity]
  if (b.rules.includes('item/inherited') && /^(?:percent|points|multiple)$/.test(b.kind)) return true
  return a.kind === b.kind && a.unit === b.unit && (a.bound === b.bound || a.unit?.includes('/') === true)
}

/** 拟新建充电棚，收费标准为0.25元/小时: a price is charged, not planned. */
const isPrice = (line: Line, mention: Mention): boolean =>
  mention.quantity.kind === 'rate' && /收费标准|租金|票价|单价/.test(textBefore(line, mention))

/** 80周岁以上的每人每月100元，90周岁以上的|每月200元|: one scale of rates. */
function rateRuled(line: Line, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const {status, rateHead} = line.mentions[at]!.quantity
    if (rateHead) return status === 'rule'
  }
  return false
}

function assign({quantity}: Mention, status: Status, modal: string | null): void {
  quantity.status = status
  quantity.modal = modal
  quantity.rules.push(`status/${status}`)
}

/** 完善全市21个重点产业链的…体系: what a plan builds on is there already. */
function isExisting(line: Line, mention: Mention): boolean {
  for (let at = mention.at + 1; isNounish(line.tokens[at]) || line.tokens[at]?.word === '的'; at++)
    if (line.tokens[at]!.word === '的') return true
  return false
}

/** How far a rule's words may stand from their number: a bound keeps long sentences linear. */
const REACH = 80

const textBefore = (line: Line, mention: Mention): string => {
  const clause = line.clauses[mention.clause]!
  const {start} = mention.quantity
  return line.sentence.text.slice(Math.max(line.tokens[clause.from]!.start, start - REACH), start)
}
const textAfter = (line: Line, mention: Mention): string => {
  const clause = line.clauses[mention.clause]!
  const {end} = mention.quantity
  return line.sentence.text.slice(end, Math.min(line.tokens[clause.to - 1]!.end, end + REACH))
}

const BENEFIT =
  /补助|补贴|奖励|奖补|给予|贴息|资助|救助|津贴|保费|保险金额|投资标准|发放|罚款|申领|拨付标准|生活费|抚恤|低保/
const LIMIT =
  /起付线|支付限额|封顶线|上限|下限|门槛|报销比例|报销|服务期|贷款期限|补贴期限|补助期限|贴息期限|补助标准|补贴标准|投资标准|保障标准|奖励标准|征收标准|贷款额度|期限|起租基价|基价|加收|运费|计费/
/** 缴费标准统一为180元/人. */
const STANDARD = /(?<!收费|排放|质量)标准(?:统一|均|分别|已|提高|调整)?(?:为|由|从|是|至|到)/
const DUTY = /应当|[^反供相适对响]应(?=[达不按在为于当从])|必须|不得|原则上|执行$|方可|严禁/
const EDICT = /规定|要求|明确(?!了)|办法》|细则》|条例》/

/** The modal of a rule, '' when no word says it, null when it is no rule. */
function ruleOf(line: Line, mention: Mention): string | null {
  const {quantity} = mention
  const before = textBefore(line, mention)
  const after = textAfter(line, mention)
  const around = before + after
  const most = /最[高长多低短少]/.exec(before + quantityText(line, mention))
  if (/^人均|户均|日均|年均/.test(before) && !LIMIT.test(before)) return null
  if (quantity.unit === '岁' && quantity.bound !== 'exact') return ''
  if (most && quantity.bound === 'at-most' && (BENEFIT.test(sentenceBefore(line, mention)) || LIMIT.test(around)))
    return most[0]
  if (quantity.rateHead !== null && quantity.kind === 'rate' && BENEFIT.test(around)) return ''
  if (/CNY\/(?:人|户|亩|生|套|m2|名|家|个)/.test(quantity.unit ?? '') && BENEFIT.test(around)) return ''
  if ((LIMIT.test(before) || STANDARD.test(before)) && isBoundOrPrice(mention)) return ''
  if (isThreshold(line, mention, after)) {
    quantity.rules.push('status/threshold')
    return ''
  }
  if (quantity.kind === 'duration' && /满$/.test(before) && quantity.bound !== 'exact') return ''
  if (/计费/.test(around) || /(?:核定|规定|执行)[^。]{0,12}标准:/.test(sentenceBefore(line, mention))) return ''
  if (isCondition(line, mention)) return ''
  if (
    (DUTY.test(before) || EDICT.test(sentenceBefore(line, mention))) &&
    quantity.bound !== 'exact' &&
    isBoundOrPrice(mention)
  )
    return ''
  if (/收费|收取/.test(before) && quantity.kind === 'rate' && quantity.bound !== 'exact') return ''
  if (
    /^执行/.test(after) ||
    (/按照?[^,，]{0,30}$/.test(before) && /给予|发放|补助|补贴|贴息|奖励|收取|计算|执行/.test(after))
  )
    return ''
  if (
    quantity.kind === 'duration' &&
    quantity.bound === 'at-most' &&
    /内$/.test(quantityText(line, mention)) &&
    !quantity.change
  )
    return ''
  if (quantity.kind === 'money' && /给予/.test(before) && /对|凡|符合/.test(sentenceBefore(line, mention)))
    return most?.[0] ?? ''
  return null
}

const quantityText = (line: Line, {quantity}: Mention): string => line.sentence.text.slice(quantity.start, quantity.end)
const sentenceBefore = (line: Line, {quantity}: Mention): string =>
  line.sentence.text.slice(Math.max(0, quantity.start - 2 * REACH), quantity.end + 12)

const isBoundOrPrice = ({quantity}: Mention): boolean => /^(?:money|rate|duration|percent|area)$/.test(quantity.kind)

/** 50亩以上的|新建基地, 1年以上|劳动合同, 70平方米|的小户型: a bound that says which ones are meant. */
function isThreshold(line: Line, mention: Mention, after: string): boolean {
  const {quantity} = mention
  if (!/^(?:at-least|at-most|over|under)$/.test(quantity.bound)) return false
  if (!/(?:以上|以下|及以[上下]|以内)$|^(?:满|未满|不满|不超过|不低于)/.test(quantityText(line, mention))) return false
  if (quantity.kind === 'percent' || quantity.kind === 'count') return false
  const next = line.tokens[mention.at + 1]
  if (
    next?.class === 'comma' &&
    /(?<!控制|稳定|保持|维持)在[^,，]{0,6}$/.test(textBefore(line, mention)) &&
    quantity.kind === 'rate'
  )
    return true
  return /^的?\p{Script=Han}/u.test(after) && (next?.word === '的' || isNounish(next))
}

/** 对…满1年的, 距退休不足5年的: a clause closed by 的 says for whom the rule holds. */
function isCondition(line: Line, mention: Mention): boolean {
  const clause = line.clauses[mention.clause]!
  const last = line.tokens[clause.to - 1]!
  const closed = last.word === '的' && line.tokens[clause.to]?.class === 'comma'
  return closed && /^(?:duration|money|area|percent)$/.test(mention.quantity.kind)
}

/** What the addressee asked for is planned and flagged; so is a cost named as a reason for refusing. */
function markAsk(line: Line, mention: Mention): void {
  const {quantity} = mention
  const before = line.sentence.text.slice(Math.max(0, quantity.start - 2 * REACH), quantity.start)
  if (
    /您们?(?:建议|提出(?!的)|希望|要求|请求)[^。;；因但]{0,60}$|请求[^。;；因]{0,40}$/.test(before) &&
    !/反映|所指出/.test(before.slice(-40))
  ) {
    assign(mention, 'planned', null)
    quantity.flags.push('ask')
  } else if (
    /(?:需|需要)(?:投资|资金|投入|经费|费用)?[^,，。]{0,10}$/.test(before) &&
    REFUSAL.test(line.sentence.text)
  ) {
    assign(mention, 'planned', null)
    quantity.flags.push('conditional')
  }
}

const REFUSAL = /无法|难以|暂不|不具备|资金缺口|资金紧张|财力有限|不宜/
