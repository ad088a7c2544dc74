/** The real command, run to its end. */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {bundle} from './bundle.ts'

interface Circumstances {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
  /** another copy of it */
  readonly program?: string
}

let built: string | undefined

/** Runs it with these words: its exit code, or the signal that ended it, and what it said. */
export function runCommand(args: readonly string[], {cwd, input = '', env, program}: Circumstances = {}) {
  built ??= bundle()
  const {status, signal, stdout, stderr} = spawnSync(process.execPath, [program ?? built, ...args], {
    ...(cwd === undefined ? {} : {cwd}),
    input,
    env: env ?? process.env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return {status: status ?? signal, stdout, stderr}
}

/** What a folder of results has beside its manifest. */
export const TABLES = ['records.ndjson', 'indicators.csv', 'findings.csv', 'letters.csv']

/** The text of each. */
export const tablesIn = (folder: string): string[] => TABLES.map(table => readFileSync(join(folder, table), 'utf8'))
