/** Gathers what became of letters, and their text, for one trip to the writer. */
import {findingLevel} from '../../schemas/vocabulary.ts'
import {growingText} from './growing-text.ts'
import type {Outcome, Yield} from './outcome.ts'
import type {Product} from './products.ts'
import type {LetterRead} from './read-input.ts'

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
    add(letter, seconds) {
      const pieces = products.map(product => product.text(letter.row))
      const bytes = pieces.map((piece, at) => (piece === null ? null : texts[at]!.append(piece)))
      for (const count of bytes) size += count ?? 0
      outcomes.push(outcomeOf(letter, bytes, seconds, tell))
    },
    done: () => ({outcomes, texts: texts.map(text => text.bytes())}),
  }
}

function outcomeOf(
  {row: {id, record}, sha256, error}: LetterRead,
  bytes: readonly (number | null)[],
  seconds: number,
  tell: boolean,
): Outcome {
  const findings = record?.findings ?? []
  const levels = findingLevel.options
  const gravest = Math.max(-1, ...findings.map(({level}) => levels.indexOf(level)))
  return {
    id,
    sha256,
    error,
    indicators: record?.indicators.length ?? 0,
    findings: findings.length,
    level: levels[gravest] ?? null,
    seconds,
    bytes,
    ...(tell ? {told: findings} : {}),
  }
}
