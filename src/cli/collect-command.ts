/** `extract collect`: makes of the shards the files that the batch writes on one machine. */
import {realpathSync} from 'node:fs'
import {type ExitCode, exitCode} from '../../schemas/exit-code.ts'
import type {CollectOptions} from '../../schemas/scale-options.ts'
import {durableBooks} from '../batch/durable-books.ts'
import {failure} from '../batch/failure.ts'
import {guarded} from '../batch/guarded.ts'
import {folderPlace} from '../batch/place.ts'
import {products} from '../batch/products.ts'
import {noTotals, plus} from '../batch/totals.ts'
import {type Plan, readPlan} from '../scale/plan.ts'
import {readShard} from '../scale/shard.ts'
import {hasShard, shardPath} from '../scale/site.ts'
import {say} from './report.ts'
import {stopSignal} from './stop-signal.ts'
import {phrase} from './voice.ts'

/** Missing shards that are named one by one. */
const NAMED = 20

/** Collects nothing before every shard is there. */
export async function collectCommand(
  [folder, ...more]: readonly string[],
  {output, quiet}: CollectOptions,
): Promise<ExitCode> {
  if (folder === undefined || more.length > 0) throw failure(exitCode.usage, 'collect takes one folder of a submission')
  const site = guarded(folder, () => realpathSync(folder), exitCode.noInput)
  const plan = readPlan(site)
  if (!plan) throw failure(exitCode.noInput, 'holds no submission', folder)
  refuseGaps(site, plan, folder)
  const stop = stopSignal()
  const {jobs, skipped, errand, extract, options} = plan
  const list = await products(errand.products)
  const place = folderPlace(
    output,
    list.map(({name}) => name),
  )
  const books = await durableBooks({place, products: list, groups: [], head: {extract, options}, resume: false})
  try {
    let totals = {...noTotals, skipped}
    for (const {shard} of jobs) {
      // signals are heard between shards
      await new Promise(setImmediate)
      if (stop.aborted) return stop.reason
      const done = readShard(shardPath(site, shard), shard)
      await books.add(done)
      for (const outcome of done.outcomes) totals = plus(totals, outcome)
    }
    await books.publish(totals)
    const {read, failed, indicators, findings} = totals
    if (!quiet)
      say(
        `extract: ${phrase('{} letters read, {} failed, {} indicators, {} findings', read, failed, indicators, findings)}`,
      )
    return failed > 0 ? exitCode.look : exitCode.ok
  } finally {
    await books.close()
  }
}

function refuseGaps(site: string, {jobs}: Plan, folder: string): void {
  const missing = jobs.map((job, at) => ({...job, at: at + 1})).filter(({shard}) => !hasShard(site, shard))
  if (missing.length === 0) return
  for (const {shard, at, letters, first} of missing.slice(0, NAMED))
    say(`extract: ${phrase('job {} ({}) is missing: {} letters from {}', at, shard, letters, first)}`)
  if (missing.length > NAMED) say(`extract: ${phrase('and {} more', missing.length - NAMED)}`)
  throw failure(
    exitCode.noInput,
    `${missing.length} of ${jobs.length} shards are missing (extract status says why)`,
    folder,
  )
}
