/** Reads off a pattern what a text must show where it matches, so that it need not be tried elsewhere. */
import {type AST, parseRegExpLiteral} from '@eslint-community/regexpp'
import {cover} from './rarest.ts'

/** Code units of which one must be there; null where the pattern does not tell. 0 is the end of the text. */
export type Units = ReadonlySet<number> | null

/** The end of the text, as a unit; read backwards, its beginning. */
export const END = 0

/** A set of more is no help. */
const MOST = 400

/** The alternatives of a pattern; none where its flags make them mean something else. */
export function alternativesOf(pattern: RegExp | undefined): readonly AST.Alternative[] {
  return pattern && !pattern.multiline ? parseRegExpLiteral(pattern).pattern.alternatives : []
}

/** The units in both cases. */
export const eitherCase = (units: Units): Units =>
  units && new Set([...units].flatMap(unit => [...cases(String.fromCharCode(unit))].map(char => char.charCodeAt(0))))

const cases = (char: string): string => char.toLowerCase() + char.toUpperCase()

/** How the edge of a pattern is looked for. */
export interface Side {
  /** from the last element to the first */
  readonly backwards: boolean
  /** units that are passed over: the edge is the first that is none of them */
  readonly passes: (unit: number) => boolean
  /** backwards, what `^` counts as: a unit of its own, or nothing that could be seen */
  readonly begin?: typeof END
}

interface Edge {
  readonly units: Units
  /** it may match without a unit that counts */
  readonly open: boolean
}

const OPEN: Edge = {units: new Set(), open: true}
const UNKNOWN: Edge = {units: null, open: true}

/** The units of which one stands at an edge of every match. */
export function edgeOf(alternatives: readonly AST.Alternative[], side: Side): Units {
  const {units, open} = either(alternatives, side)
  return alternatives.length === 0 || open || units === null || units.size > MOST ? null : units
}

function either(alternatives: readonly AST.Alternative[], side: Side): Edge {
  const edges = alternatives.map(({elements}) => sequence(side.backwards ? elements.toReversed() : elements, side))
  return {units: joined(edges), open: edges.some(({open}) => open)}
}

function sequence(elements: readonly AST.Element[], side: Side): Edge {
  const edges: Edge[] = []
  for (const element of elements) {
    const edge = edgeAt(element, side)
    edges.push(edge)
    if (!edge.open) return {units: joined(edges), open: false}
  }
  return {units: joined(edges), open: true}
}

const joined = (edges: readonly Edge[]): Units =>
  edges.some(({units}) => units === null) ? null : new Set(edges.flatMap(({units}) => [...units!]))

function edgeAt(element: AST.Element, side: Side): Edge {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return units(membersOf(element), side)
    case 'Group':
    case 'CapturingGroup':
      return either(element.alternatives, side)
    case 'Quantifier': {
      const inner = edgeAt(element.element, side)
      return {units: inner.units, open: inner.open || element.min === 0}
    }
    case 'Assertion':
      return assertion(element, side)
    default:
      return UNKNOWN
  }
}

/** What must be seen ahead tells as much as what is read; `^` ends what can be told, and `$` is a unit of its own. */
function assertion(element: AST.Assertion, side: Side): Edge {
  switch (element.kind) {
    case 'start':
      return side.backwards ? {units: new Set(side.begin === undefined ? [] : [side.begin]), open: false} : OPEN
    case 'end':
      return side.backwards ? OPEN : {units: new Set([END]), open: false}
    case 'word':
      return OPEN
    default: {
      const seen = !element.negate && (element.kind === 'lookbehind') === side.backwards
      const inner = seen ? either(element.alternatives, side) : OPEN
      return inner.open ? OPEN : inner
    }
  }
}

function units(members: Units, {passes}: Side): Edge {
  if (members === null) return UNKNOWN
  return {units: new Set([...members].filter(unit => !passes(unit) || isPoint(unit))), open: [...members].some(passes)}
}

/** A point or comma stands in a number and behind it. */
const isPoint = (unit: number): boolean => unit === 0x2e || unit === 0x2c

/** The units that an element may read; null where they are more than can be listed. */
export function membersOf(element: AST.CharacterClassElement | AST.CharacterSet | AST.CharacterClass): Units {
  switch (element.type) {
    case 'Character':
      return element.value > 0xffff ? null : new Set([element.value])
    case 'CharacterClassRange':
      return element.max.value - element.min.value > MOST ? null : span(element.min.value, element.max.value)
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? span(0x30, 0x39) : null
    case 'CharacterClass': {
      if (element.negate) return null
      const parts = element.elements.map(part => membersOf(part as AST.CharacterClassElement))
      return parts.includes(null) ? null : new Set(parts.flatMap(part => [...part!]))
    }
    default:
      return null
  }
}

const span = (from: number, to: number): Units => new Set(Array.from({length: to - from + 1}, (_, at) => from + at))

/**
 * The fewest units of which the text holds one, somewhere, wherever the pattern matches: 号 of `\d{1,5}号楼?`. Those
 * that `passes` accepts stand everywhere and are no help.
 */
export function requiredUnits(alternatives: readonly AST.Alternative[], passes: (unit: number) => boolean): Units {
  const open = alternatives.map(({elements}) =>
    elements.map(element => requiredAt(element, passes)).filter(units => units !== null),
  )
  return open.some(choices => choices.length === 0) ? null : cover(open)
}

function requiredAt(element: AST.Element, passes: (unit: number) => boolean): Units {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const members = membersOf(element)
      return members === null || [...members].some(passes) ? null : members
    }
    case 'Group':
    case 'CapturingGroup':
      return requiredUnits(element.alternatives, passes)
    case 'Quantifier':
      return element.min === 0 ? null : requiredAt(element.element, passes)
    case 'Assertion':
      return 'negate' in element && !element.negate && 'alternatives' in element
        ? requiredUnits(element.alternatives, passes)
        : null
    default:
      return null
  }
}
