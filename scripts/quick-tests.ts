/**
 * Answers most `PATTERN.test(text)` without running the pattern: where it can only match at an edge of the text, or is
 * looked for in a short one, the characters it may begin or end with are few, and a look at them costs a fifth of the
 * call. A pattern that is run says what it always said.
 */
import type {AST} from '@eslint-community/regexpp'
import {type ESTree, parseSync, Visitor} from 'rolldown/utils'
import {alternativesOf, END, edgeOf, membersOf, type Side, type Units} from './pattern-edges.ts'

const FORWARDS: Side = {backwards: false, passes: () => false}
const BACKWARDS: Side = {backwards: true, passes: () => false, begin: END}

/** In a longer text V8 finds the place faster. */
const SHORT = 16
/** Up to so many characters are compared one by one; more stand in a table. */
const FEW = 4
/** A table of more is no faster than the pattern. */
const MANY = 300

/** Where a match must begin or end, which units may stand there, and whether the unit is all that it reads. */
export interface Look {
  readonly at: 'first' | 'last' | 'any'
  readonly units: ReadonlySet<number>
  /** of `^[年月]` and `[年月]$` the unit tells all; of `^[年月]$` the length, too */
  readonly tells: 'where' | 'all' | 'alone'
}

/** What tells without the pattern where it does not match; null where nothing short does. */
export function lookFor(pattern: RegExp): Look | null {
  if (/[gimy]/.test(pattern.flags)) return null
  const alternatives = alternativesOf(pattern)
  const begins = alternatives.every(({elements: [first]}) => isEdge(first, 'start'))
  const ends = alternatives.every(({elements}) => isEdge(elements.at(-1), 'end'))
  const tells = tellsOf(alternatives, Number(begins) + Number(ends))
  const first = begins ? look('first', edgeOf(alternatives, FORWARDS), tells) : null
  const last = ends ? look('last', edgeOf(alternatives, BACKWARDS), tells) : null
  if (first && last) return last.units.size < first.units.size ? last : first
  if (begins || ends) return first ?? last
  return look('any', edgeOf(alternatives, FORWARDS), tells)
}

const isEdge = (element: AST.Element | undefined, kind: 'start' | 'end'): boolean =>
  element?.type === 'Assertion' && element.kind === kind

function look(at: Look['at'], units: Units, tells: Look['tells']): Look | null {
  if (units === null || units.size === 0 || units.size > MANY || (at === 'any' && units.has(END))) return null
  return {at, units, tells}
}

/** A pattern that reads one unit, of those that are listed, beside so many edges. */
function tellsOf(alternatives: readonly AST.Alternative[], edges: number): Look['tells'] {
  const single = alternatives.every(
    ({elements}) => elements.length === 1 + edges && elements.some(element => isOneOf(element)),
  )
  return !single ? 'where' : edges === 2 ? 'alone' : 'all'
}

const isOneOf = (element: AST.Element): boolean =>
  (element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass') &&
  membersOf(element) !== null

/** The function that stands for `PATTERN.test`; `pattern` is how the code names the pattern. */
export function quickTest(name: string, {at, units, tells}: Look, pattern: string): string {
  const run = {where: `${pattern}.test(text)`, all: 'true', alone: 'text.length === 1'}[tells]
  // a NUL is taken for the end: the pattern is run, or has it among its own
  const is = memberOf([...units])
  const body =
    at === 'any'
      ? `if (text.length > ${SHORT}) return ${pattern}.test(text)
         for (let at = 0; at < text.length; at++) {
           const unit = text.charCodeAt(at)
           if (${is}) return ${run}
         }
         return false`
      : // a look beyond the text would have V8 compile the caller anew
        `if (text.length === 0) return ${units.has(END) ? `${pattern}.test(text)` : 'false'}
         const unit = text.charCodeAt(${at === 'first' ? '0' : 'text.length - 1'})
         return (${is}) && ${run}`
  return `function ${name}(text) {
    if (typeof text !== 'string') return ${pattern}.test(text)
    ${body}
  }`
}

/** An expression that tells whether `unit` is one of the units. */
function memberOf(units: readonly number[]): string {
  if (units.length <= FEW) return units.map(unit => `unit === ${unit}`).join(' || ') || 'false'
  const {table, factor, shift} = tableOf(units)
  return `${JSON.stringify(table)}.charCodeAt(Math.imul(unit, ${factor}) >>> ${shift}) === unit`
}

/** A table that holds each unit where its product with the factor points: no two meet. */
function tableOf(units: readonly number[]): {table: string; factor: number; shift: number} {
  for (let bits = Math.ceil(Math.log2(units.length * 1.5)); ; bits++)
    for (let factor = 0x9e3779b1; factor < 0xffffffff; factor += 0x10f4c52) {
      const places = units.map(unit => Math.imul(unit, factor) >>> (32 - bits))
      if (new Set(places).size < places.length) continue
      // an empty place holds a unit that points elsewhere: a NUL points to the first
      const table = Array.from<unknown, string>({length: 1 << bits}, (_, place) => (place === 0 ? '\x01' : '\0'))
      for (const [at, place] of places.entries()) table[place] = String.fromCharCode(units[at]!)
      return {table: table.join(''), factor: factor | 0, shift: 32 - bits}
    }
}

/** A plugin of the bundler. */
export const quickTests = {
  name: 'quick-tests',
  transform: (code: string, id: string): string | null =>
    /[\\/]src[\\/](?!review[\\/]browser).*\.ts$/.test(id) && code.includes('.test(') ? withQuickTests(code) : null,
}

/** A module, with functions in the place of the tests that a look can answer. */
export function withQuickTests(code: string): string {
  const {named, calls} = patternsIn(code)
  const known = new Map<string, string | null>()
  let made = ''
  let quick = code
  for (const {start, end, of} of calls.toReversed()) {
    const literal = of.type === 'Identifier' ? named.get(of.name) : of
    if (!literal) continue
    const pattern = code.slice(of.start, of.end)
    if (!known.has(pattern)) {
      const found = lookFor(new RegExp(literal.regex.pattern, literal.regex.flags))
      known.set(pattern, found && `quickTest${known.size}`)
      if (found) made += `\n${quickTest(known.get(pattern)!, found, pattern)}`
    }
    const name = known.get(pattern)
    if (name) quick = quick.slice(0, start) + name + quick.slice(end)
  }
  return quick + made
}

interface Patterns {
  /** the constants of the module itself by their names, but for those whose name something else in it bears, too */
  readonly named: ReadonlyMap<string, ESTree.RegExpLiteral>
  /** where `….test` stands, in the order of the code, and what it is asked of */
  readonly calls: readonly {start: number; end: number; of: ESTree.RegExpLiteral | ESTree.IdentifierReference}[]
}

function patternsIn(code: string): Patterns {
  const {program} = parseSync('module.ts', code)
  const named = new Map<string, ESTree.RegExpLiteral>()
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declared?.type !== 'VariableDeclaration' || declared.kind !== 'const') continue
    for (const {id, init} of declared.declarations)
      if (id.type === 'Identifier' && init && isPattern(init)) named.set(id.name, init)
  }
  const bound = new Map<string, number>()
  const binds = (node: ESTree.Node): void => {
    if (node.type === 'Identifier') bound.set(node.name, (bound.get(node.name) ?? 0) + 1)
  }
  const takes = ({params}: {readonly params: readonly ESTree.Node[]}): void => params.forEach(binds)
  const calls: Patterns['calls'][number][] = []
  new Visitor({
    VariableDeclarator: ({id}) => binds(id),
    FunctionDeclaration: takes,
    FunctionExpression: takes,
    ArrowFunctionExpression: takes,
    CallExpression({callee, arguments: {length}}) {
      if (callee.type !== 'MemberExpression' || callee.computed || callee.property.name !== 'test' || length !== 1)
        return
      const {object: of, start, end} = callee
      if (of.type === 'Identifier' || isPattern(of)) calls.push({start, end, of})
    },
  }).visit(program)
  for (const name of named.keys()) if (bound.get(name)! > 1) named.delete(name)
  return {named, calls: calls.sort((a, b) => a.start - b.start)}
}

const isPattern = (node: ESTree.Node): node is ESTree.RegExpLiteral => node.type === 'Literal' && 'regex' in node
