/** Refuses a file: the one line that a reader of the letter sees. */
import type {VFile} from 'vfile'

/** What a reader throws where a file is not readable as a letter: `file.fail` makes a message of it. */
export interface Refusal extends Error {
  readonly refused: string
}

/** A refusal to throw: the rule by name, and what was found and expected. */
export function refusal(rule: string, reason: string): Refusal {
  return Object.assign(new Error(reason), {refused: rule})
}

export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'refused' in error

/** Ends the reading of a file; a refusal becomes the file's fatal message, anything else is a bug and stays one. */
export function refuse(file: VFile, error: unknown): never {
  if (!isRefusal(error)) throw error
  return file.fail(error.message, {source: 'extract', ruleId: error.refused})
}
