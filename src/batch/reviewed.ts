/** A letter as the review page wants it: its record, and how each indicator came about. */
import type {VFile} from 'vfile'
import type {LetterRecord} from '../../schemas/record.ts'
import {explain} from '../explain/explain.ts'
import type {ExtractOptions} from '../extract.ts'

interface Reviewed {
  readonly record: LetterRecord
  /** by the indicator's id, a line each step */
  readonly derivations: Readonly<Record<string, readonly string[]>>
}

/** Reads a letter once, with an observer. */
export function reviewed(file: VFile, options: ExtractOptions): Reviewed {
  const explained = explain(file, options)
  const record = explained.record()
  const derivations = record.indicators.map(({id}) => [id, steps(explained.indicator(id) ?? [])] as const)
  return {record, derivations: Object.fromEntries(derivations)}
}

/** What was done, without the sentence (the page shows it) and the refiners that did nothing. */
const steps = (lines: readonly string[]): readonly string[] => lines.slice(3).filter(line => !/^ {2}\S+ +-$/.test(line))
