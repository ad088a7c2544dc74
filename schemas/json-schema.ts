/** The JSON Schemas (draft 2020-12) of a record and of corrections, generated from their zod schemas. */
import * as z from 'zod'
import {corrections} from './corrections.ts'
import {letterRecord} from './record.ts'

const schemas = {record: letterRecord, corrections}

/** The schema of what is read (defaults left out of it may be missing). */
export function jsonSchema(which: keyof typeof schemas = 'record') {
  return z.toJSONSchema(schemas[which], {
    target: 'draft-2020-12',
    reused: which === 'record' ? 'inline' : 'ref',
    io: which === 'record' ? 'output' : 'input',
    // names of arguments are for the help
    override: ({jsonSchema: schema}) => void delete (schema as {value?: unknown}).value,
  })
}
