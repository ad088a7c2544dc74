/** What went wrong: one line for the reader, one exit code for the script. */
import {constants} from 'node:buffer'
import {getSystemErrorMap} from 'node:util'
import * as z from 'zod'
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'

export interface Failure extends Error {
  readonly exitCode: ExitCode
  /** the file it is about; null for the run as a whole */
  readonly path: string | null
}

/** A failure to throw: the reason in words, or the system's error, said in words. */
export function failure(code: ExitCode, cause: unknown, path: string | null = null): Failure {
  return Object.assign(new Error(reasonOf(cause), {cause}), {exitCode: code, path})
}

/**
 * Anything thrown as a failure: one stands as it is, a refused letter is 65 (69 for want of a package), and so is one
 * whose record no string can hold; the rest is a bug.
 */
export function failureOf(error: unknown, path: string | null = null): Failure {
  if (isFailure(error)) return error
  if (isHomeless(error)) return failure(exitCode.noInput, HOMELESS)
  if (isOverlong(error)) return failure(exitCode.unreadable, OVERLONG, path)
  const refused = error instanceof Error && 'fatal' in error && error.fatal === true
  if (!refused) return failure(exitCode.bug, error, path)
  const isWanting = 'ruleId' in error && error.ruleId === 'no-ocr'
  return failure(isWanting ? exitCode.unavailable : exitCode.unreadable, error, path)
}

/** The system's name of an error such as EPIPE, else null. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

const OVERLONG = `Unexpected record of more than ${constants.MAX_STRING_LENGTH} characters, expected that of a letter`
const isOverlong = (error: unknown): boolean => error instanceof RangeError && error.message === 'Invalid string length'

/** Threads, processes and paths that are not absolute need it. */
const HOMELESS = 'the working folder is gone: change to another one'
const isHomeless = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd'

const isFailure = (error: unknown): error is Failure => error instanceof Error && 'exitCode' in error

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  if (cause instanceof z.ZodError) return complaint(cause.issues[0]!)
  if ('errno' in cause && typeof cause.errno === 'number')
    return getSystemErrorMap().get(cause.errno)?.[1] ?? cause.message
  return cause.message
}

/** `entries.0.raw: Invalid input: …`; of the whole nothing stands before it. */
const complaint = ({path, message}: z.core.$ZodIssue): string =>
  path.length > 0 ? `${path.join('.')}: ${message}` : message
