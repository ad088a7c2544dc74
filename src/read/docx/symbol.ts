/** The character that a font of symbols shows: <w:sym w:font="Symbol" w:char="F035"/> is a 5, Wingdings F0FE is ☑. */
import {attributeOf} from './xml.ts'

/** Fonts whose digits are pictures. */
const PICTURES = /dings|dingbat|marlett|mt extra/i
const LOST = '\ufffd'

/** What offices pick from such fonts: boxes with and without a tick, bullets, and the signs of a bound. */
const SHOWN: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  symbol: shown('a3≤ b0° b1± b3≥ b4× b7• b8÷ bb≈ 6dμ'),
  wingdings: shown('6c● 6e■ 6f□ 71□ 72□ 75◆ 9f• a1○ a7▪ a8□ d8➢ e0→ fb✗ fc✓ fd☒ fe☑'),
  'wingdings 2': shown('4f✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97● a2■ a3□'),
}

function shown(words: string): ReadonlyMap<number, string> {
  return new Map(words.split(' ').map(word => [Number.parseInt(word.slice(0, 2), 16), word.slice(2)]))
}

/** A figure's character, a plain one as it is; � for all that only the font tells, so that a reader looks. */
export function symbolOf(attributes: string): string {
  const char = attributeOf(attributes, 'char') ?? ''
  const font = attributeOf(attributes, 'font') ?? ''
  const code = /^[\da-f]{1,4}$/i.test(char) ? Number.parseInt(char, 16) : 0
  // fonts of symbols keep their characters at F000
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const isOther = own >= 0x100 && (own < 0xd800 || own > 0xf8ff)
  if (isOther) return String.fromCharCode(own)
  const known = SHOWN[font.toLowerCase()]?.get(own)
  if (known) return known
  const plain = String.fromCharCode(own)
  return /[\d.,%]/.test(plain) && !PICTURES.test(font) ? plain : LOST
}
