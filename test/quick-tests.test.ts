/** The build answers `PATTERN.test(text)` by a look at a character or two: never otherwise than the pattern would. */
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {lookFor, quickTest, withQuickTests} from '../scripts/quick-tests.ts'
import {regularExpressions} from './regular-expressions.ts'

const letters = new URL('../fixtures/letters/', import.meta.url)

function made(pattern: RegExp): ((text: unknown) => boolean) | null {
  const look = lookFor(pattern)
  return look && (new Function('pattern', `return ${quickTest('quick', look, 'pattern')}`)(pattern) as never)
}

test.each<[RegExp, string | null]>([
  [/^超[过出]?$/, 'first 超'],
  [/^(?:违[法章规]|非法|私自)$/, 'first 私违非'],
  [/^(?:.{1,3}次|\d户)$/, 'last 户次'],
  [/(?:目标|任务)[(（]?$/, 'last (务标（'],
  [/^(?:人|户)|项$/, 'any 人户项'],
  [/计费|加收/, 'any 加计'],
  [/[“”]/, 'any “”'],
  [/(?<!第)三/, 'any 三'],
  [/(?:^|[。;])三?$/, 'last \0;。三'],
  [/^(?:平均)?$/, 'first \0平'],
  [/三?/, null],
  [/[^年]$/, null],
  [/^.{2}/, null],
  [/^三/i, null],
  [/^三/g, null],
])('where %s is looked for: %s', (pattern, expected) => {
  const look = lookFor(pattern)
  expect(
    look &&
      `${look.at} ${[...look.units]
        .sort((a, b) => a - b)
        .map(unit => String.fromCharCode(unit))
        .join('')}`,
  ).toBe(expected)
})

test('every pattern of the program and what stands for it agree, on parts of letters and on their own words', async () => {
  const text = readdirSync(letters)
    .map(name => readFileSync(new URL(name, letters), 'utf8'))
    .join('\n')
  const parts = Array.from({length: 600}, (_, at) => text.slice(at * 61, at * 61 + 1 + (at % 23)))
  let looked = 0
  let matched = 0
  for (const written of (await regularExpressions()).keys()) {
    const end = written.lastIndexOf('/')
    const pattern = new RegExp(written.slice(1, end), written.slice(end + 1))
    const quick = made(pattern)
    if (!quick) continue
    looked++
    const own = written.slice(1, end).split(/[^\p{Script=Han}\w%,。、]+/u)
    for (const part of [
      '',
      '\0',
      '\x01',
      ...parts,
      ...own,
      ...own.map((word, at) => word + (own[at + 1] ?? '')),
      undefined,
    ]) {
      const said = pattern.test(part as string)
      if (said) matched++
      if (quick(part) !== said) expect.fail(`${written} on ${part}`)
    }
  }
  expect(looked).toBeGreaterThan(700)
  expect(matched).toBeGreaterThan(2000)
})

test('only a pattern of the module itself is asked in another way', () => {
  const code =
    'const A = /^年/\nexport const f = (x, row) => A.test(x) || row.A.test(x) || B.test(x) || /月$/.test(x) || A.exec(x)'
  const body = (name: string) => new RegExp(`A.exec[^]*function ${name}\\(text\\)`)
  const quick = withQuickTests(code)
  expect(quick).toContain('quickTest1(x) || row.A.test(x) || B.test(x) || quickTest0(x) || A.exec(x)')
  expect(quick).toMatch(body('quickTest0'))
  expect(quick).toMatch(body('quickTest1'))
})

test.each([
  ['two constants of one name', 'const A = /^年/\nexport function f(x) { const A = /^月/; return A.test(x) }'],
  ['a parameter of its name', 'const A = /^年/\nexport const f = (A, x) => A.test(x)'],
  ['a constant of a function', 'export function f(x) { const A = /^月/; return A.test(x) }'],
  ['a variable', 'let A = /^年/\nexport const f = x => A.test(x)'],
])('%s is left alone', (_, code) => {
  expect(withQuickTests(code)).toBe(code)
})
