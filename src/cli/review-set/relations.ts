/** What letters of a set have to do with one another. */
import type {Contradiction} from '../../review/set/contradictions.ts'
import type {Surroundings} from '../../review/set/surroundings.ts'
import {type Gathered, pageFile} from './set-books.ts'

/** Places of a name elsewhere that a page lists. */
const ELSEWHERE = 8

/** The neighbours of a letter that have a page, and where else its figures' names are told. */
export function surroundingsOf({mentions, names, read}: Gathered, letter: number): Surroundings {
  const elsewhere: Record<string, Surroundings['elsewhere'][string]> = {}
  for (const mention of mentions.of(letter)) {
    const {found, more} = mentions.elsewhere(mention, ELSEWHERE)
    if (found.length === 0) continue
    const places = found.map(({letter: other, id, raw, period}) => ({
      href: `${pageFile(other)}#${id}`,
      letter: names[other]!,
      raw,
      period,
    }))
    elsewhere[mention.id] = {places, more}
  }
  const previous = read.lastIndexOf(true, letter - 1)
  const next = read.indexOf(true, letter + 1)
  const page = (at: number) => (at < 0 ? null : pageFile(at))
  return {previous: letter === 0 ? null : page(previous), next: page(next), elsewhere}
}

/** The contradictions of the set, in the order of its letters. */
export function contradictionsOf(
  {mentions}: Gathered,
  {findContradictions}: typeof import('../../review/review.ts'),
): readonly Contradiction[] {
  const found: Contradiction[] = []
  for (const group of mentions.groups()) found.push(...findContradictions(group))
  const first = ({versions: [one]}: Contradiction) => one!
  return found.sort(
    (a, b) => first(a).letter - first(b).letter || Number(first(a).id.slice(1)) - Number(first(b).id.slice(1)),
  )
}
