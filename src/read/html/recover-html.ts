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

/** A page that shows less than one part in so many is not yet what its script will make of it. */
const HIDES = 5
const EMPTY: Part = {kind: 'line', text: ''}

/** So many characters of sentences outside the text are worth a word. */
const WORTH = 60

/** The plain text of a page. */
export function recoverHtml(html: string, {maxDepth}: Limits): Recovered {
  const page = parsePage(html, maxDepth)
  const body = page.childNodes.filter(isElement).find(({tagName}) => tagName === 'body') ?? page
  const seen = weigh(page)
  const all = weigh(page, true)
  // a page that is hidden until its script has run says nothing otherwise
  const weights = sentencesOf(seen, body) * HIDES < sentencesOf(all, body) ? all : seen
  const main = mainText(body, weights)
  const text = flowOf(main, weights)
  const data = pageData(page, main, weights, text)
  const recovered = setDown(data.length > 0 ? [...data, EMPTY, ...text] : text)
  return {...recovered, notes: leftOut(recovered.text, setDown(flowOf(body, all)).text)}
}

const sentencesOf = (weights: Weights, element: Element): number => weights.get(element)?.sentences ?? 0

/** Sentences that the page holds and the text does not; a second copy for another screen is no loss. */
function leftOut(text: string, whole: string): Note[] {
  const told = new Set(sentencesIn(text).map(endOf))
  let characters = 0
  for (const sentence of sentencesIn(whole)) if (!told.has(endOf(sentence))) characters += sentence.length
  if (characters < WORTH) return []
  const message = `Unexpected sentences hidden or beside the text of the page, expected furniture: ${characters} characters left out`
  return [{rule: 'left-out', message, start: 0, end: 0}]
}

/** A copy for reading aloud runs headings and sentences together: they are known by how they end. */
const endOf = (sentence: string): string => (sentence.startsWith('|') ? sentence : sentence.slice(-END))
const END = 10

/** Without blanks; words that no mark ends are no sentence, a row of figures counts as one. */
const sentencesIn = (text: string): string[] =>
  text.split('\n').flatMap(line => {
    const words = line.replace(/\s/g, '')
    if (words.startsWith('|')) return /\d/.test(words) ? [words] : []
    return words.split(/(?<=[。；！？])/).filter(sentence => /[。；！？]$/.test(sentence))
  })
