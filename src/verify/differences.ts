/** Compares a record with the one derived anew. */
import type {LetterRecord} from '../../schemas/record.ts'
import type {Disproof} from './disproof.ts'

interface Place {
  readonly line: number
  readonly column: number
}

/** Every value that differs, with its place in the letter; of a list that grew or shrank the first one only. */
export function* differences(given: LetterRecord, derived: LetterRecord): Generator<Disproof> {
  yield* compare(given, derived, '', {line: 1, column: 1})
}

function* compare(given: unknown, derived: unknown, field: string, place: Place): Generator<Disproof> {
  if (Object.is(given, derived)) return
  if (Array.isArray(given) && Array.isArray(derived)) yield* compareLists(given, derived, field, place)
  else if (isObject(given) && isObject(derived)) {
    const here = placeOf(derived) ?? place
    for (const key of new Set([...Object.keys(derived), ...Object.keys(given)]))
      yield* compare(given[key], derived[key], field === '' ? key : `${field}.${key}`, here)
  } else yield {...place, field, message: `Unexpected ${say(given)}, expected ${say(derived)}`}
}

function* compareLists(given: unknown[], derived: unknown[], field: string, place: Place): Generator<Disproof> {
  if (given.length !== derived.length) {
    const message = `Unexpected ${given.length} ${field}, expected ${derived.length}`
    const at = derived.findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(given[index]))
    yield {...(placeOf(derived[at]) ?? place), field, message}
    return
  }
  for (const [at, one] of derived.entries()) yield* compare(given[at], one, `${field}[${at}]`, place)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function placeOf(value: unknown): Place | null {
  if (!isObject(value) || typeof value.line !== 'number' || typeof value.column !== 'number') return null
  return {line: value.line, column: value.column}
}

function say(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
