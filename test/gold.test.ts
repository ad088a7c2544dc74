import {expect, test} from 'vitest'
import {table} from '../src/evaluate/report.ts'
import {type Measure, score, total} from '../src/evaluate/score.ts'
import {f1} from '../src/evaluate/tally.ts'
import {fixtures, recordOf} from './letters.ts'

/** F1 that no change may fall below: raise them when the rules get better, never lower them. */
const floors: Partial<Record<Measure, number>> = {
  detection: 0.995,
  quantity: 0.995,
  whole: 0.97,
  unflagged: 0.99,
  status: 0.99,
  period: 0.99,
  item: 0.975,
  name: 0.845,
  part: 0.99,
  dates: 0.99,
  envelope: 0.99,
  sections: 0.99,
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
