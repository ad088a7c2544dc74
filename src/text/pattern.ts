/**
 * Regular expressions that cannot run away: every place of the text is looked at once, with all the states that the
 * pattern may be in side by side, so that the time is that of text times pattern whatever they say.
 */
import {type PatternNode, parsePattern, refuse, type Test} from './parse-pattern.ts'

type State =
  | {readonly type: 'read'; readonly test: Test; readonly next: number}
  | {readonly type: 'fork'; readonly next: number[]}
  | {readonly type: 'start' | 'end'; readonly next: number}
  | {readonly type: 'match'}

/** A pattern of more states or steps is refused. */
const MOST = 2000

/**
 * Compiles a pattern such as `^(财政|专项)资金$`; it matches anywhere in a text unless anchored.
 *
 * @throws where it is no pattern
 */
export function pattern(source: string): (text: string) => boolean {
  const states: State[] = []
  const first = build(states, parsePattern(source), add(states, {type: 'match'}), {left: MOST})
  return text => matches(states, first, [...text])
}

function add(states: State[], state: State): number {
  return states.push(state) - 1
}

/** Adds the states of a node that goes on to `next`, and gives the first of them. */
function build(states: State[], node: PatternNode, next: number, steps: {left: number}): number {
  if (steps.left-- === 0) refuse('is too large')
  const to = (inner: PatternNode, following: number) => build(states, inner, following, steps)
  switch (node.type) {
    case 'read':
      return add(states, {type: 'read', test: node.test, next})
    case 'sequence':
      return node.of.reduceRight((following, part) => to(part, following), next)
    case 'either':
      return node.of.length === 1
        ? to(node.of[0]!, next)
        : add(states, {type: 'fork', next: node.of.map(part => to(part, next))})
    case 'repeat': {
      let first = next
      if (node.most === null) {
        const fork: number[] = [next]
        first = add(states, {type: 'fork', next: fork})
        fork.push(to(node.of, first))
      } else
        for (let count = node.least; count < node.most; count++)
          first = add(states, {type: 'fork', next: [to(node.of, first), next]})
      for (let count = 0; count < node.least; count++) first = to(node.of, first)
      return first
    }
    default:
      return add(states, {type: node.type, next})
  }
}

/** Runs all states abreast; a match may begin at every place. */
function matches(states: readonly State[], first: number, text: readonly string[]): boolean {
  let now = new Set<number>()
  for (let at = 0; at <= text.length; at++) {
    if (follow(states, first, now, at, text.length)) return true
    const then = new Set<number>()
    for (const place of now) {
      const state = states[place]!
      if (state.type !== 'read' || at === text.length || !state.test(text[at]!)) continue
      if (follow(states, state.next, then, at + 1, text.length)) return true
    }
    now = then
  }
  return false
}

/** Adds what can be reached without reading; true when that is a match. */
function follow(states: readonly State[], from: number, into: Set<number>, at: number, end: number): boolean {
  const open = [from]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (into.has(place)) continue
    into.add(place)
    const state = states[place]!
    if (state.type === 'match') return true
    if (state.type === 'fork') open.push(...state.next)
    else if (state.type === 'start' ? at === 0 : state.type === 'end' && at === end) open.push(state.next)
  }
  return false
}
