/** Gathers what became of letters, and their text, for one trip to the writer. */
import {failureOf} from './failure.ts'
import {gravest} from './gravest.ts'
import {growingText} from './growing-text.ts'
import type {Outcome, Yield} from './outcome.ts'
import type {Product} from './products.ts'
import {type LetterRead, refused} from './read-input.ts'

export interface Gatherer {
  /** bytes gathered so far */
  readonly size: number
  add(letter: LetterRead, seconds: number): void
  done(): Yield
}

/** Collects letters for the products; with `tell` their findings come along. */
export function gather(products: readonly Product[], tell: boolean): Gatherer {
  const outcomes: Outcome[] = []
  const texts = products.map(() => growingText())
  let size = 0
  return {
    get size() {
      return size
    },
    add(read, seconds) {
      const {letter, pieces} = written(read, products)
      const bytes = pieces.map((piece, at) => (piece === null ? null : texts[at]!.append(piece)))
      for (const count of bytes) size += count ?? 0
      outcomes.push(outcomeOf(letter, bytes, seconds, tell))
    },
    done: () => ({outcomes, texts: texts.map(text => text.bytes())}),
  }
}

/** What each product has of a letter; of one that cannot be written they have its failure. */
function written(letter: LetterRead, products: readonly Product[]) {
  const pieces = ({row}: LetterRead) => products.map(product => product.text(row))
  try {
    return {letter, pieces: pieces(letter)}
  } catch (error) {
    const {message, exitCode} = failureOf(error)
    const failed = refused({...letter.row, date: letter.date}, letter.sha256, {message, exitCode})
    return {letter: failed, pieces: pieces(failed)}
  }
}

function outcomeOf(
  {row: {id, record}, date, sha256, error}: LetterRead,
  bytes: readonly (number | null)[],
  seconds: number,
  tell: boolean,
): Outcome {
  const findings = record?.findings ?? []
  return {
    id,
    ...(date === undefined ? {} : {date}),
    sha256,
    error,
    indicators: record?.indicators.length ?? 0,
    findings: findings.length,
    level: gravest(findings),
    seconds,
    bytes,
    ...(tell ? {told: findings} : {}),
  }
}
