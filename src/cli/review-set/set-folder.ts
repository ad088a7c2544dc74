/** The folder of a review of many letters: what is in it appears when all is written, its index last. */
import {closeSync, existsSync, fsyncSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {exitCode} from '../../../schemas/exit-code.ts'
import {failure} from '../../batch/failure.ts'
import {guarded, syncFolderOf} from '../../batch/guarded.ts'
import {lock} from '../../batch/lock.ts'
import {makeFolder} from '../../batch/make-folder.ts'
import {writeAll} from '../../batch/write-all.ts'

export interface SetFolder {
  /** where a file stands until all is written */
  inside(name: string): string
  /** writes a file of the folder, or more of it */
  write(name: string, text: string | Uint8Array, more?: boolean): void
  publish(): void
  /** leaves nothing of what was not published */
  close(): void
}

/** The pages lie in this folder beside the index. */
export const PAGES = 'pages'
const INDEX = 'index.html'
const OURS = /^(?:\d{5,12}|(?:letters|findings|flags-[a-z-]{1,40})-\d{1,9})\.html$/

/** What stands in the folder and a review would replace. */
export function pagesIn(folder: string): readonly string[] {
  const pages = join(folder, PAGES)
  const names = existsSync(pages) ? guarded(pages, () => readdirSync(pages), exitCode.noOutput) : []
  return [join(folder, INDEX), ...names.map(name => join(pages, name))]
}

/** Takes the folder for a review; 73 where something of somebody else would be written over. */
export function openSetFolder(folder: string): SetFolder {
  const about = statSync(folder, {throwIfNoEntry: false})
  if (about && !about.isDirectory())
    throw failure(exitCode.noOutput, 'is no folder, which a review of several letters is', folder)
  guarded(folder, () => makeFolder(folder), exitCode.noOutput)
  const held = lock(join(folder, 'extract.lock'))
  const staging = join(folder, 'review.part')
  const clear = () => guarded(staging, () => rmSync(staging, {recursive: true, force: true}))
  try {
    refuseOthers(folder)
    clear()
    guarded(staging, () => makeFolder(join(staging, PAGES)), exitCode.noOutput)
  } catch (error) {
    held.release()
    throw error
  }
  return {
    inside: name => join(staging, name),
    write: (name, text, more = false) => write(join(staging, name), text, more),
    publish() {
      held.check()
      settle(folder, staging)
    },
    close() {
      clear()
      held.release()
    },
  }
}

/** The old index goes first and the new one comes last: an index leads to its own pages only. */
function settle(folder: string, staging: string): void {
  const [index, pages] = [join(folder, INDEX), join(folder, PAGES)]
  syncFolderOf(join(staging, PAGES, INDEX))
  guarded(index, () => rmSync(index, {force: true}))
  if (existsSync(pages)) guarded(pages, () => renameSync(pages, join(staging, 'earlier')))
  guarded(pages, () => renameSync(join(staging, PAGES), pages))
  syncFolderOf(index)
  guarded(index, () => renameSync(join(staging, INDEX), index))
  syncFolderOf(index)
}

function write(path: string, text: string | Uint8Array, more: boolean): void {
  const file = guarded(path, () => openSync(path, more ? 'a' : 'w'), exitCode.noOutput)
  try {
    writeAll(file, text, path)
    guarded(path, () => fsyncSync(file))
  } finally {
    closeSync(file)
  }
}

function refuseOthers(folder: string): void {
  const [index, pages] = [join(folder, INDEX), join(folder, PAGES)]
  if (existsSync(index) && !beginning(index).includes('name="generator" content="extract review"'))
    throw failure(exitCode.noOutput, 'is the page of somebody else', index)
  const other = existsSync(pages) ? readdirSync(pages).find(name => !OURS.test(name)) : undefined
  if (other !== undefined) throw failure(exitCode.noOutput, 'is no page of a review', join(pages, other))
}

function beginning(path: string): string {
  const file = guarded(path, () => openSync(path, 'r'), exitCode.noOutput)
  try {
    const bytes = Buffer.alloc(4096)
    return bytes.toString(
      'utf8',
      0,
      guarded(path, () => readSync(file, bytes), exitCode.noOutput),
    )
  } finally {
    closeSync(file)
  }
}
