/** Reads XML in one pass from begin to end, without a tree: a bomb has nothing to grow in. */
import {refusal} from '../refuse.ts'

export interface Listener {
  /** `name` without its prefix: p of <w:p>; attributes are asked for by `attributeOf` */
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

const CLOSE = {'!--': '-->', '![CDATA[': ']]>', '?': '?>'} as const

/** Tells the listener of every element and text; a document type, deeper nesting or a torn end is refused. */
export function readXml(xml: string, part: string, maxDepth: number, listener: Listener): void {
  const open: string[] = []
  for (let at = 0; at < xml.length; ) {
    const tag = xml.indexOf('<', at)
    if (tag > at && open.length > 0) listener.text(decode(xml.slice(at, tag)))
    if (tag < 0) break
    const special = specialAt(xml, tag, part)
    if (special) {
      if (special.data && open.length > 0) listener.text(xml.slice(tag + 9, special.end - 3))
      at = special.end
      continue
    }
    const end = tagEnd(xml, tag)
    if (end < 0) throw torn(part)
    element(xml.slice(tag + 1, end), open, part, maxDepth, listener)
    at = end + 1
  }
  if (open.length > 0) throw torn(part)
}

const torn = (part: string) => refusal('broken', `Unexpected end of ${part}, expected whole XML`)

/** A comment, CDATA or an instruction. */
function specialAt(xml: string, tag: number, part: string): {end: number; data: boolean} | null {
  if (xml.startsWith('<!DOCTYPE', tag) || xml.startsWith('<!ENTITY', tag))
    throw refusal('doctype', `Unexpected document type in ${part}, expected none: it could fetch or swell`)
  for (const [mark, close] of Object.entries(CLOSE)) {
    if (!xml.startsWith(mark, tag + 1)) continue
    const end = xml.indexOf(close, tag + 1 + mark.length)
    if (end < 0) throw torn(part)
    return {end: end + close.length, data: mark === '![CDATA['}
  }
  return null
}

/** The > of a tag; one inside quotes is part of an attribute. */
function tagEnd(xml: string, tag: number): number {
  let quote = 0
  for (let at = tag + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return at
  }
  return -1
}

function element(tag: string, open: string[], part: string, maxDepth: number, listener: Listener): void {
  if (tag.charCodeAt(0) === 0x2f) {
    const name = local(tag.slice(1).trim())
    if (open.pop() !== name)
      throw refusal('broken', `Unexpected </${name.slice(0, 40)}> in ${part}, expected whole XML`)
    listener.close(name)
    return
  }
  const isEmpty = tag.endsWith('/')
  const body = isEmpty ? tag.slice(0, -1) : tag
  const blank = body.search(/\s/)
  const name = local(blank < 0 ? body : body.slice(0, blank))
  if (open.length >= maxDepth)
    throw refusal(
      'limit-depth',
      `Unexpected nesting deeper than ${maxDepth} elements in ${part}, expected a letter (--max-depth)`,
    )
  listener.open(name, blank < 0 ? '' : body.slice(blank))
  if (isEmpty) listener.close(name)
  else open.push(name)
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The value of an attribute by its name without prefix; null where there is none. */
export function attributeOf(attributes: string, name: string): string | null {
  for (let at = 0; at < attributes.length; ) {
    const equals = attributes.indexOf('=', at)
    if (equals < 0) return null
    let open = equals + 1
    while (open < attributes.length && attributes[open] !== '"' && attributes[open] !== "'") open++
    const close = attributes.indexOf(attributes[open] ?? '"', open + 1)
    if (close < 0) return null
    if (local(attributes.slice(at, equals).trim()) === name) return decode(attributes.slice(open + 1, close))
    at = close + 1
  }
  return null
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code)
  })
}
