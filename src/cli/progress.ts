/** How far a batch is, on one line of a terminal. */
import type {Totals} from '../batch/totals.ts'
import {wrap} from '../text/wrap.ts'
import {phrase} from './voice.ts'

export interface Progress {
  /** hears of every letter */
  at(totals: Totals, again: boolean): void
  /** makes room for a line that stays */
  clear(): void
}

const BEAT = 100
const silent: Progress = {at() {}, clear() {}}

/** A line that is rewritten ten times a second; nothing at all in a pipe or with --quiet. */
export function progress(total: number | null, quiet: boolean | undefined): Progress {
  const {stderr} = process
  if (quiet || !stderr.isTTY || process.env.TERM === 'dumb') return silent
  const start = performance.now()
  let [shown, last, skipped] = [false, Number.NEGATIVE_INFINITY, 0]
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K')
    shown = false
  }
  return {
    at(totals, again) {
      if (again) skipped++
      const now = performance.now()
      if (now - last < BEAT) return
      last = now
      clear()
      stderr.write(wrap(line(totals, total, skipped, (now - start) / 1000), (stderr.columns ?? 80) - 1)[0]!)
      shown = true
    },
    clear,
  }
}

/** `312/1000 letters  148/s  45 findings  2 failed  0:05 left` */
export function line({files, findings, failed}: Totals, total: number | null, again: number, seconds: number): string {
  const speed = (files - again) / Math.max(seconds, 0.001)
  const left = total === null || speed === 0 ? null : (total - files) / speed
  return [
    phrase('{} letters', `${files}${total === null ? '' : `/${total}`}`),
    phrase('{}/s', speed < 10 ? speed.toFixed(1) : Math.round(speed)),
    phrase('{} findings', findings),
    phrase('{} failed', failed),
    ...(left === null ? [] : [phrase('{} left', clock(left))]),
  ].join('  ')
}

/** `1:05:09` */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const tail = `${String(rest).padStart(2, '0')}`
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`
}
