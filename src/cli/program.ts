/** The command line: `extract FILES…`, and one subcommand a row. */
import {Command as Commander} from 'commander'
import type * as z from 'zod'
import manifest from '../../package.json' with {type: 'json'}
import {exitCode} from '../../schemas/exit-code.ts'
import {failure} from '../batch/failure.ts'
import {type Command, furnish} from './command.ts'
import {type CommandRow, commands} from './commands.ts'
import {helpEnd, helpLayout} from './help-layout.ts'

const HELP: ReadonlySet<string> = new Set(['-h', '--help'])

/**
 * The commander program for these words; usage errors are thrown, never exited on. A command that they do not name is
 * only listed, and its options are not loaded; help lists whether it has any, so it wants them all. `print` takes help
 * and version.
 */
export async function program(words: readonly string[], print: (text: string) => void): Promise<Commander> {
  const root = new Commander('extract')
    .description(manifest.description)
    .version(manifest.version)
    // -q of `extract verify -q` is verify's own
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({writeOut: print, outputError: () => {}})
    .configureHelp(helpLayout)
    .addHelpText('after', () => helpEnd(process.stdout.columns || 80))
  const all = words.length === 0 || words.some(word => HELP.has(word))
  for (const {name, about, operand, ...row} of commands) {
    const command = name === null ? root : root.command(name).description(about!)
    if (operand) command.argument(operand[0], operand[1])
    if (all || name === null || words.includes(name)) furnish(command, await furniture(row))
  }
  return root
}

/**
 * The words as commander takes them: `help verify` is `verify --help` (a file of that name is `./help`).
 *
 * @throws a usage failure where help on something else is asked for
 */
export function asked([first, ...rest]: readonly string[]): readonly string[] {
  if (first !== 'help') return first === undefined ? [] : [first, ...rest]
  const [topic = '-'] = rest
  if (!topic.startsWith('-') && !commands.some(({name}) => name === topic))
    throw failure(exitCode.usage, `unknown command '${topic}'`)
  return [...rest, '--help']
}

async function furniture({
  rows,
  options,
  load,
}: Pick<CommandRow, 'rows' | 'options' | 'load'>): Promise<Command<z.ZodObject>> {
  if (rows) return {rows, optional: true, options, load}
  const {optionRows} = await import('./option-rows.ts')
  return {rows: optionRows(await options()), optional: false, options, load}
}
