/** Tells the format of a file by what is in it; its name decides only where the content leaves it open. */
import type {InputFormat} from '../../schemas/input.ts'
import {isBlank} from '../text/blank.ts'
import {refusal} from './refuse.ts'

/** The first bytes of formats that are no text. */
const MAGIC = [
  {head: '%PDF-', format: 'pdf'},
  {head: 'PK\x03\x04', format: 'docx'},
  {head: 'PK\x05\x06', format: 'docx'},
] as const

/** Formats that are told apart so as to name the remedy. */
const STRANGERS = [
  {head: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', what: 'an old Office file (.doc, .wps, .xls)', remedy: 'save it as .docx'},
  {head: '{\\rtf', what: 'an RTF file', remedy: 'save it as .docx'},
  {head: '\x89PNG', what: 'an image', remedy: 'recognise its text first (OCR)'},
  {head: '\xff\xd8\xff', what: 'an image', remedy: 'recognise its text first (OCR)'},
  {head: 'II*\0', what: 'an image', remedy: 'recognise its text first (OCR)'},
  {head: 'MM\0*', what: 'an image', remedy: 'recognise its text first (OCR)'},
  {head: 'GIF8', what: 'an image', remedy: 'recognise its text first (OCR)'},
  {head: 'RIFF', sort: 'WEBP', what: 'an image', remedy: 'recognise its text first (OCR)'},
  {head: 'RIFF', what: 'a sound or film', remedy: 'give its text'},
  {head: '%!PS', what: 'a PostScript file', remedy: 'save it as PDF'},
  {head: 'CAJ\0', what: 'a CAJ file', remedy: 'save it as PDF'},
  {head: '\x1f\x8b', what: 'a gzip archive', remedy: 'unpack it'},
  {head: 'Rar!', what: 'a RAR archive', remedy: 'unpack it'},
  {head: '7z\xbc\xaf', what: 'a 7z archive', remedy: 'unpack it'},
  {head: '\x7fELF', what: 'a program', remedy: 'give its text'},
] as const

/** Behind RIFF and a length stands what sort of file it is. */
const SORT = 8
/** A PDF may have a little before its head. */
const PDF_WITHIN = 1024

/** The format of bytes that are no text; null for text of any kind. A format that is not read is refused. */
export function sniffBytes(bytes: Uint8Array): 'docx' | 'pdf' | null {
  const head = latin(bytes.subarray(0, PDF_WITHIN))
  const known = MAGIC.find(row => head.startsWith(row.head))
  if (known) return known.format
  const stranger = STRANGERS.find(
    row => head.startsWith(row.head) && (!('sort' in row) || head.startsWith(row.sort, SORT)),
  )
  if (stranger) {
    const isLocked = stranger === STRANGERS[0] && latin(bytes.subarray(0, 0x10000)).includes(LOCKED)
    if (isLocked) throw refusal('encrypted', 'Unexpected password on the Office file, expected one without: remove it')
    throw refusal(
      'format',
      `Unexpected ${stranger.what.replace(/^an? /, '')}, expected text, HTML, DOCX or PDF: ${stranger.remedy}`,
    )
  }
  return /^\s*%PDF-|\n%PDF-\d/.test(head) ? 'pdf' : null
}

/** The name of the stream in which a locked DOCX lies, in UTF-16. */
const LOCKED = [...'EncryptedPackage'].join('\0')

const latin = (bytes: Uint8Array): string => String.fromCharCode(...[...bytes.subarray(0, 0x10000)].slice(0, 0x10000))

const OPENING =
  /^<(?:!doctype\s+html|html|head|body|meta|title|style|script|div|p|table|span|article|section|main|h[1-6]|font|center|ul|ol|br|pre|blockquote|form|link)(?=[\s/>])/i
const TAGS = /<\/(?:p|div|td|table|span|html|body)\s*>/i

/** The format of a decoded text: a page by its tags, Markdown by its name. */
export function sniffText(text: string, path: string): InputFormat {
  const head = text.slice(0, 4096)
  if (
    /^\s*MIME-Version:/i.test(head) ||
    /^(?:[\w-]+:.{0,200}\r?\n){1,12}Content-Type:\s*multipart\/related/i.test(head)
  )
    throw refusal('format', 'Unexpected web archive (.mht), expected HTML: save the page as HTML')
  if (/<\?mso-application|<w:wordDocument|<pkg:package/.test(head))
    throw refusal('format', 'Unexpected Word XML file, expected DOCX: save it as .docx')
  if (OPENING.test(afterComments(head))) return 'html'
  if (/\.x?html?$/i.test(path) && TAGS.test(text)) return 'html'
  return /\.(?:md|markdown)$/i.test(path) ? 'md' : 'txt'
}

/** What follows blanks, comments (saved from url=…) and an XML declaration. */
function afterComments(text: string): string {
  let at = 0
  for (;;) {
    while (isBlank(text.charCodeAt(at))) at++
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null
    const end = close ? text.indexOf(close, at) : -1
    if (close === null || end < 0) return text.slice(at, at + 200)
    at = end + close.length
  }
}
