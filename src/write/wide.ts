/** CSV of one row a letter, with names of indicators as columns. */
import type {Cell} from '../../schemas/column.ts'
import type {Table, TableName} from '../../schemas/tables.ts'
import type {ArtefactFactory, Letters} from './artefact.ts'
import {csvRows, titles} from './csv.ts'
import type {WriteOptions} from './writer.ts'

/** What every row begins with. */
const LEAD = ['letter', 'issuer', 'subject_number', 'letter_date'] as const
/** Parts a name from its unit in a key; no text has it. */
const BAR = '\u0000'
const EVERYTHING_ELSE = {name: 'unsettled', title: '未定'}

/**
 * A column is a name with its unit, and its status where that is not actual (科技创新专项资金 [CNY] planned). Its cell is the
 * letter's one value; where the letter has several, or a range, it is empty. The last column says what there was then, and
 * what of the values is flagged or only a bound: nothing is chosen silently.
 */
export const wide: ArtefactFactory = (tables, options) => [
  {name: 'wide.csv', chunks: letters => rows(tables, letters, options)},
]

async function* rows(tables: readonly Table[], letters: Letters, options: WriteOptions): AsyncGenerator<string> {
  const [cell, about] = [cellOf(tables, 'indicators'), cellOf(tables, 'letters')]
  const keys = await columnsOf(letters, cell, options.wide!)
  const lead = LEAD.map(name => columnOf(tables, name))
  const head = [...titles(lead, options), ...keys.map(heading), ...titles([EVERYTHING_ELSE], options)]
  yield (options.bom || options.excel ? '\ufeff' : '') + csvRows([head])
  for await (const {
    indicators,
    letters: [letter],
  } of letters()) {
    if (!letter || about(letter, 'status') === 'failed') continue
    const found = byKey(indicators, cell)
    const settled = keys.map(key => settle(found.get(key) ?? [], cell))
    const rest = keys.flatMap((key, at) => settled[at]!.doubts.map(doubt => `${heading(key)} ${doubt}`))
    const first = LEAD.map(name => about(letter, name))
    yield csvRows([[...first, ...settled.map(({value}) => value), rest.join('; ') || null]], options.excel)
  }
}

type Row = readonly Cell[]
type CellOf = (row: Row, name: string) => Cell

function cellOf(tables: readonly Table[], name: TableName): CellOf {
  const places = new Map(tableOf(tables, name).columns.map((column, at) => [column.name, at]))
  return (row, column) => row[places.get(column)!] ?? null
}

const tableOf = (tables: readonly Table[], name: TableName): Table => tables.find(table => table.name === name)!
const columnOf = (tables: readonly Table[], name: string) =>
  tableOf(tables, 'letters').columns.find(column => column.name === name)!

const keyOf = (row: Row, cell: CellOf): string =>
  [cell(row, 'name'), cell(row, 'unit') ?? '', cell(row, 'status')].join(BAR)

function byKey(rows: readonly Row[], cell: CellOf): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row, cell)
    const others = found.get(key)
    if (others) others.push(row)
    else found.set(key, [row])
  }
  return found
}

function heading(key: string): string {
  const [name, unit, status] = key.split(BAR)
  return `${name}${unit ? ` [${unit}]` : ''}${status && status !== 'actual' ? ` ${status}` : ''}`
}

/** The columns: every unit of the names given, in that order, or what most letters have. */
async function columnsOf(letters: Letters, cell: CellOf, wanted: readonly string[] | number): Promise<string[]> {
  const counts = new Map<string, number>()
  for await (const {indicators} of letters())
    for (const key of new Set(indicators.map(row => keyOf(row, cell)))) counts.set(key, (counts.get(key) ?? 0) + 1)
  // ties in the order of code points, so that the same letters make the same columns
  const common = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key)
  if (typeof wanted === 'number') return common.slice(0, wanted)
  return wanted.flatMap(name => {
    const found = common.filter(key => key.startsWith(name + BAR))
    return found.length > 0 ? found : [name + BAR]
  })
}

/** The one value of these rows; else none, and what they say. */
function settle(rows: readonly Row[], cell: CellOf): {readonly value: Cell; readonly doubts: readonly string[]} {
  // what says the same fact again says nothing new
  const facts = rows.filter(row => cell(row, 'same_as') === null)
  const said = (facts.length > 0 ? facts : rows).map(row => ({
    value: cell(row, 'bound') === 'range' ? null : cell(row, 'value'),
    sure: cell(row, 'bound') === 'exact' && cell(row, 'flags') === null,
    text: `${cell(row, 'raw')}@${cell(row, 'period') ?? '-'} (i${cell(row, 'seq')})`,
  }))
  const [first] = said
  if (!first) return {value: null, doubts: []}
  if (said.length === 1 && first.value !== null) return {value: first.value, doubts: first.sure ? [] : [first.text]}
  return {value: null, doubts: said.map(({text}) => text)}
}
