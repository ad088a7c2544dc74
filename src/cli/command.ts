/** What a command is, and how its options reach commander. */
import {type Command as Commander, InvalidArgumentError, Option} from 'commander'
import * as z from 'zod'
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import {failure} from '../batch/failure.ts'

export type Action<Options> = (operands: readonly string[], options: Options) => Promise<ExitCode>

export interface Command<Options extends z.ZodObject> {
  readonly options: Options
  /** loads the command only when it runs */
  load(): Promise<Action<z.infer<Options>>>
}

/** Gives a commander command its options from their schema, and its action. */
export function furnish<Options extends z.ZodObject>(to: Commander, {options, load}: Command<Options>): Commander {
  for (const [key, schema] of Object.entries(options.shape)) to.addOption(optionOf(key, schema as z.ZodType))
  return to.action(async () => {
    const parsed = options.safeParse(to.opts())
    if (!parsed.success) throw failure(exitCode.usage, complaint(parsed.error))
    process.exitCode = await (await load())(to.args, parsed.data)
  })
}

/** `withText` becomes `--with-text`; short form and argument are the schema's metadata. */
function optionOf(key: string, schema: z.ZodType): Option {
  const {short, value, description} = schema.meta() ?? {}
  const flag = `${short ? `-${short}, ` : ''}--${flagName(key)}${value ? ` <${value}>` : ''}`
  const option = new Option(flag, description)
  const words = inner(schema)
  if (words instanceof z.ZodEnum) option.choices(words.options as string[])
  if (words instanceof z.ZodArray) collect(option, words.element as z.ZodType)
  if (schema instanceof z.ZodDefault) option.default(schema.def.defaultValue)
  return option
}

/** An option that may come several times; its words are the element's. */
function collect(option: Option, element: z.ZodType): void {
  const words = element instanceof z.ZodEnum ? (element.options as string[]) : null
  option.argParser((text: string, before: string[] | undefined) => {
    // no word of a vocabulary has a comma; the name of a file may
    const given = words ? text.split(/[,，]/).map(word => word.trim()) : [text]
    if (words && !given.every(word => words.includes(word)))
      throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.`)
    return [...(before ?? []), ...given]
  })
}

export const flagName = (key: string): string => key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** The words of an option, whatever stands round them. */
export const inner = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap() as z.ZodType) : schema

/** `option '--date' is invalid: expected a calendar day, YYYY-MM-DD` */
function complaint({issues}: z.ZodError): string {
  const {path, message} = issues[0]!
  return `option '--${flagName(String(path[0]))}' is invalid: ${message}`
}
