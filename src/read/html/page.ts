/** Parses a page into nodes, none nested deeper than the limit. */
import {type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser} from 'parse5'
import {refusal} from '../refuse.ts'

export type PageNode = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

/** A page has fewer: open <b> are made anew in every paragraph, so that a short page could become a tree of any size. */
const MOST_NODES = 1_000_000
/** What is written takes three characters an element; so many more are made of none. */
const MADE_ANEW = 10_000

/** The page's root element; a page of deeper nesting is refused, so that nothing below need fear for its stack. */
export function parsePage(html: string, maxDepth: number): Element {
  let depth = 0
  let nodes = 0
  const most = Math.min(MOST_NODES, MADE_ANEW + html.length)
  const count = () => {
    if (++nodes > most) throw refusal('limit-nodes', `Unexpected tree of more than ${most} elements, expected a page`)
  }
  const parser = new Parser({
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...named) {
        count()
        return defaultTreeAdapter.createElement(...named)
      },
      createCommentNode(data) {
        count()
        return defaultTreeAdapter.createCommentNode(data)
      },
      onItemPush() {
        if (++depth > maxDepth)
          throw refusal(
            'limit-depth',
            `Unexpected nesting deeper than ${maxDepth} elements, expected a page (--max-depth)`,
          )
      },
      onItemPop() {
        depth--
      },
    },
  })
  boundAttributes(parser.tokenizer as unknown as AttributeKeeper)
  parser.tokenizer.write(html, true)
  return (parser.document as DefaultTreeAdapterTypes.Document).childNodes.find(isElement)!
}

/** No element of a page has more attributes. */
const MOST_ATTRIBUTES = 256

interface AttributeKeeper {
  readonly currentToken: {readonly attrs: readonly object[]}
  _leaveAttrName(): void
}

/** parse5 compares each attribute with all before it: a million would take hours, so those beyond the bound are dropped. */
function boundAttributes(keeper: AttributeKeeper): void {
  const keep = keeper._leaveAttrName
  keeper._leaveAttrName = function () {
    if (this.currentToken.attrs.length < MOST_ATTRIBUTES) keep.call(this)
  }
}

export const isElement = (node: {nodeName: string}): node is Element => 'tagName' in node

/** The element's attribute, '' where it has none. */
export const attribute = ({attrs}: Element, name: string): string => attrs.find(one => one.name === name)?.value ?? ''

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

export const isBlock = ({tagName}: Element): boolean => BLOCKS.has(tagName)

const UNSEEN = new Set(
  'audio button canvas datalist embed head iframe input map noembed noframes noscript object option script select source style svg template textarea track video'.split(
    ' ',
  ),
)
const HIDDEN =
  /(?:^|;)\s{0,4}(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}(?:hidden|collapse)|font-size\s{0,4}:\s{0,4}0(?:px|pt|em|%)?\s{0,4}(?:;|!|$))/i
const STRUCK = /(?:^|;)\s{0,4}text-decoration(?:-line)?\s{0,4}:[^;]{0,40}line-through/i

/** What no reader of the page sees: scripts, forms' fields, words struck out. */
export function isUnseen({tagName, attrs}: Element): boolean {
  if (UNSEEN.has(tagName) || tagName === 's' || tagName === 'strike' || tagName === 'del') return true
  return attrs.some(({name, value}) => name === 'style' && STRUCK.test(value))
}

/** Hidden until a script shows it, or for good; the body of a page is always shown in the end. */
export function isHidden({tagName, attrs}: Element): boolean {
  if (tagName === 'body' || tagName === 'html') return false
  return attrs.some(({name, value}) => name === 'hidden' || (name === 'style' && HIDDEN.test(value)))
}
