import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {defaultLimits, type Limits} from '../schemas/limits.ts'
import type {LetterRecord} from '../schemas/record.ts'
import {readOptionsOf} from '../src/read/read-options.ts'
import {bundle} from './bundle.ts'
import {hostile} from './hostile-files.ts'
import {expectSound} from './sound.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, {recursive: true}))

const plain = hostile.filter(({options}) => !options)
const own = hostile.filter(({options}) => options)
const told = new Map<string, string>()
const read = new Map<string, LetterRecord>()
let everything = ''

function extract(names: readonly string[], options: readonly string[] = []) {
  const args = ['-f', 'ndjson', ...options, ...names.map(name => join(folder, name))]
  const {status, stdout, stderr} = spawnSync(process.execPath, [bundle(), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    timeout: 60_000,
  })
  everything += stderr
  return {status, stdout, stderr}
}

beforeAll(() => {
  for (const {name, make} of hostile) writeFileSync(join(folder, name), make())
  if (process.env.HOSTILE === 'write') keep()
  const {status, stdout, stderr} = extract(plain.map(({name}) => name))
  expect(status, stderr.slice(0, 2000)).toBe(1)
  for (const line of stdout.trim().split('\n')) {
    const record: LetterRecord = JSON.parse(line)
    read.set(record.source.path.slice(folder.length + 1), record)
  }
  for (const line of stderr.split('\n')) {
    const [, name, message] = /^extract: \S+?\/hostile-[^/]+\/([^:]+): (.*)$/.exec(line) ?? []
    if (name) told.set(name, message!)
  }
}, 120_000)

/** The small ones stand in `fixtures/hostile` with what must come of them: `npm run hostile`. */
function keep(): void {
  const fixtures = new URL('../fixtures/hostile/', import.meta.url)
  mkdirSync(fixtures, {recursive: true})
  const outcomes = hostile.flatMap(({name, make, refused, options = []}) => {
    const bytes = Buffer.from(make())
    if (bytes.length > SMALL) return []
    writeFileSync(new URL(name, fixtures), bytes)
    return [{name, options, exit: refused ? 65 : 0, says: refused?.source ?? null}]
  })
  writeFileSync(new URL('outcomes.json', fixtures), `${JSON.stringify(outcomes, null, 1)}\n`)
}

const SMALL = 16 * 1024

describe('together', () => {
  test.each(plain.filter(({refused}) => refused))('$name is refused in one line', ({name, refused}) => {
    expect(told.get(name)).toMatch(refused!)
    expect(read.has(name)).toBe(false)
  })

  test.each(plain.filter(({refused}) => !refused))('$name is read', ({name}) => {
    expect(told.get(name)).toBeUndefined()
    expect(read.get(name)!.numerals.length).toBeGreaterThan(0)
  })
})

test.each(own)('$name with $options', ({name, options, refused}) => {
  const {status, stdout, stderr} = extract([name], options)
  if (refused) expect(stderr).toMatch(refused)
  expect(status).toBe(refused ? 65 : 0)
  expect(stdout === '').toBe(refused !== null)
})

test.each(Object.keys(defaultLimits) as (keyof Limits)[])('%s is among the options of reading', limit => {
  expect(readOptionsOf({[limit]: 3})).toEqual({...defaultLimits, [limit]: 3})
  expect(readOptionsOf({})[limit]).toBe(defaultLimits[limit])
})

test('no trace, no bug, nothing that steers a terminal', () => {
  expect(everything).not.toMatch(/internal error|\n\s+at /)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(everything).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
})

test('nothing is written beside the output', () => {
  expect(existsSync('/tmp/evil.txt')).toBe(false)
})

test('the text of what was read holds its spans', () => {
  for (const name of ['half.docx', 'nuls.txt', 'terminal.txt', 'formula.txt', 'actions.pdf']) {
    const {stdout} = extract([name], ['--with-text'])
    const record: LetterRecord = JSON.parse(stdout)
    expectSound(record, record.text!)
  }
})
