/** The command line: `extract FILES…`, and one subcommand a row. */
import {Command as Commander} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {furnish} from './command.ts'
import {commands} from './commands.ts'
import {helpEnd, helpLayout} from './help-layout.ts'

/** Prints help or version; a reader that leaves early (head) has what it wanted. */
function print(text: string): void {
  process.stdout.on('error', () => {}).write(text)
}

/** The commander program; usage errors are thrown, never exited on. */
export function program(): Commander {
  const root = new Commander('extract')
    .description(manifest.description)
    .version(manifest.version)
    // -q of `extract verify -q` is verify's own
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({writeOut: print, outputError: () => {}})
    .configureHelp(helpLayout)
    .addHelpText('after', () => helpEnd(process.stdout.columns || 80))
  for (const {name, about, operand, options, load} of commands) {
    const command = name === null ? root : root.command(name).description(about!)
    furnish(operand ? command.argument(operand[0], operand[1]) : command, {options, load})
  }
  return root
}
