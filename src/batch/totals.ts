/** The sums of a run. */
import type {Outcome} from './outcome.ts'

export interface Totals {
  readonly files: number
  readonly read: number
  readonly failed: number
  /** no letters by their name, left out */
  readonly skipped: number
  readonly indicators: number
  readonly findings: number
  /** of this machine's time, all threads together */
  readonly seconds: number
}

export const noTotals: Totals = {files: 0, read: 0, failed: 0, skipped: 0, indicators: 0, findings: 0, seconds: 0}

/** The sums with one letter more. */
export const plus = (totals: Totals, {error, indicators, findings, seconds}: Omit<Outcome, 'bytes'>): Totals => ({
  files: totals.files + 1,
  read: totals.read + (error ? 0 : 1),
  failed: totals.failed + (error ? 1 : 0),
  skipped: totals.skipped,
  indicators: totals.indicators + indicators,
  findings: totals.findings + findings,
  seconds: totals.seconds + seconds,
})
