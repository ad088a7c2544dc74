/** Letters that come as lines: `{"id": "20222187", "text": "尊敬的…", "date": "2022-05-30"}`. */
import * as z from 'zod'
import {exitCode} from '../../schemas/exit-code.ts'
import type {Input} from './input.ts'
import {doubtfulLines} from './lines.ts'

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  date: z.iso.date().nullish(),
})

const EXPECTED = 'expected {"id": …, "text": …, "date"?: "YYYY-MM-DD"}'
const BOM = /^\ufeff/

/** The letters of an NDJSON stream, in groups as they arrive; a line that is none is a fault with its number. */
export async function* ndjsonInputs(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Input[]> {
  let number = 0
  for await (const group of doubtfulLines(stream)) {
    const inputs: Input[] = []
    for (const text of group) {
      number++
      if (text === null) inputs.push(faulty(number, 'Unexpected bytes in the line, expected UTF-8'))
      else if (text.trim() !== '') inputs.push(read(number === 1 ? text.replace(BOM, '') : text, number))
    }
    if (inputs.length > 0) yield inputs
  }
}

function read(text: string, number: number): Input {
  const parsed = line.safeParse(attempt(text))
  if (!parsed.success) {
    const {path} = parsed.error.issues[0]!
    const found = path.length > 0 ? path.join('.') : 'line'
    return faulty(number, `Unexpected ${found}, ${EXPECTED}`)
  }
  const {id, text: letter, date} = parsed.data
  // a letter without a name could not be told from another one
  if (id === '') return faulty(number, `Unexpected empty id, ${EXPECTED}`)
  return {id, bytes: Buffer.from(letter), ...(date ? {date} : {})}
}

const faulty = (number: number, message: string): Input => ({
  id: `line ${number}`,
  fault: {message, exitCode: exitCode.unreadable},
})

function attempt(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
