import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {table} from '../src/evaluate/report.ts'
import {type Measure, score, total} from '../src/evaluate/score.ts'
import {f1} from '../src/evaluate/tally.ts'
import {fixtures, recordOf} from './letters.ts'

/** F1 that no change may fall below: raise them when the rules get better, never lower them. */
const floors: Readonly<Record<Measure, number>> = {
  detection: 1,
  quantity: 1,
  whole: 0.975,
  unflagged: 1,
  span: 1,
  kind: 1,
  aspect: 1,
  status: 1,
  change: 1,
  period: 0.997,
  'period stated': 0.997,
  item: 0.978,
  name: 0.88,
  part: 0.997,
  'part stated': 0.985,
  dates: 1,
  envelope: 1,
  sections: 1,
  ledger: 1,
  slices: 1,
}

const scores = fixtures.map(({id, path, bytes, text, gold}) => ({id, score: score(recordOf(path, bytes), gold, text)}))
const all = total(scores.map(one => one.score))

test('the letters are read as well as they ever were', () => {
  process.stdout.write(`\n${scores.length} gold letters\n${table(all)}\n`)
  for (const [measure, floor] of Object.entries(floors))
    expect.soft(f1(all[measure as Measure]), measure).toBeGreaterThanOrEqual(floor)
})

/** What the READMEs say of each, in percent: never more than is so. */
const TOLD = {period: '99.8', item: '97.9', name: '88.1', whole: '97.6'} satisfies Partial<Record<Measure, string>>

test.each(['README.md', 'README.zh.md'])('%s claims no more than is measured', name => {
  const told = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  for (const [measure, percent] of Object.entries(TOLD)) {
    expect(told).toMatch(new RegExp(`${percent.replace('.', '\\.')} ?%`))
    expect.soft(Math.round(1000 * f1(all[measure as Measure])) / 10, measure).toBeGreaterThanOrEqual(Number(percent))
  }
})
