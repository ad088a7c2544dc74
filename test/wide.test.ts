/** One row a letter: nothing is chosen silently. */
import {describe, expect, test} from 'vitest'
import type {Cell} from '../schemas/column.ts'
import type {TableName} from '../schemas/tables.ts'
import {type LetterTables, tablesOf} from '../src/write/artefact.ts'
import {wide} from '../src/write/wide.ts'
import type {WriteOptions} from '../src/write/writer.ts'
import {csvRows, type Row} from './read-tables.ts'

const plain: WriteOptions = {
  many: true,
  headers: null,
  filter: {},
  columns: null,
  bom: false,
  excel: false,
  wide: 10,
  view: {width: 80, colour: false, lang: 'en', summary: false},
}

/** An indicator by some of its cells: an exact 企业数 in 家 that is actual, unless they say otherwise. */
type Said = Readonly<Record<string, Cell>>
const companies = (value: Cell, more: Said = {}): Said => ({
  name: '企业数',
  unit: '家',
  value,
  raw: `${value}家`,
  ...more,
})
const teachers = (value: Cell, more: Said = {}): Said => ({
  name: '教师数',
  unit: '人',
  value,
  raw: `${value}人`,
  ...more,
})

/** The text of a table of these letters, each with its indicators; null is one that could not be read. */
async function wideText(
  letters: readonly (readonly Said[] | null)[],
  options: Partial<WriteOptions> = {},
): Promise<string> {
  const all = {...plain, ...options}
  const tables = tablesOf('csv', all)
  const row = (name: TableName, cells: Said): Cell[] =>
    tables.find(table => table.name === name)!.columns.map(column => cells[column.name] ?? null)
  const rows = letters.map(
    (said, at): LetterTables => ({
      indicators: (said ?? []).map((one, place) =>
        row('indicators', {seq: place + 1, bound: 'exact', status: 'actual', ...one}),
      ),
      dates: [],
      letters: [row('letters', {letter: `${'abc'[at]}.txt`, status: said ? 'read' : 'failed', issuer: '市教育局'})],
      findings: [],
    }),
  )
  let written = ''
  const [file] = wide(tables, all)
  const chunks = file!.chunks(async function* () {
    yield* rows
  })
  for await (const chunk of chunks) written += chunk
  return written
}

const wideRows = async (letters: Parameters<typeof wideText>[0], options: Partial<WriteOptions> = {}): Promise<Row[]> =>
  csvRows(await wideText(letters, options))

describe('a wide table', () => {
  test('has a column a name and unit, planned apart from actual', async () => {
    const [row] = await wideRows([[companies(20), companies(30, {status: 'planned'})]])
    expect(row).toMatchObject({letter: 'a.txt', issuer: '市教育局', '企业数 [家]': '20', '企业数 [家] planned': '30'})
    expect(row!.unsettled).toBeNull()
  })

  test('two values of one name are neither of them, and both are said', async () => {
    const [row] = await wideRows([[companies(20, {period: '2021'}), companies(30, {period: '2022'})]])
    expect(row!['企业数 [家]']).toBeNull()
    expect(row!.unsettled).toBe('企业数 [家] 20家@2021 (i1); 企业数 [家] 30家@2022 (i2)')
  })

  test('the same fact said again is one value', async () => {
    const [row] = await wideRows([[companies(20), companies(20, {same_as: 'i1'})]])
    expect(row).toMatchObject({'企业数 [家]': '20', unsettled: null})
  })

  test('a range is no value; a bound and a flagged value are doubted', async () => {
    const [row] = await wideRows([
      [
        companies(null, {bound: 'range', raw: '20至30家'}),
        teachers(500, {bound: 'over', raw: '超过500人'}),
        {name: '人口', unit: '人', value: 8, raw: '8', flags: 'unit-elided'},
      ],
    ])
    expect(row).toMatchObject({'企业数 [家]': null, '教师数 [人]': '500', '人口 [人]': '8'})
    expect(row!.unsettled).toBe('人口 [人] 8@- (i3); 企业数 [家] 20至30家@- (i1); 教师数 [人] 超过500人@- (i2)')
  })

  test('has every letter that was read, also one without figures', async () => {
    const rows = await wideRows([[companies(20)], [], null])
    expect(rows.map(({letter}) => letter)).toEqual(['a.txt', 'b.txt'])
    expect(rows[1]!['企业数 [家]']).toBeNull()
  })

  test('has as many of the commonest names as asked for, ties in a fixed order', async () => {
    const roads = {name: '公路里程', unit: 'km', value: 7, raw: '7公里'}
    const [row] = await wideRows([[companies(1)], [companies(2), teachers(5)], [roads, companies(3), teachers(8)]], {
      wide: 2,
    })
    expect(Object.keys(row!).slice(4)).toEqual(['企业数 [家]', '教师数 [人]', 'unsettled'])
    const [tied] = await wideRows([[teachers(5), roads, companies(3)]], {wide: 2})
    expect(Object.keys(tied!).slice(4)).toEqual(['企业数 [家]', '公路里程 [km]', 'unsettled'])
  })

  test('has the names given in their order, with all their units; one that nobody has is empty', async () => {
    const letters = [[teachers(5), companies(20)], [companies(30, {unit: '户'})]]
    const rows = await wideRows(letters, {wide: ['企业数', '没有', '教师数']})
    expect(Object.keys(rows[0]!).slice(4)).toEqual(['企业数 [家]', '企业数 [户]', '没有', '教师数 [人]', 'unsettled'])
    expect(rows.map(row => row['企业数 [户]'])).toEqual([null, '30'])
  })

  test('for Excel has a byte order mark and Chinese titles', async () => {
    expect((await wideText([[companies(20)]], {excel: true})).split('\r\n')[0]).toBe(
      '\ufeff来源文件,答复单位,建议提案编号,成文日期,企业数 [家],未定',
    )
  })
})
