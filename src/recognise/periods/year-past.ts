/** 全年 in a letter of the spring, 年底 in any: the year of what has come about is the one before. */
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'

/** Letters up to this month tell of the year before; later ones may mean the year that runs. */
const SPRING = '06'

/** 全年进出口368亿元 in a letter of March cannot be of the year that has begun; the year is doubted in any letter before December. */
export function markYearPast(line: Line, reference: string): void {
  const [year, month] = [reference.slice(0, 4), reference.slice(5, 7)]
  if (month === '' || month === '12') return
  for (const {quantity} of line.mentions) {
    const {period, status, flags} = quantity
    if (isYetToCome(quantity, reference)) {
      for (const one of [quantity, quantity.change?.from]) if (one) setBack(one, year)
      continue
    }
    if (period?.raw !== '全年' || period.source !== 'letter-date' || period.edtf !== year) continue
    const forecast = isForecast(quantity)
    if (forecast ? month !== '01' || looksAhead(line) : status !== 'actual') continue
    if (forecast || month <= SPRING) quantity.period = {...period, edtf: String(Number(year) - 1)}
    if (!flags.includes('ambiguous')) flags.push('ambiguous')
  }
}

/** |预计全年|增长6% in January: the year is over, and only its figures are not yet there. */
const isForecast = ({status, modal}: Quantity): boolean => status === 'planned' && modal === '预计'

/** |今年|…。预计全年增长6%: of the year that has begun, all the same. */
const looksAhead = ({sentence, before}: Line): boolean =>
  AHEAD.test(sentence.text) || (before !== null && AHEAD.test(before.sentence.text))
const AHEAD = /今年|明年|下一步|力争|目标/

/** 由年初的61%提升到|年底的87%|, 从上半年5.5%降到5.3%, before that day: both are of the year before. */
function isYetToCome({status, aspect, period}: Quantity, reference: string): boolean {
  if (status !== 'actual' || period?.source !== 'letter-date') return false
  if (period.raw === '上半年') return reference.slice(5, 7) <= HALF_BEGUN
  return (
    aspect !== 'change' &&
    (period.role === 'as-of' ? /^年[底末]$/ : /^年末$/).test(period.raw) &&
    lastDay(period.edtf) > reference
  )
}
/** What 上半年 brings is hardly told before April. */
const HALF_BEGUN = '03'

/** 年末常住人口500万人 is told of the year before, though a bare 年末 still to come is a day by which. */
const lastDay = (edtf: string): string => edtf.replace('../', '')

function setBack(quantity: Quantity, year: string): void {
  const {period, flags} = quantity
  if (!period || !/^(?:年|上半年)/.test(period.raw) || !lastDay(period.edtf).startsWith(year)) return
  const role = period.role === 'by' ? 'as-of' : period.role
  quantity.period = {...period, role, edtf: lastDay(period.edtf).replaceAll(year, String(Number(year) - 1))}
  if (!flags.includes('ambiguous')) flags.push('ambiguous')
}
