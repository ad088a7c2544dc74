/**
 * What a scan does to the numbers of the fixtures: every character of a quantity that has a look-alike is replaced by
 * it, one at a time. `npm run noise` damages them all and prints what was read wrong without a flag.
 */

import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Indicator} from '../schemas/indicator.ts'
import type {LetterRecord} from '../schemas/record.ts'
import type {GoldEntry} from '../src/evaluate/gold.ts'
import {extract} from '../src/extract.ts'
import {fixtures} from './letters.ts'

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'OoD',
  '1': 'lI',
  '2': 'Z?',
  '5': 'S',
  '6': 'b',
  '8': 'B',
  '9': 'gq',
  '.': ' ,',
  亿: '忆化',
  万: '方力',
  千: '干',
  元: '无兀',
  个: '介',
  人: '入',
  户: '卢',
  项: '顶',
  名: '各',
  台: '合',
  亩: '苗',
}

type Fate = 'flagged' | 'missing' | 'right' | 'wrong'

interface Damage {
  readonly said: string
  readonly to: string
  readonly fate: Fate
}

const full = process.env.NOISE === 'full'

describe('look-alikes in quantities', () => {
  test('at least nine of ten are flagged or missing', () => {
    const damages = fixtures.flatMap(fixture => [...damagesOf(fixture)])
    const count = (fate: Fate) => damages.filter(damage => damage.fate === fate).length
    const [flagged, missing, right, wrong] = [count('flagged'), count('missing'), count('right'), count('wrong')]
    const share = (number: number) => `${((100 * number) / damages.length).toFixed(1)}%`
    process.stdout.write(
      `\n${damages.length} damaged quantities: ${share(flagged)} flagged, ${share(missing)} missing, ` +
        `${share(right)} read right all the same, ${share(wrong)} read wrong without a flag\n`,
    )
    if (full) for (const {said, to, fate} of damages) if (fate === 'wrong') process.stdout.write(`${said} → ${to}\n`)
    expect(damages.length).toBeGreaterThan(full ? 2000 : 200)
    expect((flagged + missing + right) / damages.length).toBeGreaterThanOrEqual(0.9)
  }, 60_000)
})

function* damagesOf({text: source, path, gold}: (typeof fixtures)[number]): Generator<Damage> {
  // the table's cells are read whole or not at all, and Markdown would be parsed two thousand times
  if (path.endsWith('.md')) return
  const text = [...source]
  let count = 0
  for (const entry of gold.entries) {
    if (entry.class !== 'indicator') continue
    const {from, to} = paragraph(text, entry)
    const clean = extractOf(text.slice(from, to))
    for (let at = entry.start; at < entry.end; at++)
      for (const look of LOOK_ALIKES[text[at]!] ?? '') {
        if (!full && count++ % 11 > 0) continue
        const record = extractOf(text.with(at, look).slice(from, to))
        const said = text.slice(entry.start - 6, entry.end + 4).join('')
        const damaged = text
          .with(at, look)
          .slice(entry.start - 6, entry.end + 4)
          .join('')
        yield {said, to: damaged, fate: fateOf({record, clean, entry, from})}
      }
  }
}

const extractOf = (text: readonly string[]): LetterRecord => extract(new VFile(text.join('')))

/** The line of the quantity, or the whole letter where its lines are wrapped at a width. */
function paragraph(text: readonly string[], {start, end}: GoldEntry) {
  const wrapped = text.filter(char => char === '\n').length > text.length / 45
  if (wrapped) return {from: 0, to: text.length}
  const to = text.indexOf('\n', end)
  return {from: text.lastIndexOf('\n', start) + 1, to: to < 0 ? text.length : to}
}

interface Trial {
  readonly record: LetterRecord
  readonly clean: LetterRecord
  readonly entry: GoldEntry
  readonly from: number
}

const DOUBTS = new Set(['ocr-suspect', 'unit-elided', 'ambiguous'])

function fateOf({record, clean, entry, from}: Trial): Fate {
  const [start, end] = [entry.start - from, entry.end - from]
  const over = (one: {start: number; end: number}) => one.start < end && one.end > start
  const touched = record.indicators.filter(over)
  const before = clean.indicators.filter(over)
  const ids = new Set(touched.map(({id}) => id))
  const doubted = record.findings.some(
    one =>
      (over(one) || one.refs.some(ref => ids.has(ref))) && !clean.findings.some(({message}) => message === one.message),
  )
  const flags = before.flatMap(({flags}) => flags)
  const flagged = touched.some(one => one.flags.some(flag => DOUBTS.has(flag) && !flags.includes(flag)))
  if (doubted || flagged) return 'flagged'
  if (touched.length === 0) return 'missing'
  return same(touched, before) ? 'right' : 'wrong'
}

const same = (a: readonly Indicator[], b: readonly Indicator[]): boolean =>
  JSON.stringify(a.map(({value, unit, low, high}) => [value, unit, low, high])) ===
  JSON.stringify(b.map(({value, unit, low, high}) => [value, unit, low, high]))
