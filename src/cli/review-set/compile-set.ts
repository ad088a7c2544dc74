/** Makes the whole of a review once all letters are read: each page's surroundings, the lists, the index. */
import {createReadStream} from 'node:fs'
import {setImmediate} from 'node:timers/promises'
import {lines} from '../../batch/lines.ts'
import type {LetterFacts} from '../../review/set/facts.ts'
import type {Link} from '../../review/set/list-data.ts'
import {told} from '../voice.ts'
import type {ListOptions} from './list-writer.ts'
import {contradictionsOf, surroundingsOf} from './relations.ts'
import {type Gathered, pageFile, pageName} from './set-books.ts'
import {setLists} from './set-lists.ts'

/** False when it was stopped. */
export async function compileSet(gathered: Gathered, {lang, review}: Omit<ListOptions, 'folder'>, stop: AbortSignal) {
  const {folder, names} = gathered
  const sums = review.noSums()
  const contradictions = contradictionsOf(gathered, review)
  const lists = setLists({folder, lang, review})
  const link = (letter: number): Link => [pageFile(letter), names[letter]!]
  for (const found of contradictions) lists.contradiction(found, link)
  const firsts = new Map<string, Link>()
  const end = review.pageEnd()
  let letter = 0
  for await (const facts of factsIn(gathered)) {
    // signals are heard between letters
    await setImmediate()
    if (stop.aborted) return false
    review.addFacts(sums, facts)
    const {sha256} = facts
    const first = sha256 === null ? undefined : firsts.get(sha256)
    if (sha256 !== null && !first) firsts.set(sha256, [pageFile(letter), facts.path.replace(/^.*\//s, '')])
    lists.letter({facts, href: pageFile(letter), twin: first ?? null})
    if (facts.error === null)
      folder.write(pageName(letter), review.surroundings(surroundingsOf(gathered, letter)) + end, true)
    letter++
  }
  folder.write('index.html', review.setIndex({sums, contradictions: contradictions.length, ...lists.end()}, lang))
  return !stop.aborted
}

async function* factsIn({facts}: Gathered): AsyncGenerator<LetterFacts> {
  for await (const group of lines(createReadStream(facts)))
    for (const line of group) {
      if (line === '') continue
      const facts = JSON.parse(line) as LetterFacts
      yield {...facts, error: facts.error && told(facts.error), mentions: []}
    }
}
