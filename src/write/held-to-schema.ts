import * as z from 'zod'
import {type LetterRecord, letterRecord} from '../../schemas/record.ts'

/**
 * Compiling the schema takes as long as it saves over so many letters: a single one is better off without. Where
 * code may not be made at run time, zod hands the schema back as it is.
 */
const PAYS = 24

let letters = 0
let compiled: typeof letterRecord | null = null

/** The record, if it keeps its schema. @throws where it does not, which is a bug of this program */
export function heldToSchema(record: unknown): LetterRecord {
  if (letters++ === PAYS) compiled = z.compile(letterRecord)
  // what keeps the schema is handed on as it is: parse would copy it
  return (compiled ?? letterRecord).validate(record) ? record : letterRecord.parse(record)
}
