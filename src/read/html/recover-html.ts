/** Recovers the letter of a web page: its text and tables, without menus, scripts, share bars and hidden words. */
import type {Limits} from '../../../schemas/limits.ts'
import type {Part} from '../part.ts'
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
  const body = page.childNodes.filter(isElement).find(({tagName}) => tagName === 'body') ?? page
  const seen = weigh(page)
  const all = weigh(page, true)
  // a page that is hidden until its script has run says nothing otherwise
  const weights = sentencesOf(seen, body) * 2 < sentencesOf(all, body) ? all : seen
  const main = mainText(body, weights)
  const text = flowOf(main, weights)
  const parts = [...pageData(page, main, weights, text), ...text].filter(part => !isTool(part))
  const recovered = setDown(parts)
  return {...recovered, notes: leftOut(sentencesOf(all, body) - sentencesOf(weights, main))}
}

/** 【字体：大 中 小】, 分享到： and the like. */
const isTool = (part: Part): boolean => part.kind === 'line' && part.text.length <= 40 && TOOL.test(part.text)
const TOOL = /^[\s【[]*(?:字号|字体|打印|分享到|分享$|关闭窗口|收藏本|朗读|扫一扫)/

const sentencesOf = (weights: Weights, element: Element): number => weights.get(element)?.sentences ?? 0

function leftOut(characters: number): Note[] {
  if (characters < WORTH) return []
  const message = `Unexpected sentences hidden or beside the text of the page, expected furniture: ${characters} characters left out`
  return [{rule: 'left-out', message, start: 0, end: 0}]
}
