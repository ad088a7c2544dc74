/** What was submitted: version, options, and the jobs in the order of the letters. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import type {Errand} from '../batch/crew.ts'
import {failure, systemCode} from '../batch/failure.ts'
import {guarded} from '../batch/guarded.ts'
import type {Head} from '../batch/journal.ts'
import {durableFile} from './durable-file.ts'
import {planPath} from './site.ts'

export interface PlannedJob {
  /** names the job and its result: a hash of version, options and letters */
  readonly shard: string
  readonly letters: number
  /** the id of its first letter, for whoever must look */
  readonly first: string
}

export interface Plan extends Head {
  readonly errand: Errand
  /** the folder that relative paths of letters start from */
  readonly root: string
  readonly skipped: number
  readonly jobs: readonly PlannedJob[]
}

/** The plan of a folder; null where there is none. */
export function readPlan(site: string): Plan | null {
  const path = planPath(site)
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Plan
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw failure(exitCode.noInput, error, path)
  }
}

/** Writes the plan of a new folder; one that holds another plan is refused, the same plan stays. */
export function writePlan(site: string, plan: Plan): void {
  const path = planPath(site)
  const text = `${JSON.stringify(plan)}\n`
  if (readPlan(site) === null) durableFile(path, [text])
  else if (guarded(path, () => readFileSync(path, 'utf8')) !== text)
    throw failure(exitCode.noOutput, 'holds another submission: other letters, options or version', site)
}

/** Tells submissions apart: by version and options, and by the folder that the results go into. */
export const runOf = (site: string, {extract, options}: Head): string =>
  createHash('sha256')
    .update(JSON.stringify([extract, options, site]))
    .digest('hex')
    .slice(0, 16)
