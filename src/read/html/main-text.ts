/** Finds the element that holds the letter: a container known from government sites, or else where the sentences are. */

import type {Weight, Weights} from './measure.ts'
import {attribute, type Element, isBlock, isElement} from './page.ts'

/** Containers of the text alone, by the publishing systems of government sites. */
const KNOWN =
  /(?:^|[\s_-])(?:trs_editor\w{0,16}|trs_word|trs_preappend|zoom\w{0,16}|ucap-content|vsb_content\w{0,16}|v_news_content|pages_content|wp_articlecontent|custom_unionstyle|article[-_]?(?:con\w{0,16}|body|text|main)|news[-_]?(?:con\w{0,16}|text|body)|con[-_]?txt|xxgk[-_]?con\w{0,16}|info[-_]?(?:con\w{0,16}|detail)|detail[-_]?(?:con\w{0,16}|text)|zwcon\w{0,16}|view[-_]?con\w{0,16}|main[-_]?txt|article)(?=$|[\s_-])/i
/** Share of the page's sentences that its text must hold. */
const MOST = 0.9
/** The same of a container known by its name. */
const HALF = 0.6
/** Words around the sentences (signature, date, contact) that are taken along. */
const MARGIN = 120

/** The element that holds the letter; the body where the page is nothing but the letter. */
export function mainText(body: Element, weights: Weights): Element {
  const all = weights.get(body)
  if (!all || all.sentences === 0) return body
  const path = pathTo(body, weights, all.sentences * HALF)
  const known = path.filter(element => isKnown(element)).at(-1)
  if (known) return known
  let at = path.findLastIndex(element => weights.get(element)!.sentences >= all.sentences * MOST)
  while (at > 0 && widens(weights.get(path[at]!)!, weights.get(path[at - 1]!)!)) at--
  return path[Math.max(at, 0)]!
}

const isKnown = (element: Element): boolean =>
  element.tagName === 'article' || KNOWN.test(attribute(element, 'class')) || KNOWN.test(attribute(element, 'id'))

/** A paragraph holds no letter, even where it is the only one with a full stop. */
const PARAGRAPH = /^(?:p|pre|h[1-6]|li|dd|dt|center|blockquote)$/

/** Down from the body to the last block that holds so much of the sentences. */
function pathTo(body: Element, weights: Weights, least: number): Element[] {
  const path = [body]
  for (let next: Element | undefined = body; next; ) {
    const from: Element = next
    next = from.childNodes.find(
      (child): child is Element => isElement(child) && (weights.get(child)?.sentences ?? 0) >= least,
    )
    if (next && isBlock(next) && !PARAGRAPH.test(next.tagName)) path.push(next)
  }
  return path
}

/** The parent adds only what belongs to a letter's margin, and no links. */
const widens = (inner: Weight, outer: Weight): boolean =>
  outer.words - inner.words <= MARGIN && outer.linked - inner.linked <= MARGIN / 4
