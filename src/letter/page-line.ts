/** Tells a line about the page (发布日期：2023-08-25) and a paragraph of the body, above the letter and below it. */
import {fieldLabels, pageLabels} from '../lexicon/envelope-words.ts'
import {dictionary} from '../text/dictionary.ts'
import {readEnumerator} from './enumerator.ts'
import type {Stretch} from './stretch.ts'

/** A header and a footer have no more lines than this; page furniture included. */
export const DEEP = 60
/** A longer line is a paragraph. */
export const PARAGRAPH = 60

const pages = dictionary('page-labels', pageLabels, ({word}) => [word])
const fields = dictionary('field-labels', fieldLabels, ({word}) => [word])

/** True for a line that begins with a label of the page's data, a rarer one with its colon; 时间不超过3天。 is a sentence. */
export function isPageLine(text: string, at = 0): boolean {
  const page = pages.at(text, at)
  if (page !== null) return text[page.end] === ':' || !/[。;；]$/.test(text)
  const field = fields.at(text, at)
  return field !== null && text[field.end] === ':'
}

/** True for a paragraph: long and with a stop, or opened by 一、. */
export const isParagraph = (part: Stretch): boolean =>
  (part.text.length > PARAGRAPH && /[。;]/.test(part.text)) || readEnumerator(part.text)?.level === 1
