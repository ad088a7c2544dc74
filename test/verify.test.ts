import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {LetterRecord} from '../schemas/record.ts'
import {jsonFault} from '../src/verify/json-fault.ts'
import {readRecords} from '../src/verify/read-records.ts'
import {disproofs, malformed} from '../src/verify/verify-record.ts'
import {runCommand} from './command.ts'
import {fileOf, fixtures, recordOf} from './letters.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-verify-'))
  for (const {path, bytes} of fixtures) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), bytes)
  }
}, 60_000)
afterAll(() => rmSync(folder, {recursive: true}))

const run = (args: readonly string[], input = '', cwd = folder) => runCommand(args, {cwd, input})

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content)
  return name
}

const [first, second] = fixtures
const extracted = (...options: string[]) => run(['-q', ...options]).stdout

describe('true records', () => {
  test.each([
    ['one object', [first!.path]],
    ['an array', [first!.path, second!.path]],
    ['one a line', ['-f', 'ndjson', ...fixtures.map(({path}) => path)]],
    ['with the text', ['--with-text', first!.path]],
  ])('%s', (_, options) => {
    const records = file('records.json', extracted(...options))
    const {status, stdout, stderr} = run(['verify', records])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toMatch(/^(\d+) of \1 records verified, 0 failed\n$/)
    expect(run(['verify', '-q', '-'], readFileSync(join(folder, records), 'utf8')).stdout).toBe('')
  })

  test('from another folder, with --root', () => {
    file('records.json', extracted(first!.path))
    const records = join(folder, 'records.json')
    expect(run(['verify', records], '', tmpdir()).status).toBe(1)
    expect(run(['verify', '--root', folder, records], '', tmpdir()).status).toBe(0)
  })

  test('of a draft with --date, and with an ignored check', () => {
    file('draft.txt', '今年投入10亿元，其中甲4亿元、乙4.3亿元、丙2.7亿元。')
    file('dated.json', extracted('--date', '2024-06-01', '--ignore', 'parts-sum', 'draft.txt'))
    expect(run(['verify', '--ignore', 'parts-sum', 'dated.json']).status).toBe(0)
    const {status, stdout} = run(['verify', 'dated.json'])
    expect(status).toBe(1)
    expect(stdout).toContain('draft.txt:1:5 error Unexpected 0 findings, expected 1 (findings)')
  })

  test('laid out by another program', () => {
    const reformed = JSON.stringify(JSON.parse(extracted(first!.path)), null, 7)
    expect(run(['verify', file('jq.json', reformed)]).status).toBe(0)
  })
})

describe('false records', () => {
  const change = (from: string | RegExp, to: string) => {
    const text = extracted(second!.path)
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    return run(['verify', file('changed.json', changed)])
  }

  test.each([
    [
      'a value',
      /"value": 315,/,
      '"value": 351,',
      /:\d+:\d+ error Unexpected 351, expected 315 \(indicators\[\d+\]\.value\)/,
    ],
    ['a name', /"name": "/, '"name": "x', /error Unexpected "x/],
    ['a field that is none', /"value": 315,/, '"value": 315, "vlaue": 1,', /error .*vlaue/],
    ['a byte that is no JSON', /"value": 315,/, '"value": 315;', /changed\.json:\d+:\d+ error Unexpected/],
    ['a blank', /\n {2}"source"/, '\n \t"source"', /changed\.json:3:2 error Unexpected "\\t", expected " "/],
    ['the hash', /"sha256": "./, '"sha256": "x', /source\.sha256/],
  ])('%s', (_, from, to, message) => {
    const {status, stdout} = change(from, to)
    expect(status).toBe(1)
    expect(stdout).toMatch(message)
  })

  test('a letter that is gone, and one that came from a pipe', () => {
    expect(change(/"path": ".*"/, '"path": "gone.txt"').stdout).toContain('gone.txt error')
    expect(change(/"path": ".*"/, '"path": "-"').stdout).toContain('expected the name of a letter')
  })

  test('lists in lists, deeper than anybody can write', () => {
    const deep = file('deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`)
    expect(run(['verify', '-q', deep])).toEqual({
      status: 1,
      stdout: 'deep.json:1 error Unexpected value: Invalid input: expected object, received array\n',
      stderr: '',
    })
  })

  test('no records at all', () => {
    expect(run(['verify', file('empty.json', '')]).status).toBe(1)
    expect(run(['verify', 'none.json']).status).toBe(66)
  })
})

describe('a letter that was changed', () => {
  const {path, text} = fixtures.find(({id}) => id === 'xuzhou-transport')!
  const record = recordOf(path, text)
  const against = (changed: string) => disproofs(record, fileOf(path, Buffer.from(changed)))

  test('a digit: the place, and the sentence that is gone', () => {
    const [head, ...rest] = against(text.replace('7.94亿元', '7.95亿元'))
    expect(head).toMatchObject({line: 11, column: 53, field: 'source.sha256'})
    expect(head!.message).toContain('Unexpected words')
    expect(rest.some(({message}) => message.startsWith('Unexpected loss of “2023年，'))).toBe(true)
  })

  test('white space only is said to be white space only', () => {
    for (const changed of [`${text}\n`, text.replace('\n', '\r\n'), text.replace('资金7', '资金 7')]) {
      const found = against(changed)
      expect(found).toHaveLength(1)
      expect(found[0]!.message).toContain('Unexpected white space')
    }
    expect(against(text.replace('公开', '公 示'))[0]!.message).toContain('Unexpected words')
  })

  test('a sentence that moved is told, never anchored anew', () => {
    const found = against(`甲乙丙。\n${text}`)
    expect(found.map(({message}) => message).join()).toMatch(
      /Unexpected move of .+ to 11:15 \(and \d+ sentences after it\)/,
    )
  })

  test('a sentence that stands there twice is refused', () => {
    const line = text.split('\n').find(one => one.includes('7.94'))!
    const found = against(`${text}\n${line}`)
    expect(found.some(({message}) => /^Unexpected second .+refused as ambiguous/.test(message))).toBe(true)
  })
})

describe('where a text is no JSON', () => {
  test.each([
    ['{"a": 1}', null],
    [' [1, -2.5e3, "a\\n\\u00e9", true, null, {}, []] ', null],
    ['', 0],
    ['{"a": 01}', 7],
    ['{"a": 1;', 7],
    ['{"a": 1,}', 8],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{1: 2}', 1],
    ['["a\n"]', 1],
    ['{"a": 1} x', 9],
    ['[1}', 2],
    ['nul', 0],
  ])('%s', (text, at) => {
    expect(jsonFault(text)).toBe(at)
    if (at === null) JSON.parse(text)
    else expect(() => JSON.parse(text)).toThrow()
  })
})

describe('any changed byte', () => {
  const {path, bytes, text} = fixtures.find(({id}) => id === 'wuhu-finance')!
  const json = `${JSON.stringify(recordOf(path, text), null, 2)}\n`
  const {random, floor} = seeded(20222187)

  const holds = (records: string, letter: Uint8Array): boolean => {
    const {records: found, faults} = readRecords(records)
    if (faults.length > 0 || found.length !== 1 || malformed(found[0]!.value).length > 0) return false
    const record = found[0]!.value as LetterRecord
    return record.source.path === path && disproofs(record, fileOf(path, letter)).length === 0
  }

  test('untouched holds', () => expect(holds(json, bytes)).toBe(true))

  test('of the record', () => {
    const kept = Array.from({length: 150}, () => {
      const at = floor(json.length)
      const other = String.fromCharCode(32 + floor(95))
      return other !== json[at] && holds(json.slice(0, at) + other + json.slice(at + 1), bytes) ? at : -1
    })
    expect(kept.filter(at => at >= 0)).toEqual([])
  })

  test('of the letter', () => {
    const kept = Array.from({length: 150}, () => {
      const changed = Uint8Array.from(bytes)
      const at = floor(bytes.length)
      changed[at] = 32 + floor(95)
      try {
        return changed[at] !== bytes[at] && holds(json, changed) ? at : -1
      } catch {
        return -1
      }
    })
    expect(kept.filter(at => at >= 0)).toEqual([])
    expect(random()).toBeLessThan(1)
  })
})

/** A small generator of pseudo-random numbers, the same in every run. */
function seeded(seed: number) {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return {random, floor: (bound: number) => Math.floor(random() * bound)}
}
