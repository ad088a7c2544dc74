/**
 * The library's face: a frozen unified processor, and one typed function over it.
 *
 * ```ts
 * import {extract} from 'extract-reply'
 * const record = extract('广州市财政局\n2022年5月30日')
 * ```
 */
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {LetterRecord} from '../schemas/record.ts'
import type {Rule} from '../schemas/rules.ts'
import {letterChecks} from './check/letter-checks.ts'
import {letterTree} from './letter/letter-tree.ts'
import {letterSyntax} from './read/markdown.ts'
import {letterIndicators} from './recognise/letter-indicators.ts'
import type {UserLexicon} from './recognise/lexicon/user-lexicon.ts'
import {letterRecord} from './write/letter-record.ts'

export type {Check, Doubt} from './check/check.ts'
export type {Recogniser} from './recognise/recogniser.ts'
export type {Refiner} from './recognise/refiner.ts'
export type {Letter} from './tree.ts'
export type {LetterRecord}

export interface ExtractOptions {
  /** the reference day (ISO 8601) for a text without a date of its own */
  readonly date?: string | undefined
  /** keep the decoded text in the record */
  readonly withText?: boolean | undefined
  /** checks that are not to be run: `['elided-unit']` */
  readonly ignore?: readonly Rule[] | undefined
  /** units, classifiers, names and guards of your own: `compileLexicon({units: [...]})` */
  readonly lexicon?: UserLexicon | undefined
}

/** Markdown in, LetterRecord out: parse, letter tree, readings, checks, record. */
export const processor = unified()
  .use(remarkParse)
  .use(letterSyntax)
  .use(letterTree)
  .use(letterIndicators)
  .use(letterChecks)
  .use(letterRecord)
  .freeze()

/**
 * Reads a letter (its text, or a VFile with path and bytes' description) and returns its record.
 *
 * @throws when the record breaks its own schema, which is a bug of this program and never the letter's fault
 */
export function extract(input: string | VFile, options: ExtractOptions = {}): LetterRecord {
  const file = typeof input === 'string' ? new VFile(input) : input
  Object.assign(file.data, options)
  return processor.processSync(file).result as LetterRecord
}
