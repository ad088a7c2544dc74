/** What the build reads off the guards' patterns: enough to leave a row out, and never where it would read. */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {needsOf} from '../scripts/needs.ts'
import {type GuardRow, readRow} from '../src/recognise/guard.ts'
import type {Needs} from '../src/recognise/needs.ts'
import type {Glance, Numeral} from '../src/recognise/recogniser.ts'
import {recognisers} from '../src/recognise/registry.ts'
import {scanNumerals} from '../src/recognise/scan.ts'
import {project} from '../src/text/projection.ts'
import {readPhrase} from './read-phrase.ts'

const row = (body: RegExp, rest: Partial<GuardRow> = {}): GuardRow => ({class: 'name', why: '', body, ...rest})
const sorted = (chars: string | null): string | null => chars && [...chars].sort().join('')

test.each<[RegExp, Partial<Record<Exclude<keyof Needs, 'least'>, string | null>>]>([
  [/\d{1,5}号/y, {first: '0123456789', next: '号', letters: null}],
  [/\d{1,5}号(?:楼|院)?/y, {next: '号'}],
  [/\d{1,5}(?:号|弄)院/y, {next: '号弄', letters: '院'}],
  [/\d{1,5}(?:楼|院|[门馆])/y, {next: '楼院门馆'}],
  [/[三四]号?线/y, {first: '三四', next: '号线'}],
  [/\d(?=国道|省道)/y, {next: '国省'}],
  [/\d(?=路|$)/y, {next: '\0路', letters: null}],
  [/\d{2,}(?:\.\d+)?路(?!灯)/y, {next: '.路'}],
  [/三万号/y, {first: '三', next: '号'}],
  [/\d\)/y, {next: ')'}],
  [/(?<year>\d{4})届+/y, {next: '届'}],
  [/\d\p{Script=Han}{1,3}校/uy, {next: null, letters: '校'}],
  [/\d{1,5}/y, {next: null, letters: null}],
  [/\d号?/y, {next: null, letters: null}],
  [/\d号*/y, {next: null, letters: null}],
  [/\d号{0,2}/y, {next: null, letters: null}],
  [/\d(?:号|)/y, {next: null, letters: null}],
  [/\d(?!号)/y, {next: null, letters: null}],
  [/(?<!第)\d/y, {next: null, letters: null}],
  [/\d[^号]/y, {next: null, letters: null}],
  [/\d[一-龥]/y, {next: null, letters: null}],
  [/[一二三]大?/y, {first: '一二三', next: null, letters: null}],
])('%s needs %o', (body, needs) => {
  const found = needsOf(row(body))
  expect(found).toHaveLength(1)
  for (const [name, chars] of Object.entries(needs))
    expect(`${name} ${sorted(found[0]![name as Exclude<keyof Needs, 'least'>])}`).toBe(`${name} ${sorted(chars)}`)
})

test('each alternative of a body has needs of its own', () => {
  expect(needsOf(row(/\d楼|三院/y)).map(({next}) => next)).toEqual(['楼', '院'])
})

test.each([
  [/\d{1,5}号/y, 1],
  [/\d{9,}[Xx]?/y, 9],
  [/(?:19|20)\d\d年/y, 4],
  [/[三四]?十(?:一|二百)?天/y, 1],
  [/(?:\d{3}|热线)\d{4}/y, 0],
  [/(?=\d{4})(?:\d号){2}\d/y, 1],
  [/首\d{4}/y, 0],
])('%s needs a numeral of %i characters', (body, least) => {
  expect(needsOf(row(body))[0]!.least).toBe(least)
})

test.each<[Partial<GuardRow>, string | null]>([
  [{lead: /第$/}, '第'],
  [{lead: /(?:东|西)?$/, behind: /街$/}, null],
  [{behind: /(?:^|[。;])$/}, '。;'],
  [{behind: /(?:^|[^第])$/}, null],
  [{behind: /KG ?$/}, ' G'],
  [{lead: /gb$/i}, 'bB'],
])('before the numeral of %o', (rest, before) => {
  expect(sorted(needsOf(row(/\d/y, rest))[0]!.before)).toBe(sorted(before))
})

const letters = new URL('../fixtures/letters/', import.meta.url)
const texts = [
  ...recognisers.flatMap(rule => rule.examples.map(({text}) => text)),
  ...readdirSync(letters).flatMap(name => readFileSync(new URL(name, letters), 'utf8').split('\n')),
]

test('rules that say where they read would read nowhere else, whatever the case of the letters', () => {
  const everywhere = recognisers.map(({needs: _, block: __, ...rule}) => rule)
  for (const text of texts.flatMap(text => [text, text.toUpperCase()]))
    expect(readPhrase(text).readings).toEqual(readPhrase(text, everywhere).readings)
})

describe('a guard reads only where its needs are met', () => {
  const projected = texts.map(text => project(text, [{start: 0, end: text.length}]).text)
  test.each(recognisers.flatMap(({id, rows}) => (rows ? [[id, rows] as const] : [])))('%s', (id, rows) => {
    let read = 0
    for (const text of projected)
      for (const numeral of scanNumerals(text))
        for (const row of rows) {
          if (!readRow(id, row, {text, floor: 0} as Glance, numeral)) continue
          read++
          if (!needsOf(row).some(needs => met(needs, text, numeral)))
            expect(`${row.body} at ${numeral.start}`).toBe(text)
        }
    expect(read).toBeGreaterThan(0)
  })
})

function met({first, next, before, letters, least}: Needs, text: string, {start, end, script}: Numeral): boolean {
  const holds = (chars: string | null, char: string) => chars === null || chars.includes(char)
  return (
    end - start >= least &&
    holds(first, text[start]!) &&
    (script === 'vague' || holds(next, text[end] ?? '\0')) &&
    (start === 0 || holds(before, text[start - 1]!)) &&
    (letters === null || [...text].some(char => letters.includes(char)))
  )
}
