/** What a workbook must not be made to do: run formulas, break, or lose rows without a word. */
import {strFromU8, unzipSync} from 'fflate'
import readXlsx from 'read-excel-file/node'
import {describe, expect, test} from 'vitest'
import type {Cell} from '../schemas/column.ts'
import {tables} from '../schemas/tables.ts'
import type {Letters, LetterTables} from '../src/write/artefact.ts'
import {written} from '../src/write/xlsx/workbook.ts'

const ALL = tables(['letter', 'seq', 'name', 'value', 'flags', 'sentence', 'letter_date'])

/** Letters of these rows of indicators, a letter each. */
const lettersOf = (rows: readonly (readonly Cell[])[]): Letters =>
  async function* () {
    for (const row of rows) yield {indicators: [row], dates: [], letters: [], findings: []} satisfies LetterTables
  }

async function workbookOf(rows: readonly (readonly Cell[])[], most = 1000): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of written(ALL, lettersOf(rows), {headers: null, excel: true}, most)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const named = (name: string): Cell[] => ['a.txt', 1, name, 5, null, '共5家。', '2022-05-30']

async function nameIn(bytes: Buffer): Promise<unknown> {
  const [sheet] = await readXlsx(bytes, {trim: false})
  return sheet!.data[1]![2]
}

describe('cells', () => {
  test.each([
    '=HYPERLINK("http://example.com","点此")',
    '@SUM(A1)',
    '+1+1',
    '-1+1',
    '＝1+1',
    "=cmd|' /C calc'!A0",
    '\t=1+1',
  ])('the formula %j is a text', async formula => {
    const bytes = await workbookOf([named(formula)])
    expect(await nameIn(bytes)).toBe(formula)
    expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/)
  })

  test.each([
    ['markup', '<b>&amp;"引号"\'</b>]]>', '<b>&amp;"引号"\'</b>]]>'],
    ['controls, which XML has no place for', 'a\0b\u0008c\u001fd', 'a\ufffdb\ufffdc\ufffdd'],
    ['no characters', 'a\ufffeb\uffffc', 'a\ufffdb\ufffdc'],
    ['half a character', 'a\ud83db', 'a\ufffdb'],
    ['a whole one', 'a😀𠮷b', 'a😀𠮷b'],
    ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['blanks at the ends', '  a　 ', '  a　 '],
  ])('hold %s', async (_, text, held) => {
    expect(await nameIn(await workbookOf([named(text)]))).toBe(held)
  })

  test('what Excel would take for an escape is escaped', async () => {
    const xml = partsOf(await workbookOf([named('_x0041_x000d_')])).get('xl/worksheets/sheet1.xml')
    expect(xml).toContain('>_x005F_x0041_x005F_x000d_<')
  })

  test.each([
    ['一', 32_767, 32_767],
    ['一', 40_000, 32_767],
    // an emoji is two units and is not cut in half
    ['😀', 20_000, 32_767],
  ])('%s so often is no longer than Excel takes', async (text, times, longest) => {
    const name = (await nameIn(await workbookOf([named(text.repeat(times))]))) as string
    expect(name.length).toBeLessThanOrEqual(longest)
    expect(name.endsWith(times > longest || text.length > 1 ? '…' : '一')).toBe(true)
    expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
  })

  test.each([
    [4343000000, '#,##0'],
    [43.43, '#,##0.00'],
    [-3.3, '#,##0.0'],
    [0.123456789, 'General'],
    [1e21, 'General'],
  ])('%d is shown as %s', async (value, format) => {
    const bytes = await workbookOf([['a.txt', 1, '名', value, null, '句', null]])
    const parts = partsOf(bytes)
    const [, style] = /<c r="D2" s="(\d+)"><v>/.exec(parts.get('xl/worksheets/sheet1.xml')!)!
    const styles = parts.get('xl/styles.xml')!
    const xf = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf numFmtId="(\d+)"/g)][Number(style)]![1]
    const builtIn: Readonly<Record<string, string>> = {0: 'General', 3: '#,##0', 4: '#,##0.00'}
    expect(new RegExp(`numFmtId="${xf}" formatCode="([^"]+)"`).exec(styles)?.[1] ?? builtIn[xf!]).toBe(format)
    const [sheet] = await readXlsx(bytes)
    expect(sheet!.data[1]![3]).toBe(value)
  })

  test('a day is a day; before Excel counts days it is a text', async () => {
    const days = ['2022-05-30', '1900-03-01', '1899-12-31']
    const [sheet] = await readXlsx(await workbookOf(days.map(day => ['a', 1, 'b', 1, null, 'c', day])))
    const cells = sheet!.data.slice(1).map(row => row[6])
    expect(cells.map(cell => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell))).toEqual(days)
    expect(cells.map(cell => cell instanceof Date)).toEqual([true, true, false])
  })
})

describe('sheets', () => {
  test('have their titles frozen, a filter over all rows, and colours by rule', async () => {
    const xml = partsOf(await workbookOf([named('甲'), named('乙')])).get('xl/worksheets/sheet1.xml')!
    expect(xml).toContain('<dimension ref="A1:G3"/>')
    expect(xml).toContain('<pane xSplit="3" ySplit="1" topLeftCell="D2" state="frozen"')
    expect(xml).toContain('<autoFilter ref="A1:G3"/>')
    expect(xml).toContain('<formula>LEN($E2)&gt;0</formula>')
    expect(xml).toMatch(/<col min="6" max="6" width="84"/)
  })

  test('that are full go on in another', async () => {
    const rows = Array.from({length: 25}, (_, at) => named(`第${at}个`))
    const sheets = await readXlsx(await workbookOf(rows, 10))
    expect(sheets.map(({sheet}) => sheet)).toEqual(['指标', '指标 2', '指标 3', '日期', '信函', '核查', '说明'])
    expect(sheets.slice(0, 3).map(({data}) => data.length)).toEqual([11, 11, 6])
    for (const {data} of sheets.slice(0, 3)) expect(data[0]![2]).toBe('指标')
    expect(sheets.slice(0, 3).flatMap(({data}) => data.slice(1).map(row => row[2]))).toEqual(rows.map(row => row[2]))
  })

  test('a long sentence shows six lines, a short one one', async () => {
    const rows = [named('短'), ['a', 1, 'b', 1, null, '长'.repeat(2000), null]]
    const xml = partsOf(await workbookOf(rows)).get('xl/worksheets/sheet1.xml')!
    expect([...xml.matchAll(/<row r="\d" ht="([\d.]+)" customHeight="1">/g)].map(([, height]) => height)).toEqual([
      '24',
      '16.5',
      '99',
    ])
  })
})
