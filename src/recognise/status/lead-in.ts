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
const ITEM = /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[).、]|[①-⑳])/
/** What a label begins with: a look before the pattern. */
const MAY_LABEL = characters('(0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')
/** 须符合以下条件|1.…|2.…: the list begins in the sentence itself. */
const RUN_IN = /(?:条件|资格)(?:为|是|如下|包括|有)?(?=:?([(]?[1一][).、]|①))/g

/** The lead that holds for the line, given that of the line before: it lasts as long as items of its form follow. */
export function leadIn({sentence: {text}, before}: Line, last: Lead): Lead {
  const item = MAY_LABEL.has(text.charCodeAt(0)) ? ITEM.exec(text) : null
  const lead = item ? ofForm(last, item[0]) : before === null ? NO_LEAD : last
  const runIn = text.includes('条件') || text.includes('资格') ? [...text.matchAll(RUN_IN)].at(-1) : undefined
  if (runIn)
    return {text: `${text.slice(0, runIn.index)}${runIn[0]}:`.slice(-REACH), form: formOf(runIn[1]!), outer: null}
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
const FIRST = /^(?:[(]?[1一][).、]|①)/
