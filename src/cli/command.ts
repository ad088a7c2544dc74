/** What a command is, and how its options reach commander. */
import {type Command as Commander, InvalidArgumentError, Option} from 'commander'
import type * as z from 'zod'
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import {failure} from '../batch/failure.ts'
import {flagName} from './flag-name.ts'
import type {OptionRow} from './option-rows.ts'

export type Action<Options> = (operands: readonly string[], options: Options) => Promise<ExitCode>

export interface Command<Options extends z.ZodObject> {
  /** what commander is told of the options */
  readonly rows: readonly OptionRow[]
  /** whether what is not given needs no check */
  readonly optional: boolean
  /** loads the schema of the options */
  options(): Promise<Options>
  /** loads the command only when it runs */
  load(): Promise<Action<z.infer<Options>>>
}

/** Gives a commander command its options, and its action. */
export function furnish<Options extends z.ZodObject>(to: Commander, command: Command<Options>): Commander {
  for (const row of command.rows) to.addOption(optionOf(row))
  return to.action(async () => {
    const options = isPlain(to, command) ? (to.opts() as z.infer<Options>) : checked(await command.options(), to.opts())
    process.exitCode = await (await command.load())(to.args, options)
  })
}

/** Whether only flags and words of a vocabulary are given: commander has checked them, and no schema is loaded. */
const isPlain = (to: Commander, {rows, optional}: Pick<Command<z.ZodObject>, 'rows' | 'optional'>): boolean =>
  optional &&
  rows.every(({key, flags, words}) => words || !flags.includes('<') || to.getOptionValueSource(key) !== 'cli')

function checked<Options extends z.ZodObject>(options: Options, given: unknown): z.infer<Options> {
  const parsed = options.safeParse(given)
  if (!parsed.success) throw failure(exitCode.usage, complaint(parsed.error))
  return parsed.data
}

function optionOf({flags, description, words, many, fallback}: OptionRow): Option {
  const option = new Option(flags, description)
  if (many) collect(option, words)
  else if (words) option.choices(words)
  if (fallback !== undefined) option.default(fallback)
  return option
}

/** An option that may come several times. */
function collect(option: Option, words: readonly string[] | null): void {
  option.argParser((text: string, before: string[] | undefined) => {
    // no word of a vocabulary has a comma; the name of a file may
    const given = words ? text.split(/[,，]/).map(word => word.trim()) : [text]
    if (words && !given.every(word => words.includes(word)))
      throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.`)
    return [...(before ?? []), ...given]
  })
}

/** `option '--date' is invalid: expected a calendar day, YYYY-MM-DD` */
function complaint({issues}: z.ZodError): string {
  const {path, message} = issues[0]!
  return `option '--${flagName(String(path[0]))}' is invalid: ${message}`
}
