/** The journal of a run: what it was asked, what became of each letter, and which letters were under way. */
import {closeSync, existsSync, ftruncateSync, openSync, readSync} from 'node:fs'
import {exitCode} from '../../schemas/exit-code.ts'
import {guarded, synced} from './guarded.ts'
import {isEntry, isObject} from './is-entry.ts'
import {ANEW, ONWARD} from './open-part.ts'
import type {Outcome} from './outcome.ts'
import {writeAll} from './write-all.ts'

/** What makes two runs the same run. */
export interface Head {
  readonly extract: string
  readonly options: Readonly<Record<string, unknown>>
}

/** Bytes are those written for it, what stands between two records included. */
export type Entry = Omit<Outcome, 'told' | 'bytes'> & {readonly bytes: readonly number[]}

export interface Earlier {
  readonly entries: readonly Entry[]
  /** where in the journal each entry ends */
  readonly ends: readonly number[]
  /** letters that were under way when the run died: one of them may have done it */
  readonly suspects: ReadonlySet<string>
  /** every output was whole, only names were left to change */
  readonly done: boolean
}

type Line = Head | Entry | {readonly started: readonly string[]} | {readonly released: true} | {readonly done: true}

/** What an earlier run left; null when there was none, or it was asked something else. */
export function readJournal(path: string, head: Head): Earlier | null {
  const entries: Entry[] = []
  const ends: number[] = []
  const suspects = new Set<string>()
  let [first, done] = [true, false]
  for (const {line, end} of journalLines(path)) {
    if (first && JSON.stringify(line) !== JSON.stringify(head)) return null
    first = false
    if ('id' in line) {
      entries.push(line)
      ends.push(end)
      suspects.delete(line.id)
    } else if ('started' in line) for (const id of line.started) suspects.add(id)
    else if ('released' in line) suspects.clear()
    else if ('done' in line) done = true
  }
  return first ? null : {entries, ends, suspects, done}
}

/** The entries of a journal one by one, so that a long one fills no memory. */
export function* journalEntries(path: string): Generator<Entry> {
  for (const {line} of journalLines(path)) if ('id' in line) yield line
}

/** The whole lines of a journal and where each ends; what follows a torn one is not to be trusted. */
function* journalLines(path: string): Generator<{readonly line: Line; readonly end: number}> {
  if (!existsSync(path)) return
  const file = guarded(path, () => openSync(path, 'r'))
  try {
    const block = Buffer.alloc(1 << 16)
    let rest = Buffer.alloc(0)
    let end = 0
    for (;;) {
      const count = guarded(path, () => readSync(file, block))
      if (count === 0) return
      const bytes = Buffer.concat([rest, block.subarray(0, count)])
      let from = 0
      for (let feed = bytes.indexOf(0x0a); feed >= 0; feed = bytes.indexOf(0x0a, from)) {
        const line = parse(bytes.toString('utf8', from, feed))
        if (!line) return
        end += feed + 1 - from
        from = feed + 1
        yield {line, end}
      }
      rest = bytes.subarray(from)
    }
  } finally {
    closeSync(file)
  }
}

function parse(text: string): Line | null {
  try {
    const line: unknown = JSON.parse(text)
    return isLine(line) ? line : null
  } catch {
    return null
  }
}

/** Whether this program could have written it; what a damaged one says is not to be trusted either. */
function isLine(line: unknown): line is Line {
  if (!isObject(line)) return false
  if ('id' in line) return isEntry(line)
  if ('started' in line) return Array.isArray(line.started) && line.started.every(id => typeof id === 'string')
  return 'released' in line || 'done' in line || ('extract' in line && isObject(line.options))
}

export interface Journal {
  /** kept until the letters' text is on the disk */
  add(entry: Entry): void
  /** said at once: it must outlive a sudden death */
  started(ids: readonly string[]): void
  /** no letter is under way any more */
  released(): void
  /** writes what was kept, and waits for the disk */
  sync(): Promise<void>
  done(): Promise<void>
  close(): void
}

/** Opens a journal: a new one, or one cut at the end of what is kept of it; suspects stay suspects. */
export function openJournal(
  path: string,
  head: Head,
  kept: number,
  suspects: Earlier['suspects'] = new Set(),
): Journal {
  const file = guarded(path, () => openSync(path, kept > 0 ? ONWARD : ANEW, 0o666), exitCode.noOutput)
  let waiting = ''
  const say = (line: Line) => writeAll(file, `${JSON.stringify(line)}\n`, path)
  const sync = () => {
    if (waiting) writeAll(file, waiting, path)
    waiting = ''
    return synced(path, file)
  }
  if (kept > 0) guarded(path, () => ftruncateSync(file, kept))
  else say(head)
  if (suspects.size > 0) say({started: [...suspects]})
  return {
    add(entry) {
      waiting += `${JSON.stringify(entry)}\n`
    },
    started: ids => say({started: ids}),
    released: () => say({released: true}),
    sync,
    async done() {
      await sync()
      say({done: true})
      await sync()
    },
    close: () => closeSync(file),
  }
}
