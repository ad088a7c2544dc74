/** The four tables that letters make: indicators, dates, letters, findings. */
import {findingColumns, type LetterRow, letterColumns} from './batch-columns.ts'
import type {Cell, CellType, ColumnOf} from './column.ts'
import {columnNotes} from './column-notes.ts'
import {columns} from './columns.ts'
import {dateColumns} from './date-columns.ts'
import {allColumns} from './more-columns.ts'
import * as words from './vocabulary.ts'

export const tableNames = ['indicators', 'dates', 'letters', 'findings'] as const
export type TableName = (typeof tableNames)[number]

/** A column with all that a codebook says of it. */
export interface TableColumn {
  readonly name: string
  readonly title: string
  readonly type: CellType
  readonly about: string
  /** what it means, in Chinese */
  readonly note: string
  /** the only words it may hold; null where it may hold any */
  readonly words: readonly string[] | null
}

export interface Table {
  readonly name: TableName
  readonly title: string
  readonly columns: readonly TableColumn[]
  rows(letter: LetterRow): Cell[][]
}

const closed: Readonly<Record<TableName, Readonly<Record<string, readonly string[]>>>> = {
  indicators: {
    bound: words.bound.options,
    kind: words.kind.options,
    aspect: words.aspect.options,
    status: words.status.options,
    period_role: words.periodRole.options,
    period_source: words.timeSource.options,
    change_direction: words.direction.options,
    change_basis: words.basis.unwrap().options,
  },
  dates: {role: words.dateRole.options, source: words.timeSource.options},
  letters: {status: ['read', 'failed'], kind: words.letterKind.options},
  findings: {level: words.findingLevel.options},
}

/** The columns of the table of indicators: the fixed ones, all of them, or those named, in the order named. */
export function chosenColumns(chosen: readonly string[] | 'all' | null) {
  if (chosen === null) return columns
  if (chosen === 'all') return allColumns
  return chosen.map(name => allColumns.find(column => column.name === name || column.title === name)!)
}

/** The tables; of the indicators with the columns chosen. */
export function tables(chosen: readonly string[] | 'all' | null): readonly Table[] {
  const indicators = chosenColumns(chosen)
  return [
    table('indicators', '指标', indicators, ({record}) =>
      record ? record.indicators.map(one => indicators.map(({cell}) => cell(one, record))) : [],
    ),
    table('dates', '日期', dateColumns, ({record}) =>
      record ? record.dates.map(one => dateColumns.map(({cell}) => cell(one, record))) : [],
    ),
    table('letters', '信函', letterColumns, row => [letterColumns.map(({cell}) => cell(row))]),
    table('findings', '核查', findingColumns, ({record}) =>
      record ? record.findings.map(one => findingColumns.map(({cell}) => cell(one, record))) : [],
    ),
  ]
}

function table(
  name: TableName,
  title: string,
  of: readonly Omit<ColumnOf<never, never>, 'cell'>[],
  rows: Table['rows'],
): Table {
  const notes: Readonly<Record<string, string>> = columnNotes[name]
  const described = of.map(({name: column, title: heading, type = 'string', about}) => ({
    name: column,
    title: heading,
    type,
    about,
    note: notes[column]!,
    words: closed[name][column] ?? null,
  }))
  return {name, title, columns: described, rows}
}
