/** What went wrong: one line for the reader, one exit code for the script. */
import {getSystemErrorMap} from 'node:util'
import {type ExitCode, exitCode} from './exit-code.ts'

export interface Failure extends Error {
  readonly exitCode: ExitCode
}

/** A failure to throw: the reason in words, or the system's error, said in words. */
export function failure(code: ExitCode, cause: unknown): Failure {
  const reason = typeof cause === 'string' ? cause : reasonOf(cause)
  return Object.assign(new Error(reason, {cause}), {exitCode: code})
}

/** What of anything thrown is to be told: a failure as it stands, a refused letter as 65, the rest as a bug. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'exitCode' in error) return error as Failure
  if (error instanceof Error && 'fatal' in error && error.fatal === true) return failure(exitCode.unreadable, error)
  return failure(exitCode.bug, error)
}

/** The system's name of an error such as EPIPE, else null. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('errno' in error && typeof error.errno === 'number')
    return getSystemErrorMap().get(error.errno)?.[1] ?? error.message
  return error.message
}
