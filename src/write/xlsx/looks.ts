/** How the sheets look: widths, number formats, colours. */
import type {CellStyle, ConditionalRule} from 'hucre/xlsx'
import type {CellType, ColumnHead} from '../../../schemas/column.ts'
import type {TableName} from '../../../schemas/tables.ts'
import {displayWidth} from '../../text/display-width.ts'

type Alignment = NonNullable<CellStyle['alignment']>

/** Columns of a sheet that scroll never takes away: what letter, which figure of it. */
export const FROZEN: Readonly<Record<TableName, number>> = {indicators: 3, dates: 2, letters: 1, findings: 1}

/** Cells of these columns break their lines. */
export const WRAPPED: ReadonlySet<string> = new Set(['sentence', 'message', 'error', 'note', 'about', 'words'])

/** Characters of a column, a Chinese one counting as two. */
const WIDTHS: Readonly<Record<string, number>> = {
  letter: 32,
  name: 34,
  unit: 10,
  written_number: 14,
  period_role: 12,
  low: 15,
  high: 15,
  flags: 24,
  raw: 20,
  item: 30,
  sentence: 84,
  section: 28,
  topic: 26,
  rules: 36,
  issuer: 26,
  title: 44,
  subject_title: 44,
  document_number: 24,
  consulted: 26,
  disclosure: 20,
  sha256: 20,
  media_type: 18,
  rule: 22,
  message: 84,
  error: 40,
  refs: 14,
  note: 56,
  about: 56,
  words: 60,
  column_name: 20,
  column_title: 20,
}
const BY_TYPE: Readonly<Record<CellType, number>> = {
  string: 16,
  integer: 8,
  number: 18,
  date: 12,
  edtf: 22,
  list: 20,
}
/** The button of the filter stands beside the title. */
const BUTTON = 4

/** The width of a column; its title always fits in. */
export const widthOf = ({name, type = 'string'}: ColumnHead, heading: string): number =>
  Math.max(WIDTHS[name] ?? BY_TYPE[type], displayWidth(heading) + BUTTON)

/** Readable in Chinese wherever there is an Excel; elsewhere another font stands in. */
export const FONT = {name: 'Microsoft YaHei', size: 10}

const solid = (rgb: string): CellStyle => ({
  fill: {type: 'pattern', pattern: 'solid', fgColor: {rgb}, bgColor: {rgb}},
})

/** The style of a title, which stands as its cells stand. */
export const headingStyle = ({type}: ColumnHead): CellStyle => ({
  ...solid('1F3864'),
  font: {...FONT, bold: true, color: {rgb: 'FFFFFF'}},
  alignment: {vertical: 'center', ...standing(type)},
})

/** Decimals that a number format shows; a number with more is shown as it is. */
export const DECIMALS = 8
const GENERAL = 'General'

/** The style of a cell; a number shows the decimals it has, no more and no fewer. */
export function styleOf({name, type = 'string'}: ColumnHead, decimals: number): CellStyle {
  const alignment: Alignment = {vertical: 'top', wrapText: WRAPPED.has(name), ...standing(type)}
  const format = formatOf(type, decimals)
  return {font: FONT, alignment, ...(format ? {numFmt: format} : {})}
}

/** Numbers to the right; a text stands off the number before it. */
const standing = (type: CellType = 'string'): Alignment =>
  type === 'number' || type === 'integer' ? {horizontal: 'right'} : {horizontal: 'left', indent: 1}

function formatOf(type: CellType, decimals: number): string | null {
  if (type === 'date') return 'yyyy-mm-dd'
  if (type === 'integer') return '0'
  if (type !== 'number') return null
  return decimals > DECIMALS ? GENERAL : decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}

interface Tint {
  /** the column it looks at */
  readonly column: string
  /** of the column's cell in the row, as Excel writes it; & stands for the cell */
  readonly when: string
  readonly rgb: string
  /** the whole row, else the cell */
  readonly row?: boolean
}

/** What stands out: grave findings, letters that failed, figures to look at twice, plans and rules. */
const TINTS: Readonly<Record<TableName, readonly Tint[]>> = {
  indicators: [
    {column: 'flags', when: 'LEN(&)>0', rgb: 'FFE699'},
    {column: 'status', when: '&="planned"', rgb: 'DDEBF7'},
    {column: 'status', when: '&="rule"', rgb: 'E7E6E6'},
  ],
  dates: [],
  letters: [
    {column: 'status', when: '&="failed"', rgb: 'F8CBAD', row: true},
    {column: 'unread', when: '&>0', rgb: 'FFE699'},
    {column: 'findings', when: '&>0', rgb: 'FFE699'},
  ],
  findings: [
    {column: 'level', when: '&="error"', rgb: 'F8CBAD', row: true},
    {column: 'level', when: '&="warning"', rgb: 'FFE699', row: true},
    {column: 'level', when: '&="info"', rgb: 'DDEBF7', row: true},
  ],
}

/** The colours of a sheet as rules of its cells: they stay true when somebody sorts or corrects them. */
export function tints(table: TableName, names: readonly string[], columnName: (at: number) => string, last: number) {
  const rules: ConditionalRule[] = []
  for (const {column, when, rgb, row} of TINTS[table]) {
    const at = names.indexOf(column)
    if (at < 0) continue
    const [from, to] = row ? ['A', columnName(names.length - 1)] : [columnName(at), columnName(at)]
    const formula = when.replaceAll('&', `$${columnName(at)}2`)
    rules.push({
      type: 'expression',
      priority: rules.length + 1,
      formula,
      range: `${from}2:${to}${last}`,
      style: solid(rgb),
    })
  }
  return rules
}
