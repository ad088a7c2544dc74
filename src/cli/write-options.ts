/** What the options say of the output. */
import {exitCode} from '../../schemas/exit-code.ts'
import type {Filter} from '../../schemas/filter.ts'
import type {ExtractOptions, Format} from '../../schemas/options.ts'
import {failure} from '../batch/failure.ts'
import type {View, WriteOptions} from '../write/writer.ts'
import {isFolderOutput, isLasting} from './batch-inputs.ts'
import {coloured} from './paint.ts'
import {spoken} from './spoken.ts'

const SEE = 'extract schema --columns --all-columns'
/** The options that select. */
const SELECTS: Readonly<Record<keyof Filter, true>> = {
  kind: true,
  status: true,
  aspect: true,
  since: true,
  until: true,
  flagged: true,
  unflagged: true,
  name: true,
}

/** Gathers and checks how records are to be written; `many` when there may be several letters. */
export async function writeOptions(options: ExtractOptions, format: Format, many: boolean): Promise<WriteOptions> {
  const {headers = null, columns, allColumns, wide, bom, excel} = options
  const filter = filterOf(options)
  if (filter.name !== undefined) await checkPattern(filter.name)
  if (filter.flagged && filter.unflagged) refuse('--flagged and --unflagged leave nothing')
  if (columns && allColumns) refuse('give --columns or --all-columns')
  if (wide !== undefined && (columns || allColumns)) refuse('--wide has columns of its own')
  if (options.resume && !isLasting(options.output)) refuse('--resume needs -o: a file or a folder to go on with')
  // a folder has tables beside its records
  if (!isFolderOutput(options.output)) checkUse(options, format)
  return {
    many,
    headers,
    filter,
    columns: columns ? await checkColumns(columns.split(/[,，]/)) : allColumns ? 'all' : null,
    bom: bom === true,
    excel: excel === true,
    wide: wide === undefined ? null : checkWide(wide),
    // what is no table must not depend on the terminal
    view: format === 'table' ? viewOf(options) : {width: 80, colour: false, lang: 'en', summary: false},
  }
}

/** Who asks for what the format cannot show would take the output for something that it is not. */
function checkUse({bom, excel, wide, columns, allColumns, headers, ...options}: ExtractOptions, format: Format): void {
  if (options.summary && (options.format ?? format) !== format)
    refuse(`--summary is for reading, not for ${options.format}`)
  const given = [bom && 'bom', excel && 'excel', wide !== undefined && 'wide'].find(Boolean)
  if (given && format !== 'csv') refuse(`--${given} is for CSV, not for ${format}`)
  const chosen = columns ? 'columns' : allColumns ? 'all-columns' : headers && 'headers'
  if (chosen && (format === 'json' || format === 'ndjson' || format === 'table'))
    refuse(`--${chosen} is for tables of columns, not for ${format}`)
}

function viewOf({lang, summary, output = '-'}: ExtractOptions): View {
  // a file has no terminal: its lines are as long as those of the next run
  const columns = output === '-' ? process.stdout.columns || Number(process.env.COLUMNS) : 0
  return {
    width: Math.min(240, Math.max(60, columns || 100)),
    colour: coloured(process.env, output === '-' ? process.stdout : {}),
    lang: spoken(lang),
    summary: summary === true,
  }
}

function filterOf(options: ExtractOptions): WriteOptions['filter'] {
  const keys = Object.keys(SELECTS) as (keyof Filter)[]
  return Object.fromEntries(keys.filter(key => options[key] !== undefined).map(key => [key, options[key]]))
}

async function checkPattern(source: string): Promise<void> {
  const {pattern} = await import('../text/pattern.ts')
  try {
    pattern(source)
  } catch (error) {
    refuse(`option '--name' is invalid: ${(error as Error).message}`)
  }
}

/** The names of the columns, of which some may have been given by their titles. */
async function checkColumns(words: readonly string[]): Promise<readonly string[]> {
  const {allColumns} = await import('../../schemas/more-columns.ts')
  const names = words.map(word => {
    const found = allColumns.find(({name, title}) => name === word.trim() || title === word.trim())
    return found?.name ?? refuse(`option '--columns' is invalid: no column is called ${word} (${SEE})`)
  })
  refuseTwins('columns', names)
  return names
}

/** How many names are to be columns, or which; what looks like a number is no name. */
function checkWide(given: string): number | readonly string[] {
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given)
  const names = given.split(/[,，]/).map(name => name.trim())
  if (names.some(name => name === '' || !Number.isNaN(Number(name))))
    refuse(`option '--wide' is invalid: expected a number or names`)
  refuseTwins('wide', names)
  return names
}

function refuseTwins(option: string, names: readonly string[]): void {
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice) refuse(`option '--${option}' is invalid: ${twice} is named twice`)
}

function refuse(reason: string): never {
  throw failure(exitCode.usage, reason)
}
