/** Takes the records out of a file that this program wrote: one object, an array, or one object a line. */

import {jsonFault} from './json-fault.ts'

export interface RecordText {
  /** 1-based line at which the record begins, for NDJSON; else 1 */
  readonly line: number
  readonly value: unknown
}

export interface RecordFault {
  readonly line: number
  readonly column: number
  readonly message: string
}

export interface RecordFile {
  readonly records: readonly RecordText[]
  readonly faults: readonly RecordFault[]
}

/** Parses JSON or NDJSON; what is no JSON is a fault with its place, and so is a byte changed between the values. */
export function readRecords(text: string): RecordFile {
  const whole = parse(text)
  if (whole) {
    const values = Array.isArray(whole.value) ? whole.value : [whole.value]
    return {records: values.map(value => ({line: 1, value})), faults: layout(text, whole.value)}
  }
  const lines = text.split('\n')
  const ndjson = lines.filter(line => line.trim() !== '')
  // JSON over many lines that is broken somewhere is no NDJSON
  if (ndjson.length < 2 || !ndjson.every(line => line.trimStart().startsWith('{')))
    return {records: [], faults: [placeOf(text)]}
  return readLines(lines)
}

function readLines(lines: readonly string[]): RecordFile {
  const records: RecordText[] = []
  const faults: RecordFault[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const found = parse(line)
    if (found) {
      records.push({line: at + 1, value: found.value})
      faults.push(...layout(line, found.value).map(fault => ({...fault, line: at + 1})))
    } else faults.push({...placeOf(line), line: at + 1})
  }
  return {records, faults}
}

/** The value, in a box of its own; null where the text is no JSON. */
function parse(text: string): {readonly value: unknown} | null {
  try {
    return {value: JSON.parse(text) as unknown}
  } catch {
    return null
  }
}

function placeOf(text: string): RecordFault {
  const at = jsonFault(text) ?? text.length
  const there = at < text.length ? JSON.stringify(text[at]) : 'end'
  return {...lineAndColumn(text, at), message: `Unexpected ${there}, expected the JSON of a record`}
}

function lineAndColumn(text: string, at: number) {
  const lines = text.slice(0, at).split('\n')
  return {line: lines.length, column: [...lines.at(-1)!].length + 1}
}

/**
 * A file as long as this program would have written it, and yet not the same, was changed between its values. Other
 * layouts (jq, a formatter) are as good as our own.
 */
function layout(text: string, value: unknown): RecordFault[] {
  for (const own of layouts(value)) {
    if (own.length !== text.length || own === text) continue
    let at = 0
    while (own[at] === text[at]) at++
    const message = `Unexpected ${JSON.stringify(text[at])}, expected ${JSON.stringify(own[at])}`
    return [{...lineAndColumn(text, at), message}]
  }
  return []
}

/** The texts that this program would have written; none where it could not have: nested too deep, or too long. */
function layouts(value: unknown): string[] {
  try {
    return written(value)
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}

function written(value: unknown): string[] {
  const own = [JSON.stringify(value), `${JSON.stringify(value)}\n`, `${JSON.stringify(value, null, 2)}\n`]
  if (!Array.isArray(value)) return own
  return [...own, `[\n${value.map(one => JSON.stringify(one, null, 2)).join(',\n')}\n]\n`]
}
