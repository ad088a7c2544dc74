/** Letters that come as lines: `{"id": "20222187", "text": "尊敬的…", "date": "2022-05-30"}`. */
import * as z from 'zod'
import {exitCode} from '../../schemas/exit-code.ts'
import type {Input} from './input.ts'
import {lines} from './lines.ts'

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  date: z.iso.date().nullish(),
})

/** The letters of an NDJSON stream, in groups as they arrive; a line that is none is a fault with its number. */
export async function* ndjsonInputs(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Input[]> {
  let number = 0
  for await (const group of lines(stream)) {
    const inputs: Input[] = []
    for (const text of group) {
      number++
      if (text.trim() !== '') inputs.push(read(text, number))
    }
    if (inputs.length > 0) yield inputs
  }
}

function read(text: string, number: number): Input {
  const parsed = line.safeParse(attempt(text))
  if (!parsed.success) {
    const {path} = parsed.error.issues[0]!
    const found = path.length > 0 ? `Unexpected ${path.join('.')}` : 'Unexpected line'
    const message = `${found}, expected {"id": …, "text": …, "date"?: "YYYY-MM-DD"}`
    return {id: `line ${number}`, fault: {message, exitCode: exitCode.unreadable}}
  }
  const {id, text: letter, date} = parsed.data
  return {id, bytes: Buffer.from(letter), ...(date ? {date} : {})}
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
