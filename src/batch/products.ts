/** What a run writes: one file of a format, or the four files of a folder. */
import {findingColumns, type LetterRow, letterColumns} from '../../schemas/batch-columns.ts'
import type {Format, Headers} from '../../schemas/options.ts'
import {csvRows} from '../write/csv.ts'
import {formats} from '../write/formats.ts'
import type {Writer} from '../write/writer.ts'

export interface Product extends Pick<Writer, 'head' | 'separator' | 'tail'> {
  /** its name in a folder of results */
  readonly name: string
  /** what it has of a letter; null where a letter that failed has no place in it */
  text(row: LetterRow): string | null
}

export interface ProductOptions {
  /** null: the files of a folder */
  readonly format: Format | null
  readonly headers: Headers
}

/** The products of a run, in the order in which they are written. */
export async function products({format, headers}: ProductOptions): Promise<readonly Product[]> {
  if (format) return [stream('', (await formats[format]())({many: true, headers}))]
  const [ndjson, csv] = await Promise.all([formats.ndjson(), formats.csv()])
  return [
    stream('records.ndjson', ndjson({many: true, headers})),
    stream('indicators.csv', csv({many: true, headers})),
    {
      ...table('findings.csv', findingColumns, headers),
      text: ({record}) =>
        record && csvRows(record.findings.map(finding => findingColumns.map(column => column.cell(finding, record)))),
    },
    {...table('letters.csv', letterColumns, headers), text: row => csvRows([letterColumns.map(({cell}) => cell(row))])},
  ]
}

const stream = (name: string, {head, separator, tail, record}: Writer): Product => ({
  name,
  head,
  separator,
  tail,
  text: row => row.record && record(row.record),
})

const table = (
  name: string,
  columns: readonly {readonly name: string; readonly title: string}[],
  headers: Headers,
) => ({
  name,
  head: csvRows([columns.map(column => (headers === 'zh' ? column.title : column.name))]),
  separator: '',
  tail: '',
})
