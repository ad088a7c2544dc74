/** What became of a letter: everything of it but the text that goes into the products. */
import type {Finding} from '../../schemas/record.ts'
import type {FindingLevel} from '../../schemas/vocabulary.ts'
import type {Fault} from './input.ts'

export interface Outcome {
  readonly id: string
  /** the day of reference, where its line had one */
  readonly date?: string
  /** of its bytes; null where there were none to be had */
  readonly sha256: string | null
  readonly error: Fault | null
  readonly indicators: number
  readonly findings: number
  /** the gravest of its findings */
  readonly level: FindingLevel | null
  readonly seconds: number
  /** bytes that each product has of it; null where it has no place in one */
  readonly bytes: readonly (number | null)[]
  /** its findings, where somebody wants to be told */
  readonly told?: readonly Finding[]
}

/** Outcomes of neighbouring letters, with their text: the letters' bytes one after another, a buffer a product. */
export interface Yield {
  readonly outcomes: readonly Outcome[]
  readonly texts: readonly Uint8Array[]
}
