/** Sets the parts of a document down as plain text; tables become rows of cells between bars: | 区名 | 房源（套） |. */
import {isPageField, joinFields, pageLabel} from './page-field.ts'
import {type Part, type TablePart, wordsOf} from './part.ts'
import type {CellSpan, Note, Recovered, TableSpan} from './recovered.ts'

/** A cell with more words or lines than this is no cell of figures: the table only lays the page out. */
const LONGEST_CELL = 200
const MOST_LINES = 6
/** The same of a cell in a table of many rows whose cells are paragraphs. */
const LONGEST_TEXT = 2000
/** Beyond so many columns no cell is merged: a forger's table would fill the memory. */
const WIDEST = 256

interface Sheet {
  text: string
  /** whether it ends in an empty line: to look would cost a copy of the text */
  isOpen: boolean
  readonly tables: TableSpan[]
}

/** The text of the parts, and where its tables stand. */
export function setDown(parts: readonly Part[], notes: readonly Note[] = []): Recovered {
  const sheet: Sheet = {text: '', isOpen: true, tables: []}
  setParts(sheet, parts)
  return {text: sheet.text.trimEnd() && `${sheet.text.trimEnd()}\n`, tables: sheet.tables, notes}
}

function setParts(sheet: Sheet, parts: readonly Part[]): void {
  for (const part of joinFields(parts)) {
    if (part.kind === 'line') setLine(sheet, part.text)
    else if (isDrawn(part)) setTable(sheet, part)
    else setLayout(sheet, part)
  }
}

/** A line as it stands; of several empty lines one is kept. */
function setLine(sheet: Sheet, text: string): void {
  const line = text.trimEnd()
  if (line === '' && sheet.isOpen) return
  sheet.text += `${line}\n`
  sheet.isOpen = line === ''
}

/** A table of figures: two rows and columns at least, and neither the page's data nor what lays the page out. */
function isDrawn({rows}: TablePart): boolean {
  if (rows.length < 2 || !rows.some(row => row.length > 1)) return false
  const cells = rows.flat()
  if (cells.some(({parts}) => parts.some(part => part.kind === 'table'))) return false
  if (isPageData(rows)) return false
  const lengths = cells.map(({parts}) => wordsOf(parts).length)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (longest <= LONGEST_CELL && cells.every(({parts}) => parts.length <= MOST_LINES)) return true
  const all = lengths.reduce((sum, length) => sum + length, 0)
  return isRegular(rows) && longest <= LONGEST_TEXT && longest * 4 <= all && filled(lengths) * 2 >= cells.length
}

const filled = (lengths: readonly number[]): number => lengths.filter(length => length > 0).length

/** Rows of as many columns each, three at least of both: 序号, 工作事项, 主要内容 with a paragraph in each cell. */
function isRegular(rows: TablePart['rows']): boolean {
  if (rows.length < 3) return false
  const width = rows[0]!.reduce((sum, {columns}) => sum + columns, 0)
  const hanging: number[] = []
  return (
    width >= 3 &&
    rows.every((row, at) => {
      for (const {rows: down, columns} of row)
        for (let below = at + 1; below < at + down; below++) hanging[below] = (hanging[below] ?? 0) + columns
      return row.reduce((sum, {columns}) => sum + columns, hanging[at] ?? 0) === width
    })
  )
}

/** Label and value by turns in most rows: 索引号：| 000014349/2023-00058 | 分类：| 建议提案. */
function isPageData(rows: TablePart['rows']): boolean {
  let labelled = 0
  let all = 0
  for (const row of rows)
    for (const [at, {parts}] of row.entries()) {
      const words = wordsOf(parts)
      if (words === '' || (at % 2 === 1 && !isPageField(words))) continue
      all++
      if (pageLabel(words) !== null || (isPageField(words) && /[:：]/.test(words))) labelled++
    }
  return labelled >= 2 && labelled * 2 > all
}

/** Rows of as many cells each: what a merged cell covers besides its first place is empty. */
function setTable(sheet: Sheet, table: TablePart): void {
  const rows = withoutTitle(sheet, table.rows)
  const start = sheet.text.length
  sheet.isOpen = false
  const cells: CellSpan[] = []
  const taken: number[] = []
  for (const [row, line] of rows.entries()) {
    sheet.text += '|'
    let column = 0
    const skip = () => {
      for (; (taken[column] ?? 0) > row; column++) sheet.text += ' |'
    }
    for (const cell of line) {
      skip()
      const columns = column < WIDEST ? cell.columns : 1
      const words = wordsOf(cell.parts).replaceAll('|', '｜')
      const from = sheet.text.length + 1
      sheet.text += ` ${words} |${' |'.repeat(columns - 1)}`
      if (words !== '') cells.push({row, column, rows: cell.rows, columns, start: from, end: from + words.length})
      for (let right = 0; right < columns && column < WIDEST; right++) taken[column + right] = row + cell.rows
      column += columns
    }
    skip()
    sheet.text += '\n'
  }
  if (cells.length > 0) sheet.tables.push({start, end: sheet.text.length, cells})
}

/** A first row of one cell over all columns (表1 房源情况, 单位：万元) is a line above the table. */
function withoutTitle(sheet: Sheet, rows: TablePart['rows']): TablePart['rows'] {
  const [first, second] = rows
  if (first?.length !== 1 || rows.length < 3 || second === undefined || first[0]!.rows > 1) return rows
  setLine(sheet, wordsOf(first[0]!.parts))
  return withoutTitle(sheet, rows.slice(1))
}

/** A table that only lays the page out: 索引号 beside its number is one line, a cell of paragraphs is its paragraphs. */
function setLayout(sheet: Sheet, {rows}: TablePart): void {
  const isData = isPageData(rows)
  for (const row of rows) {
    let label: string | null = null
    for (const {parts} of row) {
      const words = wordsOf(parts)
      const name = isData || /[:：][\]】]?$/.test(words) ? pageLabel(words) : null
      if (label !== null && words !== '' && name === null) setLine(sheet, label + words)
      else if (name === null) setParts(sheet, isData ? parts : [EMPTY, ...parts])
      label = name
    }
  }
}

const EMPTY: Part = {kind: 'line', text: ''}
