/** The words that lead in a list: 申报条件如下: before its items. */
import {characters} from '../../text/characters.ts'
import type {Line} from '../page.ts'
import {formOf} from '../periods/items.ts'

/** What leads in the list, and the form of its labels once the first has come. */
export interface Lead {
  readonly text: string
  readonly form: string | null
  /** the list in an item of which this one stands */
  readonly outer: Lead | null
}

export const NO_LEAD: Lead = {text: '', form: null, outer: null}

const REACH = 60
const ITEM = /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[).、]|[①-⑳]|[一二三四五六七八九十]是)/
/** What a label begins with: a look before the pattern. */
const MAY_LABEL = characters('(0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')
/** 须符合以下条件|1.…|2.…: the list begins in the sentence itself. */
const RUN_IN = /(?:条件|资格)(?:为|是|如下|包括|有)?(?=:?([(]?[1一][).、]|①))/g
/** 我局将重点做好以下工作:|一是… */
const RUN_ON = /^[^。;；:]{0,60}:(?=([(]?[1一][).、]|①|一是))/

/** The lead that holds for the line, given that of the line before: it lasts as long as items of its form follow. */
export function leadIn({sentence: {text}, before}: Line, last: Lead): Lead {
  const item = MAY_LABEL.has(text.charCodeAt(0)) ? ITEM.exec(text) : null
  const lead = item ? ofForm(last, item[0]) : before === null ? NO_LEAD : last
  const runIn = text.includes('条件') || text.includes('资格') ? [...text.matchAll(RUN_IN)].at(-1) : undefined
  if (runIn)
    return {text: `${text.slice(0, runIn.index)}${runIn[0]}:`.slice(-REACH), form: formOf(runIn[1]!), outer: null}
  const runOn = text.includes(':') ? RUN_ON.exec(text) : null
  if (runOn) return {text: runOn[0], form: formOf(runOn[1]!), outer: null}
  if (!text.endsWith(':')) return lead
  return {text: text.slice(-REACH), form: null, outer: lead.form === null ? null : {...lead, outer: null}}
}

/** 4.未享受以下政策:①…②…|5.…|: behind the items inside an item the list outside goes on. */
function ofForm(lead: Lead, label: string): Lead {
  const form = formOf(label)
  if (lead.outer?.form === form && !FIRST.test(label)) return lead.outer
  if (lead.form === null) return lead === NO_LEAD ? lead : {...lead, form}
  return lead.form === form ? lead : NO_LEAD
}
const FIRST = /^(?:[(]?[1一][).、]|①|一是)/

/** 2024年，我局将重点做好以下工作:|1.…|2.…|; 现将情况答复如下: leads in what is told. */
export const leadsAhead = ({text}: Lead, {sentence}: Line): boolean =>
  text.endsWith(':') && !sentence.text.includes(text) && AHEAD.test(text) && !TOLD.test(text)
const AHEAD = /(?:(?<![现特兹])将|拟|计划|下一步|今后|接下来|力争|目标)[^。;；]{0,50}:$/
const TOLD = /[已了](?!解)|(?:答复|回复|汇报|报告|说明|反馈|介绍|情况|来信|意见)[^,，]{0,6}:$/
