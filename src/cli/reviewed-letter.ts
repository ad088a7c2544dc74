/** A letter as the review page wants it: its record with the text, and how each indicator came about. */
import type {ReviewOptions} from '../../schemas/review-options.ts'
import {explain} from '../explain/explain.ts'
import {type ExtractOptions, extract} from '../extract.ts'
import type {Delivery} from '../read/read-file.ts'
import {readLetter} from '../read/read-letter.ts'
import type {ReviewedLetter} from '../review/page-data.ts'

type Settings = Omit<ReviewOptions, 'lexicon'> & Pick<ExtractOptions, 'lexicon'>

/** Reads a letter once and derives it twice: as a record, and with its reasons. */
export async function reviewedLetter(delivery: Delivery, options: Settings): Promise<ReviewedLetter> {
  const {date, ignore, lexicon} = options
  const file = await readLetter(delivery, options)
  const record = extract(file, {date, ignore, lexicon, withText: true})
  const explained = explain(file, {date, lexicon})
  const derivations = record.indicators.map(({id}) => [id, steps(explained.indicator(id) ?? [])] as const)
  return {
    record: {...record, text: record.text ?? ''},
    derivations: Object.fromEntries(derivations),
  }
}

/** What was done, without the sentence (the page shows it) and the refiners that did nothing. */
const steps = (lines: readonly string[]): readonly string[] => lines.slice(3).filter(line => !/^ {2}\S+ +-$/.test(line))
