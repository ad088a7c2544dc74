/** Reads what the program wrote with other people's programs, and says what it must have said. */
import {readFileSync} from 'node:fs'
import {DuckDBInstance} from '@duckdb/node-api'
import papaparse from 'papaparse'
import readXlsx from 'read-excel-file/node'
import type {LetterRecord} from '../schemas/record.ts'

/** A row by the names of its columns; null is an empty cell. */
export type Row = Readonly<Record<string, unknown>>

/** The rows of the table of indicators as the JSON has them: what schemas/columns.ts says, said anew. */
export const rowsOf = (records: readonly LetterRecord[]): Row[] =>
  records.flatMap(record =>
    record.indicators.map(one => ({
      letter: record.source.path,
      seq: Number(one.id.slice(1)),
      name: one.name,
      value: one.value,
      unit: one.unit,
      bound: one.bound,
      low: one.low,
      high: one.high,
      kind: one.kind,
      aspect: one.aspect,
      status: one.status,
      period: one.period?.edtf ?? null,
      period_role: one.period?.role ?? null,
      period_source: one.period?.source ?? null,
      scope: one.scope,
      part_of: one.partOf,
      same_as: one.sameAs,
      flags: one.flags.join(';') || null,
      raw: one.raw,
      item: one.item?.raw ?? null,
      sentence: one.sentence.raw,
      section: sectionOf(record, one.section),
      topic: one.topic,
      line: one.line,
      start: one.start,
      end: one.end,
      written_number: one.written.number,
      written_unit: `${one.written.scale ?? ''}${one.written.unit ?? ''}` || null,
      issuer: record.letter.issuer,
      subject_number: record.letter.subject.number,
      letter_date: record.letter.date,
    })),
  )

function sectionOf({sections}: LetterRecord, id: string | null): string | null {
  const found = sections.find(section => section.id === id)
  return found ? `${found.label}${found.title}` : null
}

/** What of a row is a number; all else is text. */
export const NUMBERS: ReadonlySet<string> = new Set(['seq', 'value', 'low', 'high', 'line', 'start', 'end'])

/** The rows as text cells have them. */
export const asText = (rows: readonly Row[]): Row[] =>
  rows.map(row =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? null : `${cell}`])),
  )

/** A CSV read by papaparse; every cell a text, an empty one null. */
export function csvRows(text: string): Row[] {
  const {data, errors} = papaparse.parse<Record<string, string>>(text, {header: true, skipEmptyLines: 'greedy'})
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]))
  return data.map(row =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === '' ? null : cell])),
  )
}

/** What DuckDB answers; decimals as numbers, days and lists as text. */
export async function duckdb(question: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const answer = await connection.runAndReadAll(question)
    return answer.getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** The sheets of a workbook as read-excel-file reads them, days as ISO 8601. */
export async function sheetsOf(path: string): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const sheets = await readXlsx(readFileSync(path), {trim: false})
  return new Map(sheets.map(({sheet, data}) => [sheet, data.map(row => row.map(plain))]))
}

const plain = (cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)

/** The rows of a sheet by its titles. */
export function byTitle([titles = [], ...rows]: readonly (readonly unknown[])[]): Row[] {
  return rows.map(row => Object.fromEntries(titles.map((title, at) => [String(title), row[at] ?? null])))
}
