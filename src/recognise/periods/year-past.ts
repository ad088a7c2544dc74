/** 全年 in a letter of the spring: the year of what has come about is the one before. */
import type {Line} from '../page.ts'

/** Letters up to this month tell of the year before; later ones may mean the year that runs. */
const SPRING = '06'

/** 全年进出口368亿元 in a letter of March cannot be of the year that has begun; the year is doubted in any letter before December. */
export function markYearPast({mentions}: Line, reference: string): void {
  const [year, month] = [reference.slice(0, 4), reference.slice(5, 7)]
  if (month === '' || month === '12') return
  for (const {quantity} of mentions) {
    const {period, status, flags} = quantity
    if (status !== 'actual' || period?.raw !== '全年' || period.source !== 'letter-date' || period.edtf !== year)
      continue
    if (month <= SPRING) quantity.period = {...period, edtf: String(Number(year) - 1)}
    if (!flags.includes('ambiguous')) flags.push('ambiguous')
  }
}
