/** Takes the records out of a file that this program wrote: one object, an array, or one object a line. */

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
  if ('value' in whole) {
    const values = Array.isArray(whole.value) ? whole.value : [whole.value]
    return {records: values.map(value => ({line: 1, value})), faults: layout(text, whole.value)}
  }
  const lines = text.split('\n')
  const ndjson = lines.filter(line => line.trim() !== '')
  // JSON over many lines that is broken somewhere is no NDJSON
  if (ndjson.length < 2 || !ndjson.every(line => /^\s*\{.*\}?\s*$/.test(line))) return faulty(text, whole.error)
  return readLines(lines)
}

function readLines(lines: readonly string[]): RecordFile {
  const records: RecordText[] = []
  const faults: RecordFault[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const found = parse(line)
    if ('value' in found) {
      records.push({line: at + 1, value: found.value})
      faults.push(...layout(line, found.value).map(fault => ({...fault, line: at + 1})))
    } else faults.push({...placeOf(line, found.error), line: at + 1})
  }
  return {records, faults}
}

const faulty = (text: string, error: string): RecordFile => ({records: [], faults: [placeOf(text, error)]})

function parse(text: string): {readonly value: unknown} | {readonly error: string} {
  try {
    return {value: JSON.parse(text) as unknown}
  } catch (error) {
    return {error: (error as Error).message}
  }
}

/** V8 names the place of most errors; else it is the end of the text. */
function placeOf(text: string, error: string): RecordFault {
  const at = Number(/position (\d+)/.exec(error)?.[1] ?? text.length)
  const reason = error.replace(/ in JSON at.*| \(line.*|, (?:"|\.\.\.").*/s, '')
  return {...lineAndColumn(text, at), message: `${reason}, expected a record`}
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

function layouts(value: unknown): string[] {
  const own = [JSON.stringify(value), `${JSON.stringify(value)}\n`, `${JSON.stringify(value, null, 2)}\n`]
  if (!Array.isArray(value)) return own
  return [...own, `[\n${value.map(one => JSON.stringify(one, null, 2)).join(',\n')}\n]\n`]
}
