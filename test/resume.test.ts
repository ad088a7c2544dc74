import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {milliseconds} from '../schemas/limits.ts'
import {bundle} from './bundle.ts'
import {docx, p} from './docx.ts'

const fixtures = fileURLToPath(new URL('../fixtures/letters', import.meta.url))
const sample = readFileSync(join(fixtures, readdirSync(fixtures).sort()[0]!), 'utf8')

vi.setConfig({testTimeout: 60_000})

let command: string
let folder: string
beforeAll(() => {
  command = bundle()
  folder = mkdtempSync(join(tmpdir(), 'extract-resume-'))
}, 180_000)
afterAll(() => rmSync(folder, {recursive: true}))

const here = (...names: string[]): string => join(folder, ...names)

function run(args: readonly string[], input = '', cwd = folder) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [command, ...args], {cwd, input, encoding: 'utf8'})
  return {status, stdout, stderr}
}

function write(path: string, text: string): void {
  mkdirSync(join(here(path), '..'), {recursive: true})
  writeFileSync(here(path), text)
}

const periods = (name: string) =>
  readFileSync(here(name, 'records.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).letter.reference?.date ?? null)

describe('lines resumed', () => {
  const line = (date?: string) => `${JSON.stringify({id: '甲', text: '今年共5家。', date})}\n`
  const args = ['--from', 'ndjson', '-o', 'lines/', '-q', '--resume']

  test('are told apart by their dates', () => {
    const two = line('2021-05-30') + line('2022-05-30')
    expect(run(args, two).status).toBe(0)
    expect(periods('lines')).toEqual(['2021-05-30', '2022-05-30'])
    expect(run(args, two).status).toBe(0)
    expect(periods('lines')).toEqual(['2021-05-30', '2022-05-30'])
    expect(run(args, line('2021-05-30') + line('2023-05-30') + line()).status).toBe(0)
    expect(periods('lines')).toEqual(['2021-05-30', '2023-05-30', null])
  })
})

describe('what lies there damaged', () => {
  test.each(['5', '"x"', 'null', '{"id":"lost/a.txt"}', '{"started":5}', '{"id":"lost/a.txt","bytes":[1]}'])(
    'a journal with the line %s is believed up to there',
    damage => {
      write('lost/a.txt', '共5家。')
      write('lost/b.txt', '共6家。')
      rmSync(here('out'), {recursive: true, force: true})
      expect(run(['lost', '-o', 'out/', '-q']).status).toBe(0)
      const whole = readFileSync(here('out', 'records.ndjson'), 'utf8')
      const {extract, options} = JSON.parse(readFileSync(here('out', 'manifest.json'), 'utf8'))
      for (const head of ['', `${JSON.stringify({extract, options})}\n`]) {
        writeFileSync(here('out', 'journal.ndjson'), `${head}${damage}\n{"done":true}\n`)
        expect(run(['lost', '-o', 'out/', '-q', '--resume'])).toEqual({status: 0, stdout: '', stderr: ''})
        expect(readFileSync(here('out', 'records.ndjson'), 'utf8')).toBe(whole)
        expect(readdirSync(here('out'))).not.toContain('journal.ndjson')
      }
    },
  )

  test.each([
    '5',
    'null',
    '{}',
    'files: 5',
    'files: [null]',
    'files: [{}]',
    'files: [{"path":"lost/a.txt","bytes":[-1]}]',
  ])('a manifest with %s is none', damage => {
    write('lost/a.txt', '共5家。')
    rmSync(here('out'), {recursive: true, force: true})
    expect(run(['lost', '-o', 'out/', '-q']).status).toBe(0)
    const whole = readFileSync(here('out', 'records.ndjson'), 'utf8')
    const {extract, options} = JSON.parse(readFileSync(here('out', 'manifest.json'), 'utf8'))
    const files = damage.startsWith('files: ') ? JSON.parse(damage.slice(7)) : undefined
    writeFileSync(here('out', 'manifest.json'), files ? JSON.stringify({extract, options, files}) : damage)
    expect(run(['lost', '-o', 'out/', '-q', '--resume'])).toEqual({status: 0, stdout: '', stderr: ''})
    expect(readFileSync(here('out', 'records.ndjson'), 'utf8')).toBe(whole)
  })
})

describe('patience', () => {
  test('of more than 24 days is that, and not a millisecond', () => {
    expect(milliseconds(60)).toBe(60_000)
    expect(milliseconds(3_000_000)).toBe(2 ** 31 - 1)
    write('patient/a.txt', sample.repeat(100))
    writeFileSync(here('patient', 'b.docx'), docx(p('今年共5家。')))
    const args = ['--timeout', '9999999', '--max-seconds', '3000000', '--max-ocr-seconds', '3000000']
    expect(run(['patient', '-q', '-f', 'csv', ...args])).toMatchObject({status: 0, stderr: ''})
  })
})

describe('a letter that took too long', () => {
  test('has another try when there is more time', () => {
    write('slow/a.txt', '共5家。')
    write('slow/b.txt', sample.repeat(300))
    const args = ['slow', '-o', 'slowly/', '-q', '--resume']
    expect(run([...args, '--timeout', '0.2']).stderr).toBe('extract: slow/b.txt: took longer than 0.2 s (--timeout)\n')
    expect(run([...args, '--timeout', '0.1']).stderr).toBe('extract: slow/b.txt: took longer than 0.2 s (--timeout)\n')
    expect(run([...args, '--timeout', '100'])).toEqual({status: 0, stdout: '', stderr: ''})
    expect(periods('slowly')).toHaveLength(2)
  })
})

test('a working folder that is gone is no bug', () => {
  write('there/a.txt', '共5家。')
  const gone = 'mkdir gone; cd gone; rmdir ../gone; exec "$0" "$@"'
  const inGone = (...args: string[]) =>
    spawnSync('bash', ['-c', gone, process.execPath, command, ...args], {cwd: folder, encoding: 'utf8', input: ''})
  expect(inGone(here('there', 'a.txt'), '-q', '-f', 'csv')).toMatchObject({status: 0, stderr: ''})
  expect(inGone(here('there'), '-q', '-o', here('gone-out/'))).toMatchObject({status: 0, stderr: ''})
  writeFileSync(here('there', 'b.docx'), docx(p('共6家。')))
  const GONE = {status: 66, stderr: 'extract: the working folder is gone: change to another one\n'}
  expect(inGone(here('there', 'b.docx'), '-q')).toMatchObject(GONE)
  expect(inGone(here('there'), '-q', '--jobs', '2')).toMatchObject(GONE)
})
