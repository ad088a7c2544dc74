/** Weighs every element of a page: how much it says in sentences, how much of it are links. */
import {attribute, type Element, isBlock, isElement, isHidden, isUnseen, type PageNode} from './page.ts'

export interface Weight {
  /** characters that are no blanks */
  readonly words: number
  /** of these, in links */
  readonly linked: number
  readonly links: number
  /** characters of the paragraphs that are sentences */
  readonly sentences: number
}

export type Weights = ReadonlyMap<Element, Weight>

const NOTHING: Weight = {words: 0, linked: 0, links: 0, sentences: 0}
const STOP = /[。；！？，;]/
const FURNITURE =
  /(?:^|[-_ ])(?:nav|navbar|menu|share|bdshare\w{0,16}|social|foot|footer|copyright|bread\w{0,16}|crumbs?|sidebar|toolbar|tool|pagination|pages?bar|qr\w{0,16}|ewm|login|search|related|recommend|print|weizhi|dqwz)(?=$|[-_ \d])/i
/** A menu has sentences as little as a share bar. */
const MOST_SENTENCES = 40

/** The weights of all elements that are part of the page's text; furniture has none, nor what is hidden unless asked. */
export function weigh(root: Element, withHidden = false): Weights {
  const weights = new Map<Element, Weight>()
  enter({weights, withHidden}, root, false)
  return weights
}

interface Scales {
  readonly weights: Map<Element, Weight>
  readonly withHidden: boolean
}

function enter(scales: Scales, element: Element, linked: boolean): Weight {
  if (isUnseen(element) || element.tagName === 'nav' || (!scales.withHidden && isHidden(element))) return NOTHING
  const isLink = linked || (element.tagName === 'a' && attribute(element, 'href') !== '')
  let {words, linked: inLinks, links, sentences} = NOTHING
  if (element.tagName === 'a' && isLink) links++
  let own = 0
  let stops = false
  for (const child of element.childNodes) {
    const weight = isElement(child) ? enter(scales, child, isLink) : textWeight(child, isLink)
    words += weight.words
    inLinks += weight.linked
    links += weight.links
    if (isElement(child) && isBlock(child)) sentences += weight.sentences
    else {
      own += weight.words - weight.linked
      stops ||= weight.sentences > 0
    }
  }
  if (stops) sentences += own
  const weight = {words, linked: inLinks, links, sentences}
  if (isFurniture(element, weight)) return NOTHING
  scales.weights.set(element, weight)
  return weight
}

function textWeight(node: PageNode, linked: boolean): Weight {
  if (node.nodeName !== '#text') return NOTHING
  const text = (node as {value: string}).value
  const words = text.replace(/\s+/g, '').length
  return {words, linked: linked ? words : 0, links: 0, sentences: !linked && STOP.test(text) ? words : 0}
}

/** Menus, lists of other pages, share bars, the site's foot. */
function isFurniture(element: Element, {words, linked, links, sentences}: Weight): boolean {
  if (element.tagName === 'body' || element.tagName === 'html') return false
  if (isBlock(element) && links >= 2 && linked * 10 >= words * 7) return true
  if (sentences > MOST_SENTENCES) return false
  if (element.tagName === 'footer' || element.tagName === 'aside') return true
  return FURNITURE.test(attribute(element, 'class')) || FURNITURE.test(attribute(element, 'id'))
}
