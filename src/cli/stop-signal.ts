/** Turns the signals that ask a program to end into an orderly end. */
import {constants} from 'node:os'
import {exitCode} from '../../schemas/exit-code.ts'

/** Aborts on SIGINT, SIGTERM or SIGHUP; the reason is the exit code (130, 143, 129). */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(name, () => controller.abort(exitCode.signal + constants.signals[name]))
  return controller.signal
}
