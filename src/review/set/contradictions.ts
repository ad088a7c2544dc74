/** Letters of a set that contradict one another: 43.43亿元 here, 45亿元 there, of one name, time, place and unit. */
import type {Mention} from './facts.ts'

/** A figure of a letter of the set. */
export interface Placed extends Mention {
  readonly letter: number
}

/** One fact in several versions, each with where it is told first. */
export interface Contradiction {
  readonly versions: readonly Placed[]
  /** letters that tell of it */
  readonly letters: number
}

/** What has more versions than these is no fact but a general word. */
const MOST = 4

/** The contradictions among figures of one name and unit, in the order of the letters. */
export function findContradictions(mentions: readonly Placed[]): Contradiction[] {
  const facts = new Map<string, Placed[]>()
  for (const mention of mentions) {
    if (mention.fact === null) continue
    const told = facts.get(mention.fact)
    if (told) told.push(mention)
    else facts.set(mention.fact, [mention])
  }
  return [...facts.values()].map(contradiction).filter(found => found !== null)
}

function contradiction(told: readonly Placed[]): Contradiction | null {
  const versions: Placed[] = []
  for (const mention of told) {
    if (versions.some(version => agree(version, mention))) continue
    versions.push(mention)
    if (versions.length > MOST) return null
  }
  if (versions.length < 2 || isGeneral(told)) return null
  return {versions, letters: new Set(told.map(({letter}) => letter)).size}
}

/** A name that has two numbers within one letter stands for more than one thing. */
function isGeneral(told: readonly Placed[]): boolean {
  const first = new Map<number, Placed>()
  for (const mention of told) {
    const other = first.get(mention.letter)
    if (other && !agree(other, mention)) return true
    first.set(mention.letter, mention)
  }
  return false
}

/** Whether one is the other, rounded or cut as it is printed. */
const agree = (a: Mention, b: Mention): boolean =>
  a.value === b.value || Math.abs(a.value! - b.value!) < Math.max(a.grain, b.grain) * (1 - 1e-9)
