/** How each indicator of a letter came about, as the review page tells it. */
import type {VFile} from 'vfile'
import type {LetterRecord} from '../../schemas/record.ts'
import {explain} from '../explain/explain.ts'
import type {ExtractOptions} from '../extract.ts'

/** The steps of each indicator by its id; the letter is read once more, with an observer. */
export function derived(
  file: VFile,
  {indicators}: LetterRecord,
  options: Pick<ExtractOptions, 'date' | 'lexicon'>,
): Record<string, readonly string[]> {
  const explained = explain(file, options)
  return Object.fromEntries(indicators.map(({id}) => [id, steps(explained.indicator(id) ?? [])] as const))
}

/** What was done, without the sentence (the page shows it) and the refiners that did nothing. */
const steps = (lines: readonly string[]): readonly string[] => lines.slice(3).filter(line => !/^ {2}\S+ +-$/.test(line))
