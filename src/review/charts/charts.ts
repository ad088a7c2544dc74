/** The charts that fit a letter: its money, what is so against what is meant to be so, its times. */
import type {Indicator} from '../../../schemas/indicator.ts'
import type {LetterRecord} from '../../../schemas/record.ts'
import {status} from '../../../schemas/vocabulary.ts'
import {inWords} from '../amount.ts'
import {type Say, term} from '../words.ts'
import {type Bar, bars} from './bar.ts'

const MOST = 12

/** The charts in order; one without anything to show is left out. */
export const charts = ({indicators}: LetterRecord, say: Say): string =>
  [money(indicators, say), plans(indicators, say), times(indicators, say)].join('')

const sizeOf = ({value, low, high}: Indicator): number => value ?? high ?? low ?? 0

/** Levels of money that are said once. */
const amounts = (indicators: readonly Indicator[]): Indicator[] =>
  indicators.filter(one => one.unit === 'CNY' && one.aspect === 'level' && !one.sameAs && sizeOf(one) > 0)

function money(indicators: readonly Indicator[], say: Say): string {
  const all = amounts(indicators).sort((a, b) => sizeOf(b) - sizeOf(a))
  const most = sizeOf(all[0] ?? indicators[0]!) || 1
  const rows = all.slice(0, MOST).map(
    (one): Bar => ({
      label: `${one.name}${one.period ? ` · ${one.period.edtf}` : ''}${one.status === 'actual' ? '' : ` · ${term(say, 'status', one.status)}`}`,
      value: one.raw.replace(/\s+/g, ''),
      from: 0,
      length: sizeOf(one) / most,
      hatched: one.status !== 'actual',
      id: one.id,
    }),
  )
  return all.length === 0 ? '' : bars(say('chart.money'), rows, all.length > MOST ? say('more', all.length - MOST) : '')
}

function plans(indicators: readonly Indicator[], say: Say): string {
  const rows = status.options.map((name): Bar => {
    const mine = indicators.filter(one => one.status === name)
    const sum = amounts(mine)
      .filter(one => !one.partOf)
      .reduce((total, one) => total + sizeOf(one), 0)
    return {
      label: term(say, 'status', name),
      value: `${mine.length}${sum > 0 ? ` · ${say('sum')} ${inWords(sum)}元` : ''}`,
      from: 0,
      length: mine.length / Math.max(1, indicators.length),
      hatched: name !== 'actual',
    }
  })
  return indicators.length === 0 ? '' : bars(say('chart.plan'), rows)
}

interface Time {
  readonly edtf: string
  readonly from: number | null
  readonly to: number | null
  readonly count: number
}

function times(indicators: readonly Indicator[], say: Say): string {
  const groups = new Map<string, Time>()
  for (const {period} of indicators) {
    if (!period || (!period.start && !period.end)) continue
    const count = (groups.get(period.edtf)?.count ?? 0) + 1
    groups.set(period.edtf, {edtf: period.edtf, from: year(period.start, 0), to: year(period.end, 1 / 366), count})
  }
  const shown = [...groups.values()].sort((a, b) => b.count - a.count).slice(0, MOST)
  const ends = shown.flatMap(({from, to}) => [from, to]).filter(one => one !== null)
  const [first, last] = [Math.floor(Math.min(...ends)), Math.ceil(Math.max(...ends))]
  const width = Math.max(1, last - first)
  const at = (one: number | null, open: number) => ((one ?? open) - first) / width
  const rows = shown
    .sort((a, b) => (a.from ?? a.to!) - (b.from ?? b.to!) || (a.to ?? last) - (b.to ?? last))
    .map(({edtf, from, to, count}): Bar => {
      const start = at(from, first)
      return {
        label: edtf,
        value: String(count),
        from: start,
        length: at(to, last) - start,
        hatched: from === null || to === null,
      }
    })
  return shown.length < 2 ? '' : bars(`${say('chart.time')} ${first}–${last}`, rows)
}

/** 2021-07-01 is 2021.5. */
function year(day: string | null, add: number): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '')
  return found ? Number(found[1]) + (Number(found[2]) - 1) / 12 + (Number(found[3]) - 1) / 366 + add : null
}
