/** Tells what is so from what is planned and from what a rule fixes. */
import type {Status} from '../../../schemas/vocabulary.ts'
import type {Line, Mention, Page} from '../page.ts'
import type {Context} from '../recogniser.ts'
import type {Refiner} from '../refiner.ts'
import {goesOnWithAims, isAimedAt, opensAims, statesAims} from '../status/aims.ts'
import {askOf, mayBeAsked} from '../status/ask.ts'
import {followsRule, isAmongDuties} from '../status/follows-rule.ts'
import {type View, viewOf} from '../status/ground.ts'
import {isGiven} from '../status/is-given.ts'
import {isNorm} from '../status/is-norm.ts'
import {laterPlan} from '../status/later-plan.ts'
import {type Lead, leadIn, leadsAhead, NO_LEAD} from '../status/lead-in.ts'
import {type Mood, moodAfter} from '../status/mood.ts'
import {planSections} from '../status/plan-sections.ts'
import {isProposed, isSetSoon} from '../status/proposed.ts'
import {ruleOf} from '../status/rule-of.ts'
import {isSupposed, mayBeSupposed} from '../status/supposed.ts'
import {designOf, isTarget, sharesTarget} from '../status/target.ts'
import {taskParagraphs} from '../status/tasks.ts'

/** 力争, 计划 and 到2025年 make a number planned; 最高补助, 不得超过 and 60岁以上 a rule; the rest is actual. */
export const status: Refiner = {
  id: 'status',
  why: 'reads the verbs of change (由A提高到B: A is actual even in a plan)',
  examples: [
    {text: '力争新增学位30万个以上', reads: ['30万个以上: status=planned modal=力争']},
    {text: '争取了8万元资金', reads: ['8万元: status=actual']},
    {text: '今年年度计划投资6亿元', reads: ['6亿元: status=planned']},
    {text: '对新建项目，每套给予1.5万元奖励', reads: ['1.5万元: status=rule']},
    {text: '您希望增设红绿灯2处', reads: ['2处: status=planned flags=ask']},
  ],
  refine(page: Page, context: Context) {
    const isPlan = planSections(page, context)
    const isTask = taskParagraphs(page)
    let lead = NO_LEAD
    let aims: Line | null = null
    for (const line of page.lines) {
      // asked of every line: a plan goes on from one to the next
      const opened = isPlan(line)
      lead = leadIn(line, lead)
      if (line.mentions.length === 0) {
        // a list of aims may open, and go on, with what has no number
        if (
          opensAims(line) ||
          (aims?.mentions.length === 0 && line.before === aims && goesOnWithAims(line, context.reference))
        )
          aims = line
        continue
      }
      const announced = opened || leadsAhead(lead, line)
      const guessed = !announced && isTask(line)
      const inPlan = announced || guessed
      const {text} = line.sentence
      const [asks, supposes] = [mayBeAsked(text), mayBeSupposed(text)]
      const aimed: boolean =
        aims !== null &&
        line.before === aims &&
        goesOnWithAims(line, context.reference) &&
        (aims.mentions.length > 0 || isAimedAt(line))
      settleLine(line, {inPlan, guessed, aimed, lead, charged: isCharged(line, lead), asks, supposes}, context)
      aims = aimed || statesAims(line) ? line : null
    }
  },
}

/** Asked of a line, and not of each number: most lines speak of no charge. */
const isCharged = ({sentence}: Line, {text}: Lead): boolean => CHARGES.test(sentence.text) || CHARGES.test(text)
const CHARGES = /[费价收标]/

/** Where a line stands: among plans, and under which words that lead in a list. */
interface Place {
  readonly inPlan: boolean
  /** whether nothing but the manner of its paragraph says that it is a plan */
  readonly guessed: boolean
  /** whether it goes on with the targets of the sentence before */
  readonly aimed: boolean
  readonly lead: Lead
  readonly charged: boolean
  /** whether its sentence may tell what was asked for */
  readonly asks: boolean
  /** whether its sentence may suppose what is not */
  readonly supposes: boolean
}

const moodOf = ({inPlan, aimed}: Place): Mood =>
  aimed ? {status: 'planned', modal: '目标'} : {status: inPlan ? 'planned' : 'actual', modal: null}

function settleLine(line: Line, place: Place, context: Context): void {
  let mood = moodOf(place)
  let index = 0
  let turned = {mood, index}
  let base = line.sentence.label ? mood : null
  let outer: Outer | null = null
  for (const {from, to, depth} of line.clauses) {
    if (outer && depth < outer.depth) {
      if (index > outer.index) mood = outer.mood
      outer = null
    }
    if (!outer && depth > 0) outer = {mood, depth, index}
    // 预计明年6月投用；完成8所…: a forecast of no number ends with its part
    if (line.tokens[from - 1]?.word === ';') {
      if (turned.index === index && isForecast(mood)) mood = turned.mood
      turned = {mood, index}
    }
    let before: Mood | null = null
    const first = index
    for (let at = Math.max(0, from - 1); at < to; at++) {
      // 剩余900处|今年9月底前|清零；为老人安装…: a day behind the number plans that number alone
      if (index > first && line.tokens[at]!.class === 'moment') before ??= mood
      // 1.力争…达到100%；2.补助上限30万元: the next item is a plan too, but nothing that 力争 aims at
      if (isLabel(line, at)) {
        base ??= isForecast(mood) ? moodOf(place) : mood
        mood = base.status === mood.status || isForecast(mood) ? base : {status: mood.status, modal: null}
      }
      const next = moodAfter(line, at, mood, context)
      if (next !== mood && !isForecast(mood)) turned = {mood, index}
      mood = next
      if (line.mentions[index]!.at !== at) continue
      settle(line, index++, mood, place)
      // what stands behind the last number turns no mood of it
      if (index === line.mentions.length) return
    }
    if (before) mood = before
  }
}

/** 招收240人(其中|已录取5人|)、76人: what a bracket with a number says of it turns nothing behind the bracket. */
interface Outer {
  readonly mood: Mood
  readonly depth: number
  readonly index: number
}

const isLabel = ({tokens}: Line, at: number): boolean => {
  const {reading} = tokens[at]!
  return reading?.type === 'excuse' && reading.class === 'enumerator'
}

function settle(line: Line, index: number, mood: Mood, place: Place): void {
  const {inPlan, aimed, lead, charged, asks, supposes} = place
  const mention = line.mentions[index]!
  const starts = line.mentions[index + 1]?.quantity.change?.from === mention.quantity
  const view = viewOf(mention, lead.text, charged)
  const asked = starts || !asks ? null : askOf(view)
  const rule = asked ? null : ruleOf(view)
  const ask = asked ?? (rule === null && supposes && isSupposed(view) ? 'conditional' : null)
  const proposed = rule !== null && isProposed(view, rule.ground, mood)
  if (ask) assign(mention, 'planned', null, ask)
  else if (rule && !proposed) assign(mention, 'rule', rule.modal, rule.ground)
  else if (!proposed && followsRule(line, index) && !isForecast(mood) && !isSetSoon(view, mood))
    assign(mention, 'rule', null, 'follows')
  else if (isAmongDuties(line, index, mood.status)) assign(mention, 'rule', null, 'among-duties')
  else if (isTarget(view) || sharesTarget(line, index)) assign(mention, 'planned', null, 'target')
  else if (mood.status === 'planned' && (isGiven(view, index, mood, inPlan) || isReckoned(view, mood)))
    assign(mention, 'actual', null, 'given')
  else if (mood.status === 'actual') settleFact(view)
  else if (place.guessed && mood.modal === null && !mood.dated) guess(mention)
  else assign(mention, mood.status, mood.modal, aimed && mood.modal === '目标' ? 'aims' : 'mood')
  if (ask) mention.quantity.flags.push(ask)
}

/** In a paragraph of tasks what is counted is one; 长江|十年|禁渔 and |十大|产业 stand. */
function guess(mention: Mention): void {
  const {kind, unit, flags} = mention.quantity
  const stands = kind === 'duration' || unit === '大'
  assign(mention, stands ? 'actual' : 'planned', null, stands ? 'mood' : 'tasks')
  if (!stands && !flags.includes('ambiguous')) flags.push('ambiguous')
}

/** What no word turns is so, unless it is a design, a norm, or put off behind its number. */
function settleFact(view: View): void {
  const {mention} = view
  const design = designOf(view)
  const norm = !design && isNorm(view)
  const later = design || norm ? null : laterPlan(mention.line, mention)
  if (design) assign(mention, 'planned', design, 'design')
  else if (norm) assign(mention, 'rule', null, 'norm')
  else if (later) assign(mention, 'planned', later.modal, 'later')
  else assign(mention, 'actual', null, 'mood')
}

function assign({quantity}: Mention, status: Status, modal: string | null, ground: string): void {
  quantity.status = status
  quantity.modal = modal
  quantity.rules.push(`status/${ground}`)
}

/** 补贴上调至800元，|预计|每年新增支出1200万元: what a rule will cost is none. */
const isForecast = ({modal}: Mood): boolean => modal !== null && FORECAST.test(modal)
const FORECAST = /预计|[测估概匡]算/

/** 据测算，内河运输成本仅为公路的|五分之一: a share that is reckoned is so. */
const isReckoned = ({before, quantity: {kind}}: View, {modal}: Mood): boolean =>
  modal?.endsWith('测算') === true &&
  (/(?:为|是|相当于|占)[^,，]{1,16}的$/.test(before) || (kind === 'count' && /[^具]有$/.test(before))) &&
  !/[将可能需]/.test(before)
