/** What the program carries of others, and that it says under which licence. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {bundle} from './bundle.ts'

let dist: string
let text: string
beforeAll(() => {
  dist = join(bundle(), '..', '..', 'dist')
  text = readFileSync(join(dist, 'THIRD-PARTY.txt'), 'utf8')
}, 120_000)

describe('dist/THIRD-PARTY.txt', () => {
  test.each([
    ['the command', 'commander'],
    ['the threads', 'piscina'],
    ['the readers', 'parse5'],
    ['the workbooks', 'hucre'],
    ['Parquet', 'hyparquet-writer'],
    ['lexicons', 'yaml'],
  ])('names the package of %s', (_, name) => {
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'))
  })

  test.each(['unpdf', 'opencc-js'])('has the Apache licence of what %s contains', name => {
    const notice = text.split(`\n${'-'.repeat(80)}\n`).find(part => part.trimStart().startsWith(`${name} `))
    expect(notice).toContain('MIT')
    expect(notice).toMatch(/Apache License\s+Version 2\.0/)
  })
})

test('the character maps have the licence of Adobe beside them', () => {
  expect(readFileSync(join(dist, 'cmaps', 'LICENSE'), 'utf8')).toMatch(/Adobe/)
})

test('no native code is asked for', () => {
  for (const name of ['worker.cjs', 'cli.cjs'])
    expect(readFileSync(join(dist, name), 'utf8')).not.toMatch(/\.node[`'"]|@napi-rs\/nice-/)
})
