/** The command line: `extract FILES…`, and one subcommand a row. */
import {Command as Commander} from 'commander'
import manifest from '../../package.json' with {type: 'json'}
import {auditOptions, explainOptions, extractOptions, schemaOptions, verifyOptions} from '../../schemas/options.ts'
import {furnish} from './command.ts'

const examples = `
Examples:
  extract letter.txt                         one letter as JSON
  extract -f csv -o figures.csv *.txt        a row an indicator, Excel and pandas read it
  extract -f ndjson letters/*.md | jq .      one record a line
  extract -o figures.xlsx *.txt              a workbook of five sheets
  extract -o figures.parquet *.txt           typed columns for DuckDB and pandas
  extract -f datapackage -o figures *.txt    CSV tables with types, keys and codebook
  extract --excel -o figures.csv *.txt       CSV for Excel
  extract --wide 20 -o wide.csv *.txt        a row a letter, the 20 commonest names as columns
  extract --kind money --since 2024 a.txt    only these indicators
  extract letter.docx page.html scan.pdf     whatever the office sent, found out by its content
  extract --emit-text letter.pdf             the text that the spans are of
  extract --date 2022-05-30 draft.txt        a text without a date of its own
  extract --fail-on warning letter.txt       exit 1 when a number is doubtful
  extract audit letter.txt                   every numeral accounted for, or its place
  extract explain --id i17 letter.txt        which rules read it, and what each of them settled
  extract verify letters.ndjson              are the records still true to their letters?
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
    .argument('[files...]', 'letters (text, Markdown, HTML, DOCX, PDF); - is standard input')
    .version(manifest.version)
    // -q of `extract verify -q` is verify's own
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({writeOut: print, outputError: () => {}})
    .addHelpText('after', examples)
  furnish(root, {
    options: extractOptions,
    load: async () => (await import('./extract-command.ts')).extractCommand,
  })
  const audit = root.command('audit').description('account for every numeral of a letter')
  furnish(audit.argument('[letters...]', 'letters as above'), {
    options: auditOptions,
    load: async () => (await import('./audit-command.ts')).auditCommand,
  })
  const explain = root.command('explain').description('show how an indicator came about, or why a numeral is none')
  furnish(explain.argument('[letter]', 'a letter as above'), {
    options: explainOptions,
    load: async () => (await import('./explain-command.ts')).explainCommand,
  })
  const verify = root.command('verify').description('re-derive records from their letters, byte for byte')
  furnish(verify.argument('[records...]', 'JSON or NDJSON of this program; - is standard input'), {
    options: verifyOptions,
    load: async () => (await import('./verify-command.ts')).verifyCommand,
  })
  furnish(root.command('schema').description('print the JSON Schema of a record'), {
    options: schemaOptions,
    load: async () => (await import('./schema-command.ts')).schemaCommand,
  })
  return root
}
