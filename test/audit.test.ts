import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {bundle} from './bundle.ts'

const seed = fileURLToPath(new URL('../fixtures/letters/guangzhou-20222187.txt', import.meta.url))

let command: string
let folder: string
beforeAll(() => {
  command = bundle()
  folder = mkdtempSync(join(tmpdir(), 'extract-audit-'))
}, 60_000)
afterAll(() => rmSync(folder, {recursive: true}))

function audit(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [command, 'audit', ...args], {cwd: folder, input, encoding: 'utf8'})
}

test('a letter read whole is one line and 0', () => {
  const {status, stdout, stderr} = audit([seed])
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  const found = /: (\d+) numerals: (\d+) indicators, (\d+) dates, (\d+) excused \((.+)\), 0 unread\n$/.exec(stdout)
  const [numerals, indicators, dates, excused] = found!.slice(1, 5).map(Number)
  expect(indicators! + dates! + excused!).toBe(numerals)
  const classes = found![5]!.split(', ').map(part => Number.parseInt(part, 10))
  expect(classes.reduce((sum, count) => sum + count, 0)).toBe(excused)
})

test('an unread numeral has its line and column, and 1', () => {
  writeFileSync(join(folder, 'odd.txt'), '投入5万元。\n甲88乙。\n')
  const {status, stdout} = audit(['odd.txt'])
  expect(status).toBe(1)
  expect(stdout).toBe(
    'odd.txt: 2 numerals: 1 indicators, 0 dates, 0 excused, 1 unread\n' +
      'odd.txt:2:2 unread 投入5万元。 甲[88]乙。 \n',
  )
})

test('several letters, standard input, a file that is not there', () => {
  const {status, stdout, stderr} = audit([seed, '-', 'none.txt'], '投入5万元。')
  expect(status).toBe(1)
  expect(stdout).toContain('-: 1 numerals: 1 indicators')
  expect(stderr).toBe('extract: none.txt: no such file or directory\n')
  expect(audit(['none.txt']).status).toBe(66)
  expect(audit(['--nonsense']).status).toBe(2)
})
