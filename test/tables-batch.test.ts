/** Formats that need all letters, made by the real command: where they go, what stops them, what stays. */
import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {bundle} from './bundle.ts'
import {runCommand} from './command.ts'
import {csvRows, duckdb, sheetsOf} from './read-tables.ts'

const fixtures = fileURLToPath(new URL('../fixtures/letters', import.meta.url))
const letter = join(fixtures, 'wuhu-finance.txt')
const PACKAGE = ['codebook.csv', 'datapackage.json', 'dates.csv', 'findings.csv', 'indicators.csv', 'letters.csv']

let command: string
let folder: string
beforeAll(() => {
  command = bundle()
  folder = mkdtempSync(join(tmpdir(), 'extract-made-'))
  mkdirSync(here('many'))
  for (const [at, name] of letters(44).entries())
    writeFileSync(here('many', `${String(at).padStart(2, '0')}-${name}`), readFileSync(join(fixtures, name)))
}, 60_000)
afterAll(() => rmSync(folder, {recursive: true}))

const here = (...names: string[]): string => join(folder, ...names)
const left = (prefix: string): string[] => readdirSync(folder).filter(name => name.startsWith(prefix))

function letters(count: number): string[] {
  const names = readdirSync(fixtures).sort()
  return Array.from({length: count}, (_, at) => names[at % names.length]!)
}

const run = (args: readonly string[], input: string | Uint8Array = '') => runCommand(args, {cwd: folder, input})

async function ended(child: ChildProcess): Promise<{status: number | null; signal: string | null}> {
  child.stdout?.resume()
  child.stderr?.resume()
  const [status, signal] = await once(child, 'close')
  return {status, signal}
}

async function appears(path: string): Promise<void> {
  for (let tries = 0; tries < 3000 && !existsSync(path); tries++) await new Promise(done => setTimeout(done, 10))
}

describe('the output', () => {
  test.each(['xlsx', 'parquet', 'datapackage'])('%s needs -o', format => {
    const told = {status: 2, stdout: '', stderr: `extract: --format ${format} needs -o\n`}
    expect(run(['-f', format, letter])).toEqual(told)
    expect(run(['-f', format, '-o', '-', letter])).toEqual(told)
  })

  test('is one file, or a folder, as the format has it', () => {
    expect(run(['-f', 'parquet', '-o', 'new/', letter]).status).toBe(2)
    expect(run(['-f', 'xlsx', '-o', 'many', letter]).status).toBe(2)
    writeFileSync(here('taken'), 'mine')
    expect(run(['-f', 'datapackage', '-o', 'taken', letter]).status).toBe(73)
    expect(readFileSync(here('taken'), 'utf8')).toBe('mine')
    // where Node's recursive making of folders never ends
    expect(run(['-f', 'datapackage', '-o', '/proc/new/package', letter]).status).toBe(73)
    expect(run(['-q', '-f', 'datapackage', '-o', 'deep/er/package', letter]).status).toBe(0)
  })

  test.each(['xlsx', 'parquet'])(
    '.%s says the format by its name, and cannot be made where there is no folder',
    name => {
      expect(run(['-q', '-o', `named.${name}`, letter])).toEqual({status: 0, stdout: '', stderr: ''})
      expect(left('named.')).toContain(`named.${name}`)
      expect(run(['-q', '-o', `nowhere/a.${name}`, letter]).status).toBe(73)
    },
  )

  test.each(['xlsx', 'parquet', 'datapackage'])('%s leaves no trace when no letter could be read', format => {
    expect(run(['-f', format, '-o', 'none', 'nothing.txt']).status).toBe(66)
    expect(run(['-f', format, '-o', 'none', 'nothing.txt', 'nobody.txt']).status).toBe(1)
    expect(left('none').flatMap(name => (format === 'datapackage' ? readdirSync(here(name)) : [name]))).toEqual([])
  })

  test('stays as it was when it cannot be written', () => {
    expect(run(['-q', '-o', 'kept.xlsx', letter]).status).toBe(0)
    const before = readFileSync(here('kept.xlsx'))
    const limited = 'ulimit -f 8; trap "" XFSZ; exec "$0" "$1" -q -o kept.xlsx many'
    const {status, stderr} = spawnSync('bash', ['-c', limited, process.execPath, command], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(74)
    expect(stderr).toMatch(/kept\.xlsx\S*: file too large .*--resume goes on/)
    expect(readFileSync(here('kept.xlsx')).equals(before)).toBe(true)
    expect(run(['-q', '-o', 'kept.xlsx', '--resume', 'many']).status).toBe(0)
    expect(left('kept')).toEqual(['kept.xlsx'])
  })

  test('goes to a device as to a file', () => {
    expect(run(['-q', '-f', 'xlsx', '-o', '/dev/full', letter]).status).toBe(74)
    const toPipe = `"$0" "$1" -q -f parquet -o >(cat > piped) "${letter}"; said=$?; sleep 1; exit $said`
    const piped = spawnSync('bash', ['-c', toPipe, process.execPath, command], {cwd: folder})
    expect(piped.status).toBe(0)
    expect(run(['-q', '-o', 'plain.parquet', letter]).status).toBe(0)
    expect(readFileSync(here('piped')).equals(readFileSync(here('plain.parquet')))).toBe(true)
  })

  test('of standard input, of a letter that failed among others', async () => {
    expect(run(['-q', '-o', 'piped.xlsx'], readFileSync(letter)).status).toBe(0)
    expect((await sheetsOf(here('piped.xlsx'))).get('信函')![1]![0]).toBe('-')
    writeFileSync(here('bad.pdf'), '%PDF-1.4 no more')
    expect(run(['-q', '-o', 'some.xlsx', letter, 'bad.pdf']).status).toBe(1)
    const rows = (await sheetsOf(here('some.xlsx'))).get('信函')!
    expect(rows.map(row => row[1])).toEqual(['状态', 'read', 'failed'])
    expect(String(rows[2]![2])).not.toBe('null')
  })
})

describe('a folder of letters', () => {
  test('becomes a workbook, a Parquet file, a package and a wide table', async () => {
    expect(run(['many', '-q', '-o', 'all.csv']).status).toBe(0)
    const rows = csvRows(readFileSync(here('all.csv'), 'utf8'))
    expect(run(['many', '-q', '-o', 'all.parquet']).status).toBe(0)
    const [{count}] = (await duckdb(`select count(*) as count from '${here('all.parquet')}'`)) as [{count: string}]
    expect(Number(count)).toBe(rows.length)
    expect(run(['many', '-q', '-f', 'datapackage', '-o', 'all']).status).toBe(0)
    expect(readdirSync(here('all')).sort()).toEqual(PACKAGE)
    expect(readFileSync(here('all', 'indicators.csv'), 'utf8')).toBe(readFileSync(here('all.csv'), 'utf8'))
    expect(run(['many', '-q', '--wide', '5', '-o', 'wide.csv']).status).toBe(0)
    expect(csvRows(readFileSync(here('wide.csv'), 'utf8'))).toHaveLength(44)
  })

  test('is stopped while the workbook is made, and goes on to the same bytes', async () => {
    expect(run(['many', '-q', '-o', 'whole.xlsx']).status).toBe(0)
    const child = spawn(process.execPath, [command, 'many', '-o', 'stopped.xlsx'], {cwd: folder})
    await appears(here('stopped.xlsx.part'))
    child.kill('SIGINT')
    const {status} = await ended(child)
    expect(status).toBe(130)
    expect(left('stopped')).toEqual(['stopped.xlsx.journal', 'stopped.xlsx.letters.rows.part'])
    expect(run(['many', '-q', '-o', 'stopped.xlsx', '--resume']).status).toBe(0)
    expect(left('stopped')).toEqual(['stopped.xlsx'])
    expect(readFileSync(here('stopped.xlsx')).equals(readFileSync(here('whole.xlsx')))).toBe(true)
  })

  test('killed again and again becomes the same package', async () => {
    expect(run(['many', '-q', '-f', 'datapackage', '-o', 'whole']).status).toBe(0)
    const args = ['many', '-q', '-f', 'datapackage', '-o', 'killed', '--resume']
    for (const sign of ['journal.ndjson', 'letters.rows.part', 'indicators.csv.part']) {
      const child = spawn(process.execPath, [command, ...args], {cwd: folder})
      await appears(here('killed', sign))
      child.kill('SIGKILL')
      await ended(child)
    }
    expect(run(args).status).toBe(0)
    expect(readdirSync(here('killed')).sort()).toEqual(PACKAGE)
    for (const name of PACKAGE)
      expect(readFileSync(here('killed', name), 'utf8')).toBe(readFileSync(here('whole', name), 'utf8'))
  })
})
