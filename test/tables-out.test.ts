/** Every table format says what the JSON says, whoever reads it. */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Package} from 'datapackage'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {columns} from '../schemas/columns.ts'
import {allColumns} from '../schemas/more-columns.ts'
import type {LetterRecord} from '../schemas/record.ts'
import {letterRecord} from '../schemas/record.ts'
import {runCommand} from './command.ts'
import {asText, byTitle, csvRows, duckdb, NUMBERS, type Row, rowsOf, sheetsOf} from './read-tables.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const letters = readdirSync(`${root}fixtures/letters`)
  .sort()
  .map(name => `fixtures/letters/${name}`)
const titles = new Map(allColumns.map(({name, title}) => [title, name]))

let folder: string
let records: LetterRecord[]
let expected: Row[]
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-tables-'))
  records = JSON.parse(run([...letters, '-q']).stdout)
  expected = rowsOf(records)
}, 60_000)
afterAll(() => rmSync(folder, {recursive: true}))

const run = (args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) =>
  runCommand(args, {cwd: root, input, env: {...process.env, ...env}})

const here = (name: string): string => join(folder, name)

/** Writes all fixture letters to a file of the temporary folder. */
function write(name: string, ...args: string[]): string {
  const path = here(name)
  expect(run([...letters, '-q', '-o', path, ...args])).toEqual({status: 0, stdout: '', stderr: ''})
  return path
}

const named = (rows: readonly Row[]): Row[] =>
  rows.map(row => Object.fromEntries(Object.entries(row).map(([title, cell]) => [titles.get(title) ?? title, cell])))

test('the letters hold what tables may trip over', () => {
  expect(expected.length).toBeGreaterThan(400)
  const cells = expected.flatMap(row => Object.values(row)).filter(cell => typeof cell === 'string')
  expect(cells.some(cell => /,/.test(cell))).toBe(true)
  expect(cells.some(cell => /\n/.test(cell))).toBe(true)
  expect(expected.some(({value}) => !Number.isInteger(value))).toBe(true)
})

describe('CSV', () => {
  test('as papaparse reads it', () => {
    expect(csvRows(readFileSync(write('a.csv'), 'utf8'))).toEqual(asText(expected))
  })

  test('as DuckDB reads it: numbers are numbers, days are days', async () => {
    const path = write('b.csv')
    const found = await duckdb(`from read_csv('${path}', all_varchar = true, strict_mode = true)`)
    expect(found).toEqual(asText(expected))
    const types = await duckdb(`select column_name, column_type from (describe from '${path}')`)
    expect(types).toContainEqual({column_name: 'value', column_type: 'DOUBLE'})
    expect(types).toContainEqual({column_name: 'letter_date', column_type: 'DATE'})
  })

  test('of all columns', () => {
    const rows = csvRows(readFileSync(write('all.csv', '--all-columns'), 'utf8'))
    const indicators = records.flatMap(record => record.indicators)
    expect(Object.keys(rows[0]!)).toEqual(allColumns.map(({name}) => name))
    expect(rows.map(row => row.rules)).toEqual(indicators.map(({rules}) => rules.join(';') || null))
    expect(rows.map(row => row.period_end)).toEqual(indicators.map(({period}) => period?.end ?? null))
  })

  test('for Excel: a byte order mark, Chinese titles, days and leading zeros kept from it by a tab', () => {
    const text = readFileSync(write('excel.csv', '--excel'), 'utf8')
    expect(text.startsWith('\ufeff来源文件,序号,')).toBe(true)
    const rows = named(csvRows(text.slice(1)))
    const plain = rows.map(row =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell && String(cell).replace(/\t$/, '')])),
    )
    expect(plain).toEqual(asText(expected))
    for (const row of rows) for (const name of NUMBERS) expect(row[name] ?? '').not.toContain('\t')
    expect(rows[0]!.period).toBe('2021\t')
    expect(rows[0]!.letter_date).toBe('2022-05-30\t')
  })
})

test('the columns are listed', () => {
  const listed = (args: string[]) => csvRows(run(['schema', ...args]).stdout).map(({name}) => name)
  expect(listed(['--columns'])).toEqual(columns.map(({name}) => name))
  expect(listed(['--columns', '--all-columns'])).toEqual(allColumns.map(({name}) => name))
})

describe('Parquet', () => {
  test('as DuckDB reads it', async () => {
    const path = write('a.parquet')
    const rows = await duckdb(`from '${path}'`)
    const names = Object.keys(expected[0]!)
    const plain = rows.map(row => Object.fromEntries(names.map(name => [name, plainCell(name, row[name])])))
    expect(plain).toEqual(expected)
    expect(Object.keys(rows[0]!)).toEqual(allColumns.map(({name}) => name))
  })

  test('has types: exact decimals, days, lists', async () => {
    const path = write('types.parquet', '--columns', 'value,letter_date,flags,seq,name')
    expect(await duckdb(`select column_name, column_type from (describe from '${path}')`)).toEqual([
      {column_name: 'value', column_type: 'DECIMAL(38,10)'},
      {column_name: 'letter_date', column_type: 'DATE'},
      {column_name: 'flags', column_type: 'VARCHAR[]'},
      {column_name: 'seq', column_type: 'INTEGER'},
      {column_name: 'name', column_type: 'VARCHAR'},
    ])
    const [{codebook}] = (await duckdb(
      `select decode(value) as codebook from parquet_kv_metadata('${path}') where decode(key) = 'codebook'`,
    )) as [{codebook: string}]
    expect(JSON.parse(codebook)[0]).toMatchObject({name: 'value', title: '数值'})
  })

  const plainCell = (name: string, cell: unknown): unknown => {
    if (Array.isArray(cell)) return cell.join(';')
    return NUMBERS.has(name) && cell !== null ? Number(cell) : (cell ?? null)
  }
})

describe('XLSX', () => {
  test('as read-excel-file reads it', async () => {
    const sheets = await sheetsOf(write('a.xlsx'))
    expect([...sheets.keys()]).toEqual(['指标', '日期', '信函', '核查', '说明'])
    expect(named(byTitle(sheets.get('指标')!))).toEqual(expected)
    expect(byTitle(sheets.get('日期')!).map(row => row.日期)).toEqual(
      records.flatMap(({dates}) => dates.map(d => d.edtf)),
    )
    expect(byTitle(sheets.get('信函')!).map(row => row.标题)).toEqual(records.map(({letter}) => letter.title))
    expect(byTitle(sheets.get('核查')!).map(row => row.说明)).toEqual(
      records.flatMap(({findings}) => findings.map(({message}) => message)),
    )
  })

  test('the printed number stands beside the standard one, and every column is explained', async () => {
    const sheets = await sheetsOf(write('b.xlsx'))
    expect(sheets.get('指标')![0]!.slice(2, 7)).toEqual(['指标', '数值', '单位', '原文数字', '原文单位'])
    const explained = byTitle(sheets.get('说明')!)
    for (const [at, name] of ['指标', '日期', '信函', '核查'].entries()) {
      const columns = explained.filter(row => row.表名 === name)
      expect(columns.map(row => row.列名)).toEqual([...sheets.values()][at]![0])
      expect(columns.every(row => row.含义 && row.Meaning)).toBe(true)
    }
  })

  test('in English', async () => {
    const sheets = await sheetsOf(write('en.xlsx', '--headers', 'en'))
    expect([...sheets.keys()]).toEqual(['indicators', 'dates', 'letters', 'findings', 'codebook'])
    expect(byTitle(sheets.get('indicators')!)).toEqual(expected)
  })

  test('is the same bytes in any time zone, however many threads', () => {
    const one = readFileSync(write('one.xlsx', '--jobs', '1'))
    const path = here('two.xlsx')
    expect(run([...letters, '-q', '-o', path, '--jobs', '2'], '', {TZ: 'Pacific/Apia'}).status).toBe(0)
    expect(readFileSync(path).equals(one)).toBe(true)
  })
})

describe('data package', () => {
  test.each(['en', 'zh'])('is valid, rows and keys too, titles in %s', async headers => {
    const path = write(`package-${headers}`, '-f', 'datapackage', '--headers', headers)
    const found = await Package.load(`${path}/datapackage.json`)
    expect(found.errors).toEqual([])
    expect(found.valid).toBe(true)
    const tables = new Map<string, Row[]>()
    // reads every cell as its type says, and looks foreign keys up
    for (const resource of found.resources)
      tables.set(resource.name, await resource.read({keyed: true, relations: true}))
    expect([...tables.keys()]).toEqual(['indicators', 'dates', 'letters', 'findings', 'codebook'])
    const rows = named(tables.get('indicators')!)
    expect(rows.map(({letter: _, letter_date: __, ...row}) => row)).toEqual(
      expected.map(({letter: _, letter_date: __, ...row}) => row),
    )
    expect(tables.get('dates')).toHaveLength(records.reduce((sum, {dates}) => sum + dates.length, 0))
    expect(tables.get('letters')).toHaveLength(letters.length)
  })

  test('says how long its files are', () => {
    const path = write('sums', '-f', 'datapackage')
    const {resources} = JSON.parse(readFileSync(`${path}/datapackage.json`, 'utf8'))
    for (const {path: name, bytes} of resources) expect(readFileSync(join(path, name)).length).toBe(bytes)
  })

  test('has every letter once: a second one of a name gets a number', async () => {
    const lines = ['20家', '30家', '40家'].map(text => JSON.stringify({id: 'a', text: `新增企业${text}。`})).join('\n')
    expect(run(['-q', '--from', 'ndjson', '-f', 'datapackage', '-o', here('twice')], lines).status).toBe(0)
    const found = csvRows(readFileSync(here('twice/indicators.csv'), 'utf8'))
    expect(found.map(({letter, value}) => [letter, value])).toEqual([
      ['a', '20'],
      ['a#2', '30'],
      ['a#3', '40'],
    ])
    const {resources} = await Package.load(here('twice/datapackage.json'))
    for (const resource of resources) await resource.read({relations: true})
  })

  test('keeps its keys when other columns are asked for', () => {
    const path = write('few', '-f', 'datapackage', '--columns', '数值,单位')
    expect(Object.keys(csvRows(readFileSync(`${path}/indicators.csv`, 'utf8'))[0]!)).toEqual([
      'letter',
      'seq',
      'value',
      'unit',
    ])
  })
})

describe('filters', () => {
  const filter = ['--kind', 'money', '--status', 'planned', '--status', 'rule']
  const wanted = () => expected.filter(({kind, status}) => kind === 'money' && status !== 'actual')

  test('select the same everywhere', async () => {
    const rows = wanted()
    expect(rows.length).toBeGreaterThan(3)
    expect(csvRows(readFileSync(write('f.csv', ...filter), 'utf8'))).toEqual(asText(rows))
    const parquet = await duckdb(`select letter, seq from '${write('f.parquet', ...filter)}'`)
    expect(parquet).toEqual(rows.map(({letter, seq}) => ({letter, seq})))
    const sheets = await sheetsOf(write('f.xlsx', ...filter))
    expect(named(byTitle(sheets.get('指标')!))).toEqual(rows)
    expect(sheets.get('日期')).toHaveLength(1 + records.reduce((sum, {dates}) => sum + dates.length, 0))
    const path = write('f', '-f', 'datapackage', ...filter)
    expect(csvRows(readFileSync(`${path}/indicators.csv`, 'utf8'))).toEqual(asText(rows))
  })

  test.each<[string[], (row: Row) => boolean]>([
    [['--kind', 'money,percent'], ({kind}) => kind === 'money' || kind === 'percent'],
    [['--kind', 'money', '--kind', 'percent'], ({kind}) => kind === 'money' || kind === 'percent'],
    [['--aspect', 'change'], ({aspect}) => aspect === 'change'],
    [['--flagged'], ({flags}) => flags !== null],
    [['--unflagged', '--status', 'actual'], ({flags, status}) => flags === null && status === 'actual'],
    [['--name', '资金|收入$'], ({name}) => /资金|收入$/.test(String(name))],
  ])('%j selects what it says, and the record says what was asked', (args, test) => {
    const rows = expected.filter(test)
    expect(rows.length).toBeGreaterThan(0)
    const selected: LetterRecord[] = JSON.parse(run([...letters, '-q', ...args]).stdout)
    expect(rowsOf(selected)).toEqual(rows)
    for (const [at, record] of selected.entries()) {
      letterRecord.parse(record)
      expect(record.filter).toBeDefined()
      const {numerals, dates, findings, sections} = records[at]!
      expect(record).toMatchObject({numerals, dates, findings, sections})
    }
  })

  test.each([
    ['2022', undefined],
    [undefined, '2021-06'],
    ['2021', '2021'],
    ['2022-03', '2022-03-31'],
    ['2022-05-30', '2022-05-30'],
  ])('from %s to %s are those whose period touches it', (since, until) => {
    const args = [...(since ? ['--since', since] : []), ...(until ? ['--until', until] : [])]
    const first = `${since ?? '0000'}-01-01`.slice(0, 10)
    const last = until ? `${until}${'-12-31'.slice(until.length - 4)}`.slice(0, 10) : '9999'
    const selected: LetterRecord[] = JSON.parse(run([...letters, '-q', ...args]).stdout)
    expect(selected.flatMap(({indicators}) => indicators).length).toBeGreaterThan(0)
    for (const {period} of selected.flatMap(({indicators}) => indicators)) {
      expect(period).not.toBeNull()
      // as of a day, or due by it: that day counts
      const day = period!.role === 'during' ? period!.start : period!.end
      expect((day ?? '0000') <= last && (period!.end ?? '9999') >= first).toBe(true)
    }
    const left = records.flatMap(({indicators}) => indicators).filter(({period}) => period?.start && period.end)
    const inside = left.filter(({period}) => period!.start! >= first && period!.end! <= last)
    const found = new Set(
      selected.flatMap(({source, indicators}) => indicators.map(({start}) => `${source.path} ${start}`)),
    )
    const all = records.flatMap(({source, indicators}) => indicators.map(one => ({one, path: source.path})))
    for (const {one, path} of all) if (inside.includes(one)) expect(found).toContain(`${path} ${one.start}`)
  })

  test.each([
    [['--flagged', '--unflagged'], /leave nothing/],
    [['--kind', 'money,nothing'], /Allowed choices are money, count/],
    [['--since', '2021-13'], /--since/],
    [['--name', '('], /--name/],
    [['--columns', 'name,nothing'], /no column is called nothing/],
    [['--columns', 'name,指标'], /name is named twice/],
    [['--columns', 'name', '--all-columns'], /--columns or --all-columns/],
    [['-f', 'csv', '--summary'], /--summary is for reading, not for csv/],
    [['-f', 'json', '--bom'], /--bom is for CSV, not for json/],
    [['-f', 'xlsx', '--excel', '-o', 'never.xlsx'], /--excel is for CSV, not for xlsx/],
    [['-f', 'ndjson', '--wide', '5'], /--wide is for CSV, not for ndjson/],
    [['-f', 'json', '--columns', 'name'], /--columns is for tables of columns, not for json/],
    [['-f', 'table', '--all-columns'], /--all-columns is for tables of columns, not for table/],
  ])('%j is a mistake', (args, told) => {
    const {status, stdout, stderr} = run([...letters, '-f', 'csv', ...args])
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toMatch(told)
  })

  test('that leave nothing make tables without rows', async () => {
    const nothing = ['--kind', 'energy', '--kind', 'power', '--aspect', 'rank']
    expect(await duckdb(`from '${write('none.parquet', ...nothing)}'`)).toEqual([])
    expect((await sheetsOf(write('none.xlsx', ...nothing))).get('指标')).toHaveLength(1)
    expect(csvRows(readFileSync(write('none.csv', ...nothing), 'utf8'))).toEqual([])
  })
})
