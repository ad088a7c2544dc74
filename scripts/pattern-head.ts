/** Reads off a pattern how long the numeral is on which it stands. */
import type {AST} from '@eslint-community/regexpp'
import {membersOf} from './pattern-edges.ts'

interface Head {
  /** how many of the first units are of the kind, at the least */
  readonly count: number
  /** all of them are, so that what follows counts too */
  readonly whole: boolean
}

const BREAK: Head = {count: 0, whole: false}
const NOTHING_READ: Head = {count: 0, whole: true}

/** How many units that `passes` accepts stand at the head of every match, at the least: 2 of `\d{2,4}号`. */
export function leastUnits({elements}: AST.Alternative, passes: (unit: number) => boolean): Head {
  let count = 0
  for (const element of elements) {
    const head = leastAt(element, passes)
    count += head.count
    if (!head.whole) return {count, whole: false}
  }
  return {count, whole: true}
}

function leastAt(element: AST.Element, passes: (unit: number) => boolean): Head {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const members = membersOf(element)
      return members !== null && [...members].every(passes) ? {count: 1, whole: true} : BREAK
    }
    case 'Group':
    case 'CapturingGroup': {
      const heads = element.alternatives.map(alternative => leastUnits(alternative, passes))
      return {count: Math.min(...heads.map(({count}) => count)), whole: heads.every(({whole}) => whole)}
    }
    case 'Quantifier': {
      const {count, whole} = leastAt(element.element, passes)
      return {count: whole ? count * element.min : Math.min(count, count * element.min), whole}
    }
    case 'Assertion':
      return NOTHING_READ
    default:
      return BREAK
  }
}
