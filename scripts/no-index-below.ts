/**
 * Has `list[at - 1]` be undefined where `at` is 0 without asking the list: V8 takes -1 for the name of a property, and
 * a place that has once asked for it asks for every later index the slow way.
 */
import {type ESTree, parseSync, Visitor} from 'rolldown/utils'

/** A plugin of the bundler. */
export const noIndexBelow = {
  name: 'no-index-below',
  transform: (code: string, id: string): string | null =>
    /[\\/]src[\\/].*\.ts$/.test(id) && / - \d\]/.test(code) ? withoutIndexBelow(code) : null,
}

/** A module whose reads of `list[at - 1]` never ask for an index below 0. */
export function withoutIndexBelow(code: string): string {
  const pieces: {at: number; text: string}[] = []
  // what is written to, or called with its list as `this`
  const kept = new Set<ESTree.Node>()
  new Visitor({
    AssignmentExpression: ({left}) => void kept.add(left),
    UpdateExpression: ({argument}) => void kept.add(argument),
    CallExpression: ({callee}) => void kept.add(callee),
    MemberExpression(node) {
      const {object, property, start, end} = node
      if (kept.has(node) || property.type !== 'BinaryExpression' || property.operator !== '-') return
      const {left, right} = property
      if (right.type !== 'Literal' || typeof right.value !== 'number') return
      if (!isPlain(object) || !isPlain(left)) return
      pieces.push({at: start, text: `(${code.slice(left.start, left.end)} < ${right.value} ? void 0 : `})
      pieces.push({at: end, text: ')'})
    },
  }).visit(parseSync('module.ts', code).program)
  let mended = code
  for (const {at, text} of pieces.sort((a, b) => b.at - a.at)) mended = mended.slice(0, at) + text + mended.slice(at)
  return mended
}

/** A name, or a property of one: it may be read twice, and is no chain that breaks off. */
const isPlain = (node: ESTree.Node): boolean =>
  node.type === 'Identifier' ||
  (node.type === 'MemberExpression' && !node.computed && !node.optional && isPlain(node.object))
