/**
 * The derivation of a letter's readings, for a reader's eye: which recogniser read a numeral, what each refiner made of
 * it, and why a numeral is no indicator.
 */
import type {VFile} from 'vfile'
import {type ExtractOptions, type LetterRecord, processor} from '../extract.ts'
import {contextOf, recognisersWith} from '../recognise/letter-indicators.ts'
import type {UserLexicon} from '../recognise/lexicon/user-lexicon.ts'
import {displayWidth} from '../text/display-width.ts'
import {type Places, places} from '../text/places.ts'
import type {Excuse, Letter, Moment, Quantity} from '../tree.ts'
import {type Ledger, ledger} from '../write/ledger.ts'
import {asked} from './asked.ts'
import {derivation, row} from './derivation.ts'
import {markedSentence} from './marked-sentence.ts'
import {amount} from './show-field.ts'
import {type Standing, sourceOf, standingAt} from './standing.ts'
import {type Steps, steps} from './steps.ts'
import {whyNot} from './why-not.ts'

/** A letter that answers questions about itself, in lines of text. */
export interface Explained {
  /** what `extract` says of it */
  record(): LetterRecord
  /** every indicator briefly, one a line */
  list(): readonly string[]
  /** the derivation of `i17`; null where there is no such indicator */
  indicator(id: string): readonly string[] | null
  /** what stands at a line and column (in code points), with `whyNot` also what each recogniser said; null outside */
  at(line: number, column: number, whyNot: boolean): readonly string[] | null
}

interface Reader {
  readonly letter: Letter
  readonly at: Places
  readonly book: Ledger
  readonly seen: Steps
  readonly lexicon: UserLexicon | undefined
}

/** Reads a letter as `extract` does, with an observer beside the refiners. */
export function explain(file: VFile, options: ExtractOptions = {}): Explained {
  const seen = steps()
  Object.assign(file.data, options, {observer: seen.observer})
  const letter = processor.runSync(processor.parse(file), file) as unknown as Letter
  const at = places(letter.source)
  const reader = {letter, at, seen, book: ledger(letter, at), lexicon: options.lexicon}
  return {
    record: () => processor.stringify(letter as never, file) as unknown as LetterRecord,
    list: () => brief(reader),
    indicator: id => {
      const place = reader.book.quantities.find(({quantity}) => reader.book.ids.get(quantity) === id)
      if (!place) return null
      const {block, sentence, quantity} = place
      return told(reader, {block, sentence, span: quantity, reading: quantity, numeral: true}, false)
    },
    at: (line, column, why) => {
      const offset = at.offset(line, column)
      if (offset === null) return null
      const standing = standingAt(letter, offset)
      return standing ? told(reader, standing, why) : [`${line}:${column} stands outside every sentence`]
    },
  }
}

/** `12:41  i37  43.43亿元  money 4343000000 CNY  科技创新专项资金  2021  actual  quantity/measure …` */
function brief({at, book}: Reader): string[] {
  const rows = book.quantities.map(({quantity, span, block}) => {
    const {line, column} = at.place(span.start)
    const raw = block.projection.source.slice(span.start, span.end).replace(/\s+/g, '')
    const about = [quantity.name, quantity.period?.edtf, quantity.status].filter(Boolean).join(', ')
    return [`${line}:${column}`, book.ids.get(quantity)!, raw, amount(quantity), about, quantity.rules.join(' ')]
  })
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(0, ...rows.map(cells => displayWidth(cells[column]!))))
  return rows.map(cells =>
    cells.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(cell)))).join('  '),
  )
}

function told(reader: Reader, standing: Standing, why: boolean): readonly string[] {
  const {line, column} = reader.at.place(sourceOf(standing).start)
  const [sentence, mark] = markedSentence(standing)
  const head = `${line}:${column} ${titleOf(reader, standing)}`
  return [head, `  ${sentence}`, `  ${mark}`, ...body(reader, standing), ...(why ? answers(reader, standing) : [])]
}

function titleOf({book}: Reader, {reading, numeral}: Standing): string {
  if (!reading) return numeral ? 'no reading: a vague word that nothing counts' : 'no numeral stands here: words only'
  if (reading.type === 'quantity') return `indicator ${book.ids.get(reading)}`
  return reading.type === 'moment' ? 'date' : reading.class === 'unread' ? 'unread' : `excused as ${reading.class}`
}

function body(reader: Reader, standing: Standing): readonly string[] {
  const {reading, sentence} = standing
  if (reading?.type === 'quantity')
    return derivation(reading, standing, reader.seen, other => `${reader.book.ids.get(other)} ${rawOf(reader, other)}`)
  if (reading?.type === 'moment') return dated(reading)
  if (reading?.type === 'excuse') return [row('guard', reading.rules.join(', ')), row('reason', reading.why)]
  const near = nearest(standing)
  return [row('nearest', near ? sentence.text.slice(near.start, near.end) : 'this sentence has no reading')]
}

const dated = ({rules, edtf, role, source, head}: Moment): readonly string[] => [
  row('form', rules.join(', ')),
  row('reads', `${edtf}, role ${role}, ${source}${head ? `, governed as ${head}` : ''}`),
]

function rawOf({letter, book}: Reader, quantity: Quantity): string {
  const place = book.quantities.find(one => one.quantity === quantity)
  return place ? letter.source.slice(place.span.start, place.span.end).replace(/\s+/g, '') : ''
}

/** The reading of the sentence that stands nearest. */
function nearest({sentence, span}: Standing): Excuse | Moment | Quantity | null {
  const distance = ({start, end}: {start: number; end: number}) => Math.max(start - span.end, span.start - end)
  return [...sentence.children].sort((a, b) => distance(a) - distance(b))[0] ?? null
}

function answers({letter, lexicon}: Reader, standing: Standing): readonly string[] {
  if (!standing.numeral) return [row('asked', 'none: recognisers are asked at numerals only')]
  return whyNot(asked(standing, standing.span, contextOf(letter, lexicon), recognisersWith(lexicon)), standing.sentence)
}
