/** Lays out a submission on the disk: the jobs first, the plan that names them last. */
import {copyFileSync, existsSync, mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {exitCode} from '../../schemas/exit-code.ts'
import type {Errand} from '../batch/crew.ts'
import {guarded} from '../batch/guarded.ts'
import type {Inputs} from '../batch/input.ts'
import type {Head} from '../batch/journal.ts'
import {cut} from './cut.ts'
import {durableFile} from './durable-file.ts'
import type {Duty} from './duty.ts'
import {type Plan, type PlannedJob, runOf, writePlan} from './plan.ts'
import {jobPath, lexiconPath, shardPath} from './site.ts'

export interface Submission {
  /** where it goes, an absolute path without links */
  readonly site: string
  readonly head: Head
  readonly errand: Errand
  /** the folder that relative paths of letters start from */
  readonly root: string
  readonly inputs: Inputs
  /** letters of a job */
  readonly size: number
}

/** The plan, with everything that it names on the disk; doing it twice changes nothing. */
export async function layOut({site, head, errand, root, inputs, size}: Submission): Promise<Plan> {
  for (const path of [jobPath(site, '-'), shardPath(site, '-')])
    guarded(site, () => mkdirSync(dirname(path), {recursive: true}), exitCode.noOutput)
  const jobs: PlannedJob[] = []
  for await (const {lines, ...job} of cut(inputs.groups, head, {letters: size, maxInput: errand.work.read.maxInput})) {
    const path = jobPath(site, job.shard)
    if (!existsSync(path)) durableFile(path, [lines])
    jobs.push(job)
  }
  const plan: Plan = {...head, errand: withLexicon(site, head, errand), root, skipped: inputs.skipped, jobs}
  writePlan(site, plan)
  return plan
}

/** The words of the user travel with the letters. */
function withLexicon(site: string, {options}: Head, errand: Errand): Errand {
  const {lexicon} = errand.work
  if (!lexicon) return errand
  const copies = (options.lexicon as readonly string[]).map(hash => lexiconPath(site, hash))
  for (const [at, copy] of copies.entries()) {
    guarded(copy, () => mkdirSync(dirname(copy), {recursive: true}), exitCode.noOutput)
    guarded(copy, () => copyFileSync(lexicon[at]!, copy), exitCode.noOutput)
  }
  return {...errand, work: {...errand.work, lexicon: copies}}
}

/** What goes into the queue: each job once, however often its letters come. */
export function duties(site: string, plan: Plan): readonly Duty[] {
  const run = runOf(site, plan)
  const seen = new Set<string>()
  const all: Duty[] = []
  for (const [at, {shard, letters}] of plan.jobs.entries()) {
    if (seen.has(shard)) continue
    seen.add(shard)
    all.push({extract: plan.extract, run, site, shard, at: at + 1, letters})
  }
  return all
}
