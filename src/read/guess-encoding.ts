/** Tells GB18030, Big5 and UTF-16 without a mark by what Chinese text looks like in each. */
import type {Encoding} from '../../schemas/input.ts'

/** So many bytes tell; a letter's first page. */
const SAMPLE = 0x10000
/** Share of a text's characters that are plainly Chinese or ASCII where the encoding is right. */
const PLAIN = 0.9
/** The same among the characters beyond ASCII, of a text with graphs and rare names. */
const MIXED = 0.7
/** So many characters for one bad byte. */
const DAMAGED = 4
/** Share of Big5's pairs that hold its frequent characters and marks. */
const FREQUENT = 0.97
/** Share of second bytes below 0x7f: about two in five in Big5, next to none in GB 2312. */
const LOW = 0.15

/** The likeliest encoding of bytes that are no clean UTF-8; null where they look like none. */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE)
  // line breaks and figures have a zero byte there, ASCII in GBK none: pairs of letters would be rare characters
  const isWide = sample.includes(0)
  if (isWide && isPlain(sample, 'utf-16le')) return 'utf-16le'
  if (isWide && isPlain(sample, 'utf-16be')) return 'utf-16be'
  if (isDamagedUtf8(sample)) return 'utf-8'
  if (isBig5(sample)) return 'big5'
  if (isPlain(sample, 'gb18030', MIXED)) return 'gb18030'
  if (isPlain(sample, 'utf-16le')) return 'utf-16le'
  return isPlain(sample, 'utf-16be') ? 'utf-16be' : null
}

/** One bad byte, or a last character cut in two, makes no GB18030 of a letter in UTF-8: 答复 would be read as 绛斿. */
function isDamagedUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample)
  if (/^[^\ufffd]*[\u0800-\uffef]{2}\ufffd$/.test(text)) return true
  let lost = 0
  let read = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) lost++
    else if (code >= 0x800) read++
  }
  return lost * DAMAGED <= read || (read === 0 && lost === 0)
}

function isPlain(sample: Uint8Array, encoding: Encoding, share = PLAIN): boolean {
  if (sample.length < 2) return false
  const text = new TextDecoder(encoding).decode(sample)
  const counts = encoding === 'gb18030' ? beyondAscii : always
  let plain = 0
  let all = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!counts(code)) continue
    all++
    if (isChinese(code)) plain++
  }
  return plain >= all * share
}

const always = (): boolean => true
const beyondAscii = (code: number): boolean => code > 0x7f

const isChinese = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fa5) ||
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0x3000 && code <= 0x3017) ||
  (code >= 0xff01 && code <= 0xff5e) ||
  (code >= 0x2010 && code <= 0x2026) ||
  code === 0x0a ||
  code === 0x0d ||
  code === 0x09 ||
  code === 0xa0

/** Big5 has its frequent characters under 0xa4–0xc6; GBK's traditional characters stand everywhere. */
function isBig5(sample: Uint8Array): boolean {
  let pairs = 0
  let low = 0
  let frequent = 0
  for (let at = 0; at + 1 < sample.length; at++) {
    const lead = sample[at]!
    if (lead < 0x81) continue
    const trail = sample[++at]!
    pairs++
    if (trail < 0x7f) low++
    if (lead >= 0xa1 && lead <= 0xc6 && (trail < 0x7f || trail > 0xa0)) frequent++
  }
  return pairs > 0 && low >= pairs * LOW && frequent >= pairs * FREQUENT
}
