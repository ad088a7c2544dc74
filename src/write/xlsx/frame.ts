/**
 * The workbook without its rows: hucre writes styles, widths, panes, filters and the sheet 说明. It streams rows into one
 * plain sheet only, so every other sheet comes with specimens of its cells instead, whose styles the rows then take.
 */
import {strFromU8, unzipSync} from 'fflate'
import {type CellStyle, type WriteSheet, writeXlsx} from 'hucre/xlsx'
import type {Table} from '../../../schemas/tables.ts'
import {codebook, codebookHeads} from '../codebook.ts'
import {titles} from '../csv.ts'
import type {WriteOptions} from '../writer.ts'
import {DECIMALS, FONT, FROZEN, headingStyle, styleOf, tints, widthOf} from './looks.ts'
import {rowHeight} from './row-height.ts'

/** A sheet to be: rows of a table, as many as one sheet can hold. */
export interface SheetPlan {
  readonly name: string
  readonly table: Table
  /** without the titles */
  readonly rows: number
}

/** What stands before and behind the rows of a sheet, and the style of each of its cells. */
export interface SheetFrame {
  readonly head: string
  readonly tail: string
  /** the number of the style of a column's cell with so many decimals; more have the last */
  readonly styles: readonly (readonly number[])[]
}

/** Points of the row of titles. */
const TOP = 24

type Titles = Pick<WriteOptions, 'headers' | 'excel'>

/** The parts of the workbook by their names in the archive, in order. */
export async function framed(
  plans: readonly SheetPlan[],
  tables: readonly Table[],
  options: Titles,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const sheets = [...plans.map(plan => specimenSheet(plan, options)), codebookSheet(tables, options)]
  const properties = {title: '答复函指标', creator: 'extract'}
  return unzipSync(await writeXlsx({sheets, properties, defaultFont: FONT, stringMode: 'inline'}))
}

/** Cuts the part of a sheet where its rows belong. */
export function sheetFrame(part: Uint8Array, {table, rows}: SheetPlan): SheetFrame {
  const xml = strFromU8(part)
  const [from, to] = [xml.indexOf('<row r="2"'), xml.indexOf('</sheetData>')]
  if (from < 0 || to < from) throw new Error('the frame of a sheet has no place for its rows')
  const dimension = /<dimension ref="[A-Z0-9:]{1,24}"\/>/
  return {
    head: xml.slice(0, from).replace(dimension, `<dimension ref="${rangeOf(table.columns.length, rows)}"/>`),
    tail: xml.slice(to),
    styles: stylesIn(xml.slice(from, to), table.columns.length),
  }
}

/** Z, AA, AB: the name of the column at a place. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter
}

const rangeOf = (columns: number, rows: number): string => `A1:${columnName(columns - 1)}${rows + 1}`

function specimenSheet({name, table, rows}: SheetPlan, options: Titles): WriteSheet {
  const names = table.columns.map(column => column.name)
  const heads = titles(table.columns, options)
  const cells: WriteSheet['cells'] = new Map()
  for (const [at, head] of heads.entries()) cells.set(`0,${at}`, text(head, headingStyle(table.columns[at]!)))
  for (let decimals = 0; decimals <= DECIMALS + 1; decimals++)
    for (const [at, column] of table.columns.entries())
      cells.set(`${decimals + 1},${at}`, text('x', styleOf(column, decimals)))
  return {
    name,
    cells,
    columns: table.columns.map((column, at) => ({width: widthOf(column, heads[at]!)})),
    rowDefs: new Map([[0, {height: TOP}]]),
    freezePane: {rows: 1, columns: Math.min(FROZEN[table.name], names.length - 1)},
    autoFilter: {range: rangeOf(names.length, rows)},
    conditionalRules: tints(table.name, names, columnName, Math.max(2, rows + 1)),
    pageSetup: {orientation: 'landscape'},
  }
}

function codebookSheet(tables: readonly Table[], options: Titles): WriteSheet {
  const heads = titles(codebookHeads, options)
  const cells: WriteSheet['cells'] = new Map()
  for (const [at, head] of heads.entries()) cells.set(`0,${at}`, text(head, headingStyle(codebookHeads[at]!)))
  const rows = codebook(tables)
  const height = rowHeight(codebookHeads)
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries())
      if (cell !== null) cells.set(`${at + 1},${column}`, text(String(cell), styleOf(codebookHeads[column]!, 0)))
  return {
    name: options.headers === 'en' ? 'codebook' : '说明',
    cells,
    columns: codebookHeads.map((head, at) => ({width: widthOf(head, heads[at]!)})),
    rowDefs: new Map([[0, {height: TOP}], ...rows.map((row, at) => [at + 1, {height: height(row)}] as const)]),
    freezePane: {rows: 1, columns: 4},
    autoFilter: {range: rangeOf(heads.length, rows.length)},
    pageSetup: {orientation: 'landscape'},
  }
}

const text = (value: string, style: CellStyle) => ({type: 'string', value, style}) as const

/** A specimen of each column in each row: `<c r="D3" t="inlineStr" s="7">`. */
function stylesIn(xml: string, columns: number): readonly (readonly number[])[] {
  const found = [...xml.matchAll(/<c r="[A-Z]{1,3}\d{1,7}" t="inlineStr" s="(\d{1,4})">/g)].map(([, style]) =>
    Number(style),
  )
  if (found.length !== columns * (DECIMALS + 2)) throw new Error('the frame of a sheet lacks a specimen')
  return Array.from({length: columns}, (_, at) =>
    Array.from({length: DECIMALS + 2}, (_, decimals) => found[decimals * columns + at]!),
  )
}
