/** The rows of the lists of a set: a letter, a finding, a contradiction, a flag each. */
import {type Say, term} from '../words.ts'
import type {Contradiction} from './contradictions.ts'
import type {FindingFact, FlagFact, LetterFacts} from './facts.ts'
import type {Cell, Link} from './list-data.ts'

/** A letter with the address of its page, seen from where the list stands. */
export interface Listed {
  readonly facts: LetterFacts
  readonly href: string
  /** the letter that has the same bytes */
  readonly twin: Link | null
}

/** What a letter is called: its title, else its file. */
export const called = ({title, path}: Pick<LetterFacts, 'title' | 'path'>): string =>
  title ?? path.replace(/^.*\/(?=[^/])/s, '')

export function letterRow({facts, href, twin}: Listed, say: Say): readonly Cell[] {
  const {path, issuer, region, year, figures, flagged, findings, error} = facts
  const name = called(facts)
  if (error !== null) return [name, path, null, null, null, null, null, null, `${say('unreadable')}: ${error}`]
  const same: Cell = twin && [[prefixed(twin[0], href), `${say('same bytes')}: ${twin[1]}`]]
  return [[[href, name]], path, issuer, region, year, figures, flagged, findings.length, same]
}

/** An address of the pages' folder as the list sees it that has this one. */
const prefixed = (href: string, beside: string): string => beside.slice(0, beside.lastIndexOf('/') + 1) + href

export const findingRow = ({facts, href}: Listed, finding: FindingFact, say: Say): readonly Cell[] => [
  term(say, 'level', finding.level),
  finding.message,
  [[href + finding.anchor, `${called(facts)} ${finding.place}`]],
  facts.issuer,
  finding.rule,
]

export const flagRow = ({facts, href}: Listed, {id, name, raw}: FlagFact): readonly Cell[] => [
  [[`${href}#${id}`, name]],
  raw,
  called(facts),
  facts.issuer,
]

/** `names` says what letter number n is called and where its page is. */
export function contradictionRow(
  {versions, letters}: Contradiction,
  names: (letter: number) => Link,
  say: Say,
): readonly Cell[] {
  const [first] = versions
  const links = versions.map(({letter, id, raw}): Link => {
    const [href, name] = names(letter)
    return [`${href}#${id}`, `${raw} ${name}`]
  })
  const {name, period} = first!
  const message = [name, period, versions.map(({raw}) => raw).join(' / '), say('in letters', letters)]
  return [term(say, 'level', 'warning'), message.filter(Boolean).join(' · '), links, null, say('between letters')]
}
