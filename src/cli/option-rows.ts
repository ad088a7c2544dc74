/** What commander is told of the options of a schema. */
import * as z from 'zod'
import {flagName} from './flag-name.ts'

/** An option as data, which the build can write down. */
export interface OptionRow {
  readonly key: string
  /** as the help shows it: `-f, --format <FORMAT>` */
  readonly flags: string
  readonly description: string
  /** the words that it may have */
  readonly words: readonly string[] | null
  /** may come several times */
  readonly many: boolean
  /** its value where it is not given */
  readonly fallback?: unknown
}

/** The rows of a schema; `withText` becomes `--with-text`, short form and argument are the schema's metadata. */
export const optionRows = (options: z.ZodObject): OptionRow[] =>
  Object.entries(options.shape).map(([key, schema]) => rowOf(key, schema as z.ZodType))

function rowOf(key: string, schema: z.ZodType): OptionRow {
  const {short, value, description} = schema.meta() ?? {}
  const type = inner(schema)
  const one = type instanceof z.ZodArray ? type.element : type
  return {
    key,
    flags: `${short ? `-${short}, ` : ''}--${flagName(key)}${value ? ` <${value}>` : ''}`,
    description: description!,
    words: one instanceof z.ZodEnum ? (one.options as string[]) : null,
    many: type instanceof z.ZodArray,
    ...(schema instanceof z.ZodDefault ? {fallback: schema.def.defaultValue} : {}),
  }
}

/** The words of an option, whatever stands round them. */
export const inner = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap() as z.ZodType) : schema
