/** `extract explain`: how an indicator came about, and why a numeral is none. */

import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {ExplainOptions} from '../../schemas/inspect-options.ts'
import {failure, failureOf} from '../batch/failure.ts'
import {loadLexicon} from '../batch/load-lexicon.ts'
import {type Explained, explain} from '../explain/explain.ts'
import {readLetter} from '../read/read-letter.ts'
import {printable} from '../text/printable.ts'
import {deliver} from './deliver.ts'
import {openSink} from './sink.ts'
import {stopSignal} from './stop-signal.ts'

/** Prints the derivation of one indicator, what stands at a place, or all indicators briefly. */
export async function explainCommand([path = '-']: readonly string[], options: ExplainOptions): Promise<ExitCode> {
  if ([options.at, options.id, options.whyNot].filter(Boolean).length > 1)
    throw failure(exitCode.usage, 'explain takes one of --at, --id and --why-not')
  const lexicon = await loadLexicon(options.lexicon)
  const stop = stopSignal()
  try {
    const explained = explain(await readLetter(await deliver(path, stop, options.maxInput), options), {
      date: options.date,
      lexicon,
    })
    const lines = answer(explained, path, options)
    await openSink(undefined).write(lines.map(line => `${printable(line)}\n`).join(''))
    return exitCode.ok
  } catch (error) {
    if (stop.aborted) return stop.reason
    throw failureOf(error, path)
  }
}

function answer(explained: Explained, path: string, {id, at, whyNot}: ExplainOptions): readonly string[] {
  if (id !== undefined) return explained.indicator(id) ?? refuse(path, `the letter has no indicator ${id}`)
  const place = at ?? whyNot
  if (place === undefined) return explained.list()
  const [line, column] = place.split(':').map(Number)
  return explained.at(line!, column!, whyNot !== undefined) ?? refuse(path, `the letter has no place ${place}`)
}

function refuse(path: string, reason: string): never {
  throw failure(exitCode.usage, reason, path)
}
