/** Tells the tags of HTML inside Markdown from the words between them. */
import type {Span} from '../tree.ts'

/** A tag; of a comment, a script or a style all of it, without a name. */
export interface Tag {
  /** in lower case */
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
}

/** A stretch of words (no tag), or what prints nothing. */
export interface Bit extends Span {
  readonly tag: Tag | null
}

/** A tag ends at the first > outside quotes; where a quote is torn, at the first of all. */
const TAG = /<\/?[a-z][^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*>/iy
const TORN = /<\/?[a-z][^<>]*>/iy
const NAME = /^<(\/?)([^\s<>/"']{1,32})/
const INSTRUCTION = /<[!?/][^<>]*>/y
const MUTE = new Map([
  ['script', /<\/script[^<>]*>/gi],
  ['style', /<\/style[^<>]*>/gi],
])
const COMMENT = /-->/g
const NOTHING: Tag = {name: '', closes: false, attributes: ''}

/** The tags and words of a stretch of HTML, in order; what is never ended (a comment, a script) is words. */
export function* bitsOf(source: string, {start, end}: Span): Generator<Bit> {
  const html = source.slice(start, end)
  const endless = new Set<RegExp>()
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(at + 1, from))) {
    const bit = bitAt(html, at, endless)
    if (!bit) continue
    if (at > from) yield {start: start + from, end: start + at, tag: null}
    yield {start: start + at, end: start + bit.end, tag: bit.tag}
    from = bit.end
  }
  if (from < html.length) yield {start: start + from, end, tag: null}
}

/** What begins at a `<`; `endless` holds the ends that were looked for in vain. */
function bitAt(html: string, at: number, endless: Set<RegExp>): {readonly end: number; readonly tag: Tag} | null {
  if (html.startsWith('<!--', at)) return {end: endOf(html, COMMENT, at + 2, endless) ?? at + 4, tag: NOTHING}
  const whole = (match(TAG, html, at) ?? match(TORN, html, at))?.[0]
  if (whole === undefined) {
    const instruction = match(INSTRUCTION, html, at)
    return instruction ? {end: at + instruction[0].length, tag: NOTHING} : null
  }
  const end = at + whole.length
  const [said, slash, written] = NAME.exec(whole)!
  const name = written!.toLowerCase()
  const close = slash === '' ? MUTE.get(name) : undefined
  if (close) return {end: endOf(html, close, end, endless) ?? end, tag: NOTHING}
  return {end, tag: {name, closes: slash === '/', attributes: whole.slice(said.length)}}
}

function match(pattern: RegExp, html: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(html)
}

function endOf(html: string, pattern: RegExp, from: number, endless: Set<RegExp>): number | null {
  if (endless.has(pattern)) return null
  if (match(pattern, html, from)) return pattern.lastIndex
  endless.add(pattern)
  return null
}

const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** True for a tag that begins a new line: a paragraph, a cell, a break; not for bold words, nor for Word's own (o:p). */
export const breaks = ({name}: Tag): boolean => name !== '' && !INLINE.has(name) && !name.includes(':')
