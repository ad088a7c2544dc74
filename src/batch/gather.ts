/** Gathers what became of letters, and their text, for one trip to the writer. */
import {findingLevel} from '../../schemas/vocabulary.ts'
import type {Outcome, Yield} from './outcome.ts'
import type {Product} from './products.ts'
import type {LetterRead} from './read-input.ts'

export interface Gatherer {
  /** characters gathered so far */
  readonly size: number
  add(letter: LetterRead, seconds: number): void
  done(): Yield
}

/** Collects letters for the products; with `tell` their findings come along. */
export function gather(products: readonly Product[], tell: boolean): Gatherer {
  const outcomes: Outcome[] = []
  const texts: string[][] = products.map(() => [])
  let size = 0
  return {
    get size() {
      return size
    },
    add(letter, seconds) {
      const pieces = products.map(product => product.text(letter.row))
      for (const [at, piece] of pieces.entries()) texts[at]!.push(piece ?? '')
      size += pieces.reduce((sum, piece) => sum + (piece?.length ?? 0), 0)
      outcomes.push(outcomeOf(letter, pieces, seconds, tell))
    },
    done: () => ({outcomes, texts: texts.map(pieces => new TextEncoder().encode(pieces.join('')))}),
  }
}

function outcomeOf(
  {row: {id, record}, sha256, error}: LetterRead,
  pieces: readonly (string | null)[],
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
    bytes: pieces.map(piece => (piece === null ? null : Buffer.byteLength(piece))),
    ...(tell ? {told: findings} : {}),
  }
}
