/** Says what became of the quotes of a record whose letter was changed; nothing is anchored anew. */
import {createHash} from 'node:crypto'
import type {LetterRecord} from '../../schemas/record.ts'
import {places} from '../text/places.ts'
import type {Disproof} from './disproof.ts'
import {short, wrongSlices} from './slices.ts'

/** The change as a whole, then each sentence that is gone, stands elsewhere, or stands in several places. */
export function changedSource(record: LetterRecord, text: string): Disproof[] {
  const wrong = wrongSlices(record, text)
  const {line, column} = wrong[0] ?? {line: 1, column: 1}
  const head = {line, column, field: 'source.sha256'}
  if (isSameWords(record, text))
    return [{...head, message: 'Unexpected white space: the words are those of the record, expected its bytes as well'}]
  const where = wrong.length > 0 ? 'the first slice that differs stands here' : 'every slice still stands at its place'
  return [{...head, message: `Unexpected words, expected those of the record (${where})`}, ...quotes(record, text)]
}

function isSameWords({source, text: kept}: LetterRecord, text: string): boolean {
  const words = text.replace(/\s+/g, '')
  if (kept !== undefined && kept.replace(/\s+/g, '') !== words) return false
  return source.wordsSha256 === createHash('sha256').update(words).digest('hex')
}

/** Quotes are looked for without white space; one that stands in two places is refused, whichever was meant. */
function quotes({indicators}: LetterRecord, text: string): Disproof[] {
  const words = squeeze(text)
  const at = places(text)
  const found: Disproof[] = []
  const moved: Disproof[] = []
  const seen = new Set<number>()
  for (const [index, {sentence, line, column}] of indicators.entries()) {
    if (seen.has(sentence.start)) continue
    seen.add(sentence.start)
    const wanted = squeeze(sentence.raw).text
    const first = words.text.indexOf(wanted)
    const here = {line, column, field: `indicators[${index}].sentence`}
    const said = short(sentence.raw)
    if (first < 0) found.push({...here, message: `Unexpected loss of “${said}”, expected it in the letter`})
    else if (words.text.indexOf(wanted, first + 1) >= 0)
      found.push({...here, message: `Unexpected second “${said}”, expected one: refused as ambiguous`})
    else if (at.point(words.offsets[first]!) !== sentence.start) {
      const {line, column} = at.place(words.offsets[first]!)
      moved.push({...here, message: `Unexpected move of “${said}” to ${line}:${column}`})
    }
  }
  return [...found, ...summed(moved)]
}

/** Of many sentences that moved, the first and how many there are. */
function summed(moved: readonly Disproof[]): Disproof[] {
  const [first] = moved
  if (!first) return []
  const more = moved.length > 1 ? ` (and ${moved.length - 1} sentences after it)` : ''
  return [{...first, message: `${first.message}${more}, expected it in its place`}]
}

interface Words {
  readonly text: string
  readonly offsets: readonly number[]
}

function squeeze(text: string): Words {
  const offsets: number[] = []
  let squeezed = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (/\s/.test(char)) continue
    squeezed += char
    offsets.push(at)
  }
  return {text: squeezed, offsets}
}
