/** A fact of a time that is still to come cannot be: either it is a plan or it has another time. */
import {edtfDays} from '../../text/edtf.ts'
import type {Line} from '../page.ts'

/** 工资为1800元，年底年终奖400元，年均收入2900元: doubts what is told as so for a day behind that of the letter. */
export function markToCome({mentions}: Line, reference: string): void {
  for (const {quantity} of mentions) {
    const {status, period, flags} = quantity
    if (status !== 'actual' || !period || !isToCome(period.edtf, reference)) continue
    if (!flags.includes('ambiguous')) flags.push('ambiguous')
  }
}

/** True where the interval begins behind the day, or where nothing is known but its end, that: `../2025` in 2023. */
function isToCome(edtf: string, day: string): boolean {
  const from = edtf.startsWith('../') ? 3 : 0
  // most begin in a year that is past: no day is made of those
  if (edtf.slice(from, from + 4) < day.slice(0, 4)) return false
  return (edtfDays(edtf.slice(from)).start ?? '') > day
}
