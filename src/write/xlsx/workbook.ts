/** A workbook for Excel: a sheet a table, and one that explains every column. */
import {strToU8} from 'fflate'
import type {Cell} from '../../../schemas/column.ts'
import type {Table, TableName} from '../../../schemas/tables.ts'
import type {ArtefactFactory, Letters} from '../artefact.ts'
import type {WriteOptions} from '../writer.ts'
import {framed, type SheetFrame, type SheetPlan, sheetFrame} from './frame.ts'
import {rowWriter} from './sheet-rows.ts'
import {type ZipPart, zipped} from './zipped.ts'

/** Rows of a sheet in Excel; the titles are the first. */
const ROWS = 1_048_576 - 1
/** Characters of rows that are compressed at once. */
const CHUNK = 1 << 16

/** One file; a table with more rows than a sheet can have goes on in another. */
export const workbook: ArtefactFactory = (tables, {headers}) => [
  {name: 'workbook.xlsx', chunks: letters => written(tables, letters, {headers, excel: headers !== 'en'}, ROWS)},
]

/** The bytes of the workbook, with so many rows a sheet below the titles. */
export async function* written(
  tables: readonly Table[],
  letters: Letters,
  options: Pick<WriteOptions, 'headers' | 'excel'>,
  rowsOfSheet: number,
): AsyncGenerator<Uint8Array> {
  const counts = await rowsIn(letters)
  const plans = tables.flatMap(table => plansOf(table, counts[table.name], rowsOfSheet, options.headers === 'en'))
  const parts = await framed(plans, tables, options)
  yield* zipped(filled(parts, plans, letters))
}

async function rowsIn(letters: Letters): Promise<Readonly<Record<TableName, number>>> {
  const counts = {indicators: 0, dates: 0, letters: 0, findings: 0}
  for await (const letter of letters())
    for (const name of Object.keys(counts) as TableName[]) counts[name] += letter[name].length
  return counts
}

function plansOf(table: Table, count: number, most: number, english: boolean): SheetPlan[] {
  const name = english ? table.name : table.title
  return Array.from({length: Math.max(1, Math.ceil(count / most))}, (_, at) => ({
    name: at === 0 ? name : `${name} ${at + 1}`,
    table,
    rows: Math.min(most, count - at * most),
  }))
}

/** The parts of the archive, the sheets with their rows. */
function* filled(
  parts: Readonly<Record<string, Uint8Array>>,
  plans: readonly SheetPlan[],
  letters: Letters,
): Generator<ZipPart> {
  const cursors = new Map<TableName, AsyncGenerator<readonly Cell[]>>()
  for (const [name, part] of Object.entries(parts)) {
    const plan = plans[Number(/sheet(\d{1,5})\.xml$/.exec(name)?.[1] ?? 0) - 1]
    if (!plan) {
      yield {name, chunks: [name === 'docProps/core.xml' ? timeless(part) : part]}
      continue
    }
    const rows = cursors.get(plan.table.name) ?? rowsOf(plan.table, letters)
    cursors.set(plan.table.name, rows)
    yield {name, chunks: sheet(plan, sheetFrame(part, plan), rows)}
  }
}

/** The properties without the moment of writing: the same letters make the same bytes. */
function timeless(part: Uint8Array): Uint8Array {
  const [head, rest = ''] = Buffer.from(part).toString().split('<dcterms:modified')
  return strToU8(head + rest.slice(rest.indexOf('</dcterms:modified>') + (rest ? '</dcterms:modified>'.length : 0)))
}

async function* rowsOf({name}: Table, letters: Letters): AsyncGenerator<readonly Cell[]> {
  for await (const letter of letters()) yield* letter[name]
}

async function* sheet(
  {table, rows}: SheetPlan,
  frame: SheetFrame,
  cursor: AsyncGenerator<readonly Cell[]>,
): AsyncGenerator<Uint8Array> {
  const write = rowWriter(table.columns, frame)
  let xml = frame.head
  for (let number = 2; number < rows + 2; number++) {
    xml += write((await cursor.next()).value, number)
    if (xml.length < CHUNK) continue
    yield strToU8(xml)
    xml = ''
  }
  yield strToU8(xml + frame.tail)
}
