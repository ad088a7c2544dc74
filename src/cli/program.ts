/** The command line: `extract FILES…`, and one subcommand a row. */
import {Command as Commander} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {extractOptions, schemaOptions} from '../../schemas/options.ts'
import {furnish} from './command.ts'

const examples = `
Examples:
  extract letter.txt                         one letter as JSON
  extract -f csv -o figures.csv *.txt        a row an indicator, Excel and pandas read it
  extract -f ndjson letters/*.md | jq .      one record a line
  pandoc letter.docx -t plain | extract -    from a pipe
  extract --date 2022-05-30 draft.txt        a text without a date of its own
  extract --fail-on warning letter.txt       exit 1 when a number is doubtful
  extract schema                             the JSON Schema of a record

Exit codes: 0 all read, 1 have a look, 2 usage, 65 not readable as a letter, 66 cannot open,
            70 a bug, 73 cannot create the output, 74 I/O error, 128+n stopped by a signal
`

/** Prints help or version; a reader that leaves early (head) has what it wanted. */
function print(text: string): void {
  process.stdout.on('error', () => {}).write(text)
}

/** The commander program; usage errors are thrown, never exited on. */
export function program(): Commander {
  const root = new Commander('extract')
    .description(manifest.description)
    .argument('[files...]', 'letters (.txt or .md, UTF-8); - is standard input')
    .version(manifest.version)
    .exitOverride()
    .configureOutput({writeOut: print, outputError: () => {}})
    .addHelpText('after', examples)
  furnish(root, {
    options: extractOptions,
    load: async () => (await import('./extract-command.ts')).extractCommand,
  })
  furnish(root.command('schema').description('print the JSON Schema of a record'), {
    options: schemaOptions,
    load: async () => (await import('./schema-command.ts')).schemaCommand,
  })
  return root
}
