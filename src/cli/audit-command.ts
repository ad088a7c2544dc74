/** `extract audit`: every numeral of a letter accounted for, in one screen. */

import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {AuditOptions} from '../../schemas/inspect-options.ts'
import type {LetterRecord, Numeral} from '../../schemas/record.ts'
import {failureOf} from '../batch/failure.ts'
import {loadLexicon} from '../batch/load-lexicon.ts'
import {extract} from '../extract.ts'
import {readLetter} from '../read/read-letter.ts'
import {pointPlaces} from '../text/point-places.ts'
import {printable} from '../text/printable.ts'
import {deliver} from './deliver.ts'
import {reportFailure} from './report.ts'
import {openSink} from './sink.ts'
import {stopSignal} from './stop-signal.ts'
import {phrase} from './voice.ts'

/** Prints the ledger of each letter summed up; 1 when a numeral is unread. */
export async function auditCommand(files: readonly string[], options: AuditOptions): Promise<ExitCode> {
  const paths = files.length > 0 ? files : ['-']
  const lexicon = await loadLexicon(options.lexicon)
  const stop = stopSignal()
  const sink = openSink(undefined)
  const codes: ExitCode[] = []
  for (const path of paths) {
    try {
      const record = extract(await readLetter(await deliver(path, stop, options.maxInput), options), {
        date: options.date,
        lexicon,
        withText: true,
      })
      await sink.write(ledger(path, record))
      if (record.numerals.some(isUnread)) codes.push(exitCode.look)
    } catch (error) {
      const failure = failureOf(error, path)
      if (!stop.aborted) reportFailure(failure)
      codes.push(failure.exitCode)
    }
    if (stop.aborted) return stop.reason
  }
  if (paths.length === 1) return codes[0] ?? exitCode.ok
  return codes.length > 0 ? exitCode.look : exitCode.ok
}

const READ: ReadonlySet<string> = new Set(['indicator', 'date', 'unread'])

const isUnread = (numeral: Numeral): boolean => numeral.class === 'unread'

/** `letter.txt: 133 numerals: 50 indicators, 7 dates, 76 excused (40 name, 36 enumerator), 0 unread` */
function ledger(path: string, {numerals, text = ''}: LetterRecord): string {
  const by = new Map<Numeral['class'], number>()
  for (const numeral of numerals) by.set(numeral.class, count(numeral.class) + 1)
  function count(name: Numeral['class']): number {
    return by.get(name) ?? 0
  }
  const excused = [...by].filter(([name]) => !READ.has(name)).sort(([, a], [, b]) => b - a)
  const names = excused.map(([name, number]) => `${number} ${phrase(name)}`).join(', ')
  const total = excused.reduce((sum, [, number]) => sum + number, 0)
  const known = [printable(path), numerals.length, count('indicator'), count('date'), total] as const
  const head = names
    ? phrase('{}: {} numerals: {} indicators, {} dates, {} excused ({}), {} unread', ...known, names, count('unread'))
    : phrase('{}: {} numerals: {} indicators, {} dates, {} excused, {} unread', ...known, count('unread'))
  return `${head}\n${unread(path, numerals.filter(isUnread), text)}`
}

/** One line a numeral that nobody claimed, with what stands round it. */
function unread(path: string, numerals: readonly Numeral[], text: string): string {
  const characters = numerals.length > 0 ? [...text] : []
  const near = (from: number, to: number) => characters.slice(Math.max(0, from), to).join('').replace(/\s+/g, ' ')
  const places = pointPlaces(
    text,
    numerals.map(({start}) => start),
  )
  return numerals
    .map(({raw, start, end}, at) => {
      const {line, column} = places[at]!
      const context = printable(`${near(start - 12, start)}[${raw}]${near(end, end + 12)}`)
      return `${phrase('{}:{}:{} unread {}', printable(path), line, column, context)}\n`
    })
    .join('')
}
