/** Letters that come as lines: `{"id": "20222187", "text": "尊敬的…", "date": "2022-05-30"}`. */
import * as z from 'zod'
import {exitCode} from '../../schemas/exit-code.ts'
import {defaultLimits} from '../../schemas/limits.ts'
import {tooLarge} from './contents.ts'
import type {Input} from './input.ts'
import {doubtfulLines, NO_TEXT, TOO_LONG} from './lines.ts'

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  date: z.iso.date().nullish(),
})

const EXPECTED = 'expected {"id": …, "text": …, "date"?: "YYYY-MM-DD"}'
const BOM = /^\ufeff/

/** The letters of an NDJSON stream, in groups as they arrive; a line that is none is a fault with its number. */
export async function* ndjsonInputs(
  stream: AsyncIterable<Uint8Array>,
  megabytes = defaultLimits.maxInput,
): AsyncGenerator<readonly Input[]> {
  let number = 0
  for await (const group of doubtfulLines(stream, longestLine(megabytes))) {
    const inputs: Input[] = []
    for (const text of group) {
      number++
      if (text === TOO_LONG) inputs.push(faulty(number, tooLarge(megabytes)))
      else if (text === NO_TEXT) inputs.push(faulty(number, 'Unexpected bytes in the line, expected UTF-8'))
      else if (text.trim() !== '') inputs.push(read(number === 1 ? text.replace(BOM, '') : text, number))
    }
    if (inputs.length > 0) yield inputs
  }
}

/** Bytes that a letter of so many megabytes may take: escaped (`\u4ea9`), Chinese is twice as long. */
const longestLine = (megabytes: number): number => Math.min(megabytes * 2 ** 21, 500_000_000)

function read(text: string, number: number): Input {
  const parsed = line.safeParse(attempt(text))
  if (!parsed.success) {
    const {path} = parsed.error.issues[0]!
    const found = path.length > 0 ? path.join('.') : 'line'
    return faulty(number, `Unexpected ${found}, ${EXPECTED}`)
  }
  const {text: letter, date} = parsed.data
  const id = typeof parsed.data.id === 'string' ? parsed.data.id : digitsOf(parsed.data.id, text)
  if (id === null) return faulty(number, `Unexpected id, ${EXPECTED}`)
  // a letter without a name could not be told from another one
  if (id === '') return faulty(number, `Unexpected empty id, ${EXPECTED}`)
  return {id, bytes: Buffer.from(letter), ...(date ? {date} : {})}
}

/** A number as it is written: 20222187000000000001 would not fit into one. */
function digitsOf(id: number, line: string): string | null {
  const written = [...line.matchAll(/"id"\s{0,20}:\s{0,20}(-?\d[\d.eE+-]{0,200})/g)].map(([, digits]) => digits!)
  const [digits, ...others] = new Set(written.filter(digits => Number(digits) === id))
  return digits === undefined || others.length > 0 ? null : digits
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
