/**
 * Leaves the examples of rules and rows out of the command: they are for readers of the source and for the tests, and
 * a thousand of them take as long to load as a tenth of a letter takes to read. The library keeps them.
 */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const ROOMS = /[\\/]src[\\/](?:lexicon|recognise|letter|check)[\\/](?!lexicon[\\/]).*\.ts$/

interface Parser {
  parse(code: string, options: {lang: 'ts'}): unknown
}

/** A plugin of the bundler. */
export const withoutExamples = {
  name: 'without-examples',
  transform(this: Parser, code: string, id: string): string | null {
    if (!ROOMS.test(id) || !/examples?: |guard\(/.test(code)) return null
    let short = code
    for (const [start, end, instead] of cuts(this.parse(code, {lang: 'ts'}) as Node).toReversed()) {
      // a property takes a comma along: that behind it, or at the end of a row that before it
      const after = instead ? '' : (/^\s*,/.exec(short.slice(end))?.[0] ?? '')
      const before = short.slice(0, start)
      short = (instead || after ? before : before.replace(/,\s*$/, '')) + instead + short.slice(end + after.length)
    }
    return short
  },
}

type Cut = readonly [start: number, end: number, instead: string]

/** Where examples stand, in the order of the source. */
function cuts(node: Node): Cut[] {
  const own = cutOf(node)
  if (own) return [own]
  return Object.values(node).flatMap(value =>
    (Array.isArray(value) ? value : [value]).filter(isNode).flatMap(child => cuts(child)),
  )
}

/** `example: '…'` and `examples: […]` of a row, and the last operand of `guard(id, rows, […])`. */
function cutOf(node: Node): Cut | null {
  if (node.type === 'Property') {
    const {key, value} = node as unknown as {key: Node; value: Node}
    if (key.name === 'example' && value.type === 'Literal') return [node.start, node.end, '']
    if (key.name === 'examples' && value.type === 'ArrayExpression') return [value.start, value.end, '[]']
  }
  const {callee, arguments: operands} = node as unknown as {callee?: Node; arguments?: Node[]}
  if (node.type !== 'CallExpression' || callee!.name !== 'guard') return null
  const last = operands!.at(-1)!
  return last.type === 'ArrayExpression' && operands!.length === 3 ? [last.start, last.end, '[]'] : null
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
