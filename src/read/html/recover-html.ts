/** Recovers the letter of a web page: its text and tables, without menus, scripts, share bars and hidden words. */
import type {Limits} from '../../../schemas/limits.ts'
import type {Note, Recovered} from '../recovered.ts'
import {setDown} from '../set-down.ts'
import {flowOf} from './flow.ts'
import {mainText} from './main-text.ts'
import {type Weights, weigh} from './measure.ts'
import {type Element, isElement, parsePage} from './page.ts'
import {pageData} from './page-data.ts'

/** So many characters of sentences outside the text are worth a word. */
const WORTH = 60

/** The plain text of a page. */
export function recoverHtml(html: string, {maxDepth}: Limits): Recovered {
  const page = parsePage(html, maxDepth)
  const weights = weigh(page)
  const body = page.childNodes.filter(isElement).find(({tagName}) => tagName === 'body') ?? page
  const main = mainText(body, weights)
  const text = flowOf(main, weights)
  const recovered = setDown([...pageData(page, main, weights, text), ...text])
  return {...recovered, notes: leftOut(body, main, weights)}
}

function leftOut(body: Element, main: Element, weights: Weights): Note[] {
  const outside = (weights.get(body)?.sentences ?? 0) - (weights.get(main)?.sentences ?? 0)
  if (outside < WORTH) return []
  const message = `Unexpected sentences beside the text of the page, expected furniture: ${outside} characters left out`
  return [{rule: 'left-out', message, start: 0, end: 0}]
}
