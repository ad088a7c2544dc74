/** The words that lead in a list: 申报条件如下: before its items. */
import type {Line} from '../page.ts'
import {formOf} from '../periods/items.ts'

/** What leads in the list, and the form of its labels once the first has come. */
export interface Lead {
  readonly text: string
  readonly form: string | null
}

export const NO_LEAD: Lead = {text: '', form: null}

const REACH = 60
const ITEM = /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[).、]|[①-⑳])/
/** 须符合以下条件|1.…|2.…: the list begins in the sentence itself. */
const RUN_IN = /(?:条件|资格)(?:为|是|如下|包括|有)?(?=:?([(]?[1一][).、]|①))/g

/** The lead that holds for the line, given that of the line before: it lasts as long as items of one form follow. */
export function leadIn({sentence: {text}, before}: Line, lead: Lead): Lead {
  const item = ITEM.exec(text)
  const form = item ? formOf(item[0]) : lead.form
  const ends = item ? lead.form !== null && form !== lead.form : before === null
  const runIn = text.includes('条件') || text.includes('资格') ? [...text.matchAll(RUN_IN)].at(-1) : undefined
  if (runIn) return {text: `${text.slice(0, runIn.index)}${runIn[0]}:`.slice(-REACH), form: formOf(runIn[1]!)}
  if (text.endsWith(':')) return {text: text.slice(-REACH), form: null}
  return ends ? NO_LEAD : form === lead.form ? lead : {text: lead.text, form}
}
