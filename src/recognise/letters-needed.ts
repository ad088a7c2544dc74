import {requiredLetters} from '../text/required-letters.ts'
import type {GuardRow} from './guard.ts'

/** The fewest letters of which the row needs one; null when its patterns do not tell. */
export function lettersNeeded({body, lead, behind}: GuardRow): string | null {
  let fewest: string | null = null
  for (const pattern of [body, lead, behind]) {
    const letters = pattern ? requiredLetters(pattern) : null
    if (letters !== null && (fewest === null || letters.length < fewest.length)) fewest = letters
  }
  return fewest
}
