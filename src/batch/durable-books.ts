/** The books of a run that must survive anything: `.part` files, journal, lock and manifest. */
import {performance} from 'node:perf_hooks'
import {exitCode} from '../../schemas/exit-code.ts'
import type {Books} from './books.ts'
import {guarded, remove, syncFolderOf} from './guarded.ts'
import type {Inputs} from './input.ts'
import {type Entry, type Head, journalEntries, openJournal, readJournal} from './journal.ts'
import {keep, whole} from './keep.ts'
import {type Lock, lock} from './lock.ts'
import {makeFolder} from './make-folder.ts'
import {writeManifest} from './manifest.ts'
import {discard, openOutputs, partLengths, publish, unpublish} from './outputs.ts'
import {type Place, partOf} from './place.ts'
import type {Product} from './products.ts'
import {isWorthATry} from './reasons.ts'
import {recorder} from './recorder.ts'
import {openReuse} from './reuse.ts'

/** Rows and milliseconds after which the disk is waited for. */
const ROWS = 256
const PAUSE = 1000

export interface DurableOptions {
  readonly place: Place
  readonly products: readonly Product[]
  readonly groups: Inputs['groups']
  readonly head: Head
  readonly resume: boolean
  /** seconds that a letter may take now; one that took longer in an earlier run has another try */
  readonly timeout?: number
  /** makes the results of the files when all are whole, unless it is stopped; the files themselves do not stay */
  readonly finish?: (parts: readonly string[]) => Promise<boolean>
}

/** Takes the output, finds out what an earlier run had done when asked to resume, and opens the files. */
export async function durableBooks(options: DurableOptions): Promise<Books> {
  const {folder, lock: path} = options.place
  if (folder) guarded(folder, () => makeFolder(folder), exitCode.noOutput)
  const held = lock(path)
  try {
    return await open(options, held)
  } catch (error) {
    held.release()
    throw error
  }
}

async function open(
  {place, products, groups, head, resume, timeout = 0, finish}: DurableOptions,
  held: Lock,
): Promise<Books> {
  const {outputs: paths, manifest, journal: path} = place
  const heads = products.map(product => Buffer.from(product.head))
  const base = heads.map(({length}) => length)
  const earlier = resume ? readJournal(path, head) : null
  if (earlier?.done) unpublish(paths, lengthsOf(earlier.entries, base, products))
  const {entries, rest} = await keep(
    groups,
    earlier ? whole(untilTry(earlier.entries, timeout), base, partLengths(paths)) : [],
  )
  const reuse = resume && manifest ? openReuse(manifest, paths, base, {head, timeout}) : null
  const lengths = lengthsOf(entries, base)
  const fresh = entries.length === 0
  const outputs = openOutputs(paths, fresh ? paths.map(() => 0) : lengths)
  if (fresh) for (const [at, text] of heads.entries()) await outputs.write(at, text)
  await outputs.sync()
  const journal = openJournal(path, head, fresh ? 0 : earlier!.ends[entries.length - 1]!, earlier?.suspects)
  const records = recorder(products, outputs, recordsIn(entries, products.length), true)
  const read = entries.some(({error}) => !error)
  let [waiting, since, any] = [0, performance.now(), read]
  let [published, closed] = [false, false]
  const sync = async () => {
    await outputs.sync()
    await journal.sync()
    waiting = 0
    since = performance.now()
  }
  const close = () => {
    if (closed) return
    closed = true
    journal.close()
    outputs.close()
    reuse?.close()
    held.release()
  }
  return {
    kept: entries,
    rest,
    suspects: ({id}) => earlier?.suspects.has(id) ?? false,
    find: input => reuse?.find(input) ?? null,
    started: inputs => journal.started(inputs.map(({id}) => id)),
    async add(done) {
      const written = await records.add(done)
      for (const [at, {told: _, ...outcome}] of done.outcomes.entries()) {
        journal.add({...outcome, bytes: written[at]!})
        any ||= outcome.error === null
      }
      waiting += done.outcomes.length
      if (waiting >= ROWS || performance.now() - since > PAUSE) await sync()
    },
    async publish(totals) {
      // a run that found no letters says so in its output; one that could read none leaves the earlier output alone
      const worth = any || totals.files === 0
      await sync()
      held.check()
      if (finish) {
        if (worth && !(await finish(paths.map(partOf)))) return false
        discard(paths)
      } else if (worth || manifest) {
        await records.end(totals.files)
        await outputs.sync()
        if (manifest) writeManifest(manifest, head, totals, journalEntries(path))
        await journal.done()
        held.check()
        publish(manifest ? [...paths, manifest] : paths)
      } else discard(paths)
      published = true
      remove(path)
      syncFolderOf(path)
      return true
    },
    async close() {
      // what is in order stays for --resume, also when the disk is full
      try {
        if (!closed && !published) {
          await sync()
          journal.released()
        }
      } finally {
        close()
      }
    },
  }
}

/** The letters before the first one that is worth another try. */
function untilTry(entries: readonly Entry[], timeout: number): readonly Entry[] {
  const at = entries.findIndex(({error}) => error && isWorthATry(error.message, timeout))
  return at < 0 ? entries : entries.slice(0, at)
}

/** How long each output is after these letters, and after its end where the products are given. */
function lengthsOf(entries: readonly Entry[], heads: readonly number[], tails: readonly Product[] = []): number[] {
  return heads.map((head, at) =>
    entries.reduce((sum, {bytes}) => sum + bytes[at]!, head + Buffer.byteLength(tails[at]?.tail ?? '')),
  )
}

/** How many of these letters have text before what comes next. */
const recordsIn = (entries: readonly Entry[], products: number): number[] =>
  Array.from({length: products}, () => entries.filter(({error}) => !error).length)
