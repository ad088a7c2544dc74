/** The books of a review of many letters: a page each as it comes; what joins them when all are read. */
import {closeSync, openSync} from 'node:fs'
import type {Books} from '../../batch/books.ts'
import {guarded} from '../../batch/guarded.ts'
import type {Inputs} from '../../batch/input.ts'
import type {Yield} from '../../batch/outcome.ts'
import {writeAll} from '../../batch/write-all.ts'
import type {LetterFacts} from '../../review/set/facts.ts'
import {type MentionStore, mentionStore} from './mention-store.ts'
import {PAGES, type SetFolder} from './set-folder.ts'

/** What was gathered of all letters. */
export interface Gathered {
  readonly folder: SetFolder
  /** the file of facts, a line a letter */
  readonly facts: string
  readonly mentions: MentionStore
  /** titles and addresses by letter, for links */
  readonly names: readonly string[]
  /** whether a letter has a page */
  readonly read: readonly boolean[]
}

interface Making {
  called(facts: LetterFacts): string
  /** makes the whole of what was gathered, unless it is stopped */
  finish(gathered: Gathered): Promise<boolean>
}

/** Takes the letters in order. */
export function setBooks(folder: SetFolder, groups: Inputs['groups'], {called, finish}: Making): Books {
  const facts = folder.inside('facts')
  const file = guarded(facts, () => openSync(facts, 'w'))
  const mentions = mentionStore(folder.inside('mentions'))
  const names: string[] = []
  const read: boolean[] = []
  return {
    kept: [],
    rest: groups,
    suspects: () => false,
    find: () => null,
    started() {},
    async add({outcomes, texts: [pages, lines]}: Yield) {
      let [page, line] = [0, 0]
      for (const {bytes} of outcomes) {
        const [long, wide] = [bytes[0] ?? 0, bytes[1] ?? 0]
        const text = lines!.subarray(line, line + wide)
        const {mentions: figures, ...rest} = JSON.parse(Buffer.from(text).toString()) as LetterFacts
        if (long > 0) folder.write(pageName(names.length), pages!.subarray(page, page + long))
        writeAll(file, `${JSON.stringify(rest)}\n`, facts)
        mentions.add(names.length, figures)
        read.push(long > 0)
        names.push(called({...rest, mentions: []}))
        page += long
        line += wide
      }
    },
    async publish() {
      mentions.sort()
      if (!(await finish({folder, facts, mentions, names, read}))) return false
      folder.publish()
      return true
    },
    async close() {
      mentions.close()
      closeSync(file)
      folder.close()
    },
  }
}

/** `pages/00012.html`: names of letters may be anything, and the same twice. */
export const pageName = (letter: number): string => `${PAGES}/${pageFile(letter)}`
export const pageFile = (letter: number): string => `${String(letter + 1).padStart(5, '0')}.html`
