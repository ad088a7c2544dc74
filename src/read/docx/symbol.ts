/** The character that a font of symbols shows: <w:sym w:font="Symbol" w:char="F035"/> is a 5. */
import {attributeOf} from './xml.ts'

/** Fonts whose digits are pictures. */
const PICTURES = /dings|dingbat|marlett|mt extra/i
const LOST = '\ufffd'

/** A figure's character, a plain one as it is; � for all that only the font tells, so that a reader looks. */
export function symbolOf(attributes: string): string {
  const char = attributeOf(attributes, 'char') ?? ''
  const code = /^[\da-f]{1,4}$/i.test(char) ? Number.parseInt(char, 16) : 0
  // fonts of symbols keep their characters at F000
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const isOther = own >= 0x100 && (own < 0xd800 || own > 0xf8ff)
  if (isOther) return String.fromCharCode(own)
  const shown = String.fromCharCode(own)
  return /[\d.,%]/.test(shown) && !PICTURES.test(attributeOf(attributes, 'font') ?? '') ? shown : LOST
}
