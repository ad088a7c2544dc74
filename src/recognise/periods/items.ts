/** The items of an enumeration inside a paragraph: 一是 … 二是, (1) … (2), ① … ②. */
import type {Sentence} from '../../tree.ts'
import type {Line} from '../page.ts'
import type {Frame} from './frames.ts'

/** Where an item begins, and the form of its label: 二是 and 三是 are of one form. */
export interface Item {
  readonly start: number
  readonly form: string
}

/** The items that begin in the sentence, in order. */
export function itemsOf({children, text}: Sentence): readonly Item[] {
  const items: Item[] = []
  for (const reading of children)
    if (reading.type === 'excuse' && reading.class === 'enumerator')
      items.push({start: reading.start, form: formOf(text.slice(reading.start, reading.end))})
  // a circled figure is no numeral of the ledger
  if (CIRCLE.test(text)) for (const {index} of text.matchAll(CIRCLED)) items.push({start: index, form: '①'})
  return items.length > 1 ? items.sort((a, b) => a.start - b.start) : items
}

/** Whether the line begins with the label of an item. */
export const opensItem = ({sentence}: Line): boolean => itemsOf(sentence)[0]?.start === 0

const CIRCLE = /[①-⑳]/
const CIRCLED = /(?<![\p{Script=Han}\d])[①-⑳]/gu

/** The form of a label: 二是 and 三是 are of one, (1) and 1. of two. */
export const formOf = (label: string): string =>
  label
    .replace(/[一二三四五六七八九十]{1,3}/, '一')
    .replace(/\d{1,3}/, '1')
    .replace(CIRCLE, '①')
    .replace(/[:：,，、.]$/, '')

/** The enumerations that are open, outermost first, each with the frame that was set before its first item. */
export interface Enumeration {
  readonly form: string
  readonly frame: Frame | null
}

/** Enters an item: what was set inside the item before is left behind, what was set before 一是 stays. */
export function enter(open: readonly Enumeration[], form: string, carried: Frame | null): readonly Enumeration[] {
  const at = open.findIndex(one => one.form === form)
  return at < 0 ? [...open, {form, frame: carried}] : open.slice(0, at + 1)
}
