/** What is said on standard error: one line a failure, one line a finding. */

import {exitCode} from '../../schemas/exit-code.ts'
import type {Finding} from '../../schemas/record.ts'
import type {Failure} from '../batch/failure.ts'
import {printable} from '../text/printable.ts'
import type {Paint} from './paint.ts'
import {phrase, told} from './voice.ts'

/** `extract: letter.txt: no such file or directory` */
export function reportFailure({message, path, exitCode: code, cause}: Failure): void {
  const reason = code === exitCode.bug ? phrase('internal error: {}', message.split('\n', 1)[0]!) : told(message)
  say(path === null ? `extract: ${reason}` : `extract: ${path}: ${reason}`)
  if (code === exitCode.bug && process.env.EXTRACT_TRACE && cause instanceof Error)
    for (const line of cause.stack?.split('\n') ?? []) say(line)
}

/** `letter.txt:12:8 warning Unexpected numeral 88, expected … unread-number` */
export function reportFinding(path: string, {line, column, level, message, rule}: Finding, paint: Paint): void {
  const place = paint.place(`${printable(path)}:${line}:${column}`)
  write(`${place} ${paint.level[level](phrase(level))} ${printable(message)} ${paint.rule(rule)}`)
}

export const say = (line: string): void => write(printable(line))

/** Writes one line; a reader that has left is no trouble of ours. */
function write(line: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {})
  process.stderr.write(`${line}\n`)
}
