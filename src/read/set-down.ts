/** Sets the parts of a document down as plain text; tables become rows of cells between bars: | 区名 | 房源（套） |. */
import {pageLabels} from '../lexicon/envelope-words.ts'
import {dictionary} from '../text/dictionary.ts'
import {type Cell, type Part, type TablePart, wordsOf} from './part.ts'
import type {CellSpan, Note, Recovered, TableSpan} from './recovered.ts'

/** A cell with more words or lines than this is no cell of figures: the table only lays the page out. */
const LONGEST_CELL = 200
const MOST_LINES = 6
/** Beyond so many columns no cell is merged: a forger's table would fill the memory. */
const WIDEST = 256

const labels = dictionary(pageLabels.map(row => [row.word, row] as const))

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
  for (const part of parts) {
    if (part.kind === 'line') setLine(sheet, part.text)
    else if (isDrawn(part)) setTable(sheet, part)
    else setLayout(sheet, part)
  }
}

/** A line as it stands; of several empty lines one is kept. */
function setLine(sheet: Sheet, text: string): void {
  const line = text.trimEnd()
  if (line === '' && (sheet.text === '' || sheet.text.endsWith('\n\n'))) return
  sheet.text += `${line}\n`
}

/** A table of figures: two rows and columns at least, every cell short, and no list of the page's data. */
function isDrawn({rows}: TablePart): boolean {
  if (rows.length < 2 || !rows.some(row => row.length > 1)) return false
  let stated = 0
  for (const {parts} of rows.flat()) {
    if (parts.length > MOST_LINES || parts.some(part => part.kind === 'table')) return false
    const words = wordsOf(parts)
    if (words.length > LONGEST_CELL) return false
    if (labels.at(words, 0)) stated++
  }
  return stated < 2
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
  for (const row of rows) {
    let label: string | null = null
    for (const cell of row) {
      if (label !== null) setLine(sheet, `${label}${wordsOf(cell.parts)}`)
      const name: string | null = label === null ? labelOf(cell) : null
      if (label === null && name === null) setParts(sheet, [EMPTY, ...cell.parts])
      label = name
    }
    if (label !== null) setLine(sheet, label)
  }
}

const EMPTY: Part = {kind: 'line', text: ''}

/** 索引号： of a cell that holds a label of the page's data and nothing else. */
function labelOf({parts}: Cell): string | null {
  const words = wordsOf(parts).replace(/\s/g, '')
  if (words.length > 12 || !labels.at(words.replace(/^[[【(（]/, ''), 0)) return null
  return /[:：]$/.test(words) ? words : /[:：]/.test(words) ? null : `${words}：`
}
