/** The score in lines of text. */

import {interval} from './interval.ts'
import type {Letter} from './letter-score.ts'
import {measures, type Score, total} from './score.ts'
import {f1, precision, recall} from './tally.ts'

/** Precision, recall and F1 of every measure, in percent. */
export function table(all: Score): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(7)
  const rows = measures.map(measure => {
    const tally = all[measure]
    const {right, given, wanted} = tally
    const counts = [Math.round(right), given, wanted].map(count => String(count).padStart(6)).join('')
    return `${measure.padEnd(14)}${counts}${percent(precision(tally))}${percent(recall(tally))}${percent(f1(tally))}`
  })
  return ['measure        right given wanted   prec.    rec.     F1', ...rows].join('\n')
}

/** The table, then the rates that matter most, with 95 % intervals over the letters. */
export function report(letters: readonly Letter[]): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const rows = Object.entries(rates).map(([name, rate]) => {
    const [low, high] = interval(letters, rate)
    return `${name.padEnd(22)}${percent(rate(letters)).padStart(8)}   ${percent(low)} – ${percent(high)}`
  })
  return [
    table(total(letters.map(({score}) => score))),
    '',
    `${letters.length} letters          rate   95 % interval`,
    ...rows,
  ].join('\n')
}

const rates: Readonly<Record<string, (letters: readonly Letter[]) => number>> = {
  'quantity F1': letters => f1(total(letters.map(({score}) => score)).quantity),
  'whole F1': letters => f1(total(letters.map(({score}) => score)).whole),
  'silent-wrong rate': letters => 1 - precision(total(letters.map(({score}) => score)).unflagged),
  'quantity-perfect rate': letters => letters.filter(({perfect}) => perfect).length / Math.max(1, letters.length),
}
