/** `extract schema`: the contract in a form that other programs read. */
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {SchemaOptions} from '../../schemas/inspect-options.ts'
import {jsonSchema} from '../../schemas/json-schema.ts'
import {chosenColumns} from '../../schemas/tables.ts'
import {failure} from '../batch/failure.ts'
import {csvRows} from '../write/csv.ts'
import {openSink} from './sink.ts'

/** Prints the JSON Schema of a record, or with `--corrections` that of a review's, with `--columns` the columns of the CSV. */
export async function schemaCommand(_: readonly string[], options: SchemaOptions): Promise<ExitCode> {
  if (options.corrections && (options.columns || options.allColumns))
    throw failure(exitCode.usage, 'schema takes --columns or --corrections')
  await openSink(undefined).write(
    options.columns || options.allColumns
      ? columnTable(options.allColumns ? 'all' : null)
      : `${JSON.stringify(jsonSchema(options.corrections ? 'corrections' : 'record'), null, 2)}\n`,
  )
  return exitCode.ok
}

const columnTable = (which: 'all' | null): string =>
  csvRows([['name', 'title', 'about'], ...chosenColumns(which).map(({name, title, about}) => [name, title, about])])
