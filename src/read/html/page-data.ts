/** Takes the title and the labelled data (索引号, 文号, 成文日期) of a page that stand outside its text. */
import {isPageField} from '../page-field.ts'
import {type Part, wordsOf} from '../part.ts'
import {setDown} from '../set-down.ts'
import {flowOf} from './flow.ts'
import type {Weights} from './measure.ts'
import {attribute, type Element, isBlock, isElement} from './page.ts'

const LONGEST = 160
const TITLE = /(?:^|[-_\s])(?:\w{0,12}title|bt|biaoti|headline)(?=$|[-_\s\d])/i
/** 关于…的答复_某某市人民政府门户网站: the site's name behind its title. */
const SITE = /\s{0,3}[-_|—]{1,3}\s{0,3}[^-_|—]{2,40}$/

/** The parts above the text: the page's data, a line each, and its title unless the text begins with it. */
export function pageData(page: Element, main: Element, weights: Weights, text: readonly Part[]): Part[] {
  const outside = above(page, main)
  const data = outside.flatMap(element => labelled(element, weights))
  const title = titleOf(page, outside, weights)
  const opening = text
    .slice(0, 24)
    .map(part => wordsOf([part]).replace(/\s/g, ''))
    .filter(words => !isPageField(words))
    .join('')
  const isTold = title === '' || opening.includes(title.replace(/\s/g, ''))
  return isTold ? data : [...data, {kind: 'line', text: title}]
}

/** The blocks before the main text in reading order, the outermost that do not hold it. */
function above(page: Element, main: Element): Element[] {
  const path = new Set<unknown>()
  for (let at: unknown = main; at; at = (at as Element).parentNode) path.add(at)
  const found: Element[] = []
  for (let at: Element | undefined = page; at && at !== main; ) {
    const children: Element[] = at.childNodes.filter(isElement)
    const next: Element | undefined = children.find(child => path.has(child))
    found.push(...children.slice(0, next ? children.indexOf(next) : 0))
    at = next
  }
  return found
}

/** Lines of a block that begin with a label of page data. */
function labelled(element: Element, weights: Weights): Part[] {
  if (!weights.has(element) || !isBlock(element)) return []
  return setDown(flowOf(element, weights))
    .text.split('\n')
    .filter(line => line.length <= LONGEST && isPageField(line))
    .map(text => ({kind: 'line', text: text.trim()}))
}

/** A heading above the text, else what the page's own data call its title, else the window's title. */
function titleOf(page: Element, outside: readonly Element[], weights: Weights): string {
  for (const element of [...outside].reverse()) {
    const heading = headingIn(element, weights)
    if (heading !== '') return heading
  }
  const head = page.childNodes.filter(isElement).find(({tagName}) => tagName === 'head')
  const inHead = head?.childNodes.filter(isElement) ?? []
  const meta = inHead.find(
    one =>
      one.tagName === 'meta' &&
      /^(?:ArticleTitle|og:title)$/i.test(attribute(one, 'name') || attribute(one, 'property')),
  )
  if (meta && attribute(meta, 'content').trim()) return attribute(meta, 'content').trim()
  const title = inHead.find(({tagName}) => tagName === 'title')?.childNodes[0]
  const words = title && 'value' in title ? title.value.replace(/\s+/g, ' ').trim() : ''
  return words.length > 8 ? words.replace(SITE, '') : ''
}

function headingIn(element: Element, weights: Weights): string {
  const weight = weights.get(element)
  if (!weight || weight.words === 0) return ''
  const isHeading =
    /^h[1-3]$/.test(element.tagName) || TITLE.test(attribute(element, 'class')) || TITLE.test(attribute(element, 'id'))
  if (isHeading && weight.words >= 6 && weight.words <= 160 && weight.linked === 0)
    return wordsOf(flowOf(element, weights))
  for (const child of element.childNodes) {
    const found = isElement(child) ? headingIn(child, weights) : ''
    if (found !== '') return found
  }
  return ''
}
