/** The JSON Schema (draft 2020-12) of a record, generated from its zod schema. */
import * as z from 'zod'
import {letterRecord} from './record.ts'

export function jsonSchema() {
  return z.toJSONSchema(letterRecord, {
    target: 'draft-2020-12',
    // names of arguments are for the help
    override: ({jsonSchema: schema}) => void delete (schema as {value?: unknown}).value,
  })
}
