/** The charts that fit a letter: its money, what is so against what is meant to be so, its times. */
import type {Indicator} from '../../../schemas/indicator.ts'
import type {LetterRecord} from '../../../schemas/record.ts'
import {status} from '../../../schemas/vocabulary.ts'
import {type Say, term} from '../words.ts'
import {type Bar, bars} from './bar.ts'

const MOST = 12

/** The charts in order; one without anything to show is left out. */
export const charts = ({indicators}: LetterRecord, say: Say): string =>
  [money, plans, counts, times].map(chart => chart(indicators, say)).join('')

const sizeOf = ({value, low, high}: Indicator): number => value ?? high ?? low ?? 0

function amountBar(one: Indicator, most: number, say: Say): Bar {
  const {id, name, period, status, raw} = one
  const about = [name, period?.edtf, status === 'actual' ? null : term(say, 'status', status)]
  return {
    label: about.filter(Boolean).join(' · '),
    value: raw.replace(/\s+/g, ''),
    from: 0,
    length: sizeOf(one) / most,
    hatched: status !== 'actual',
    id,
  }
}

/** Levels of money that are said once. */
const amounts = (indicators: readonly Indicator[]): Indicator[] =>
  indicators.filter(one => one.unit === 'CNY' && one.aspect === 'level' && !one.sameAs && sizeOf(one) > 0)

function money(indicators: readonly Indicator[], say: Say): string {
  const all = amounts(indicators).sort((a, b) => sizeOf(b) - sizeOf(a))
  const most = sizeOf(all[0] ?? indicators[0]!) || 1
  const rows = all.slice(0, MOST).map(one => amountBar(one, most, say))
  return all.length === 0 ? '' : bars(say('chart.money'), rows, all.length > MOST ? say('more', all.length - MOST) : '')
}

function counts(indicators: readonly Indicator[], say: Say): string {
  const rows = status.options.map((name): Bar => {
    const mine = indicators.filter(one => one.status === name)
    return {
      label: term(say, 'status', name),
      value: String(mine.length),
      from: 0,
      length: mine.length / Math.max(1, indicators.length),
      hatched: name !== 'actual',
    }
  })
  return indicators.length === 0 ? '' : bars(say('chart.counts'), rows)
}

/** What is planned beside what is so, of one name and unit; each pair has a scale of its own. */
function plans(indicators: readonly Indicator[], say: Say): string {
  const levels = indicators.filter(one => one.aspect !== 'change' && one.aspect !== 'gap' && sizeOf(one) > 0)
  const thing = ({name, unit}: Indicator) => `${unit} ${name}`
  // of several the last one stands
  const reals = new Map(levels.filter(one => one.status === 'actual').map(one => [thing(one), one]))
  const pairs = levels
    .filter(one => one.status === 'planned')
    .flatMap(plan => {
      const real = reals.get(thing(plan))
      return real ? [[real, plan] as const] : []
    })
  const rows = pairs.slice(0, MOST).flatMap(pair => {
    const most = Math.max(...pair.map(sizeOf))
    return pair.map(one => amountBar(one, most, say))
  })
  return bars(say('chart.plan'), rows, pairs.length > MOST ? say('more', pairs.length - MOST) : '')
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
    groups.set(period.edtf, {edtf: period.edtf, from: year(period.start, 0), to: year(period.end, 1 / 372), count})
  }
  const shown = [...groups.values()].sort((a, b) => b.count - a.count).slice(0, MOST)
  const ends = shown.flatMap(({from, to}) => [from, to]).filter(one => one !== null)
  const [first, last] = [Math.floor(Math.min(...ends)), Math.ceil(Math.max(...ends) - 1e-6)]
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
  return shown.length < 2 ? '' : bars(`${say('chart.time')} ${[...new Set([first, last - 1])].join('–')}`, rows)
}

/** 2021-07-01 is 2021.5. */
function year(day: string | null, add: number): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '')
  return found ? Number(found[1]) + (Number(found[2]) - 1) / 12 + (Number(found[3]) - 1) / 372 + add : null
}
