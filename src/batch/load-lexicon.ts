/** Loads the lexicon of a run from its files. */
import {exitCode} from '../../schemas/exit-code.ts'
import type {Lexicon, LexiconFault, UserLexicon} from '../library.ts'
import {contents} from './contents.ts'
import {failure} from './failure.ts'
import type {LexiconFile} from './lexicon-file.ts'

/**
 * Compiles the rows of all files together; nothing is loaded where there are none.
 *
 * @throws a usage failure that names file, line and field of the first bad row
 */
export async function loadLexicon(paths: readonly string[] | undefined): Promise<UserLexicon | undefined> {
  if (!paths || paths.length === 0) return undefined
  const [{lexiconFile}, {checkLexicon, fieldName}] = await Promise.all([
    import('./lexicon-file.ts'),
    import('../library.ts'),
  ])
  const refuse = ({path, lineOf}: LexiconFile, {path: field, reason}: LexiconFault): never => {
    const name = fieldName(field)
    throw failure(exitCode.usage, name ? `${name}: ${reason}` : reason, `${path}:${lineOf(field)}`)
  }
  const files = paths.map(path => lexiconFile(path, textOf(path)))
  for (const file of files) {
    const alone = checkLexicon(file.content)
    if ('faults' in alone) return refuse(file, alone.faults[0]!)
    if (files.length === 1) return alone.lexicon
  }
  const together = checkLexicon(joined(files))
  if ('lexicon' in together) return together.lexicon
  const {file, field} = origin(files, together.faults[0]!.path)
  return refuse(file, {path: field, reason: together.faults[0]!.reason})
}

function textOf(path: string): string {
  try {
    return Buffer.from(contents(path)).toString()
  } catch (error) {
    throw failure(exitCode.usage, error, path)
  }
}

const TABLES = ['units', 'classifiers', 'names', 'guards'] as const

/** The rows of several files, each of which holds by itself. */
function joined(files: readonly LexiconFile[]): Record<string, unknown[]> {
  return Object.fromEntries(TABLES.map(table => [table, files.flatMap(file => rowsOf(file, table))]))
}

const rowsOf = ({content}: LexiconFile, table: string): readonly unknown[] =>
  (content as Lexicon)[table as keyof Lexicon] ?? []

/** The file that brought the row, and its field there. */
function origin(files: readonly LexiconFile[], [table, index, ...rest]: readonly PropertyKey[]) {
  let at = Number(index)
  for (const file of files) {
    const {length} = rowsOf(file, String(table))
    if (at < length) return {file, field: [table!, at, ...rest]}
    at -= length
  }
  throw new Error('a fault outside every file')
}
