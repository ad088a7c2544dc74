/** Numbers that stand in a row, and the 分别 that shares something out over them. */
import type {Line, Mention} from '../page.ts'
import type {Token} from '../tokens.ts'

/** Runs of numbers parted by nothing but 、 and 和; of one kind, unless 分别 gives each its own (分别为30座、1200公里). */
export function groups(line: Line): Mention[][] {
  const found: Mention[][] = []
  let group: Mention[] = []
  for (const mention of line.mentions) {
    const before = group.at(-1)
    if (before && follows(line, before, mention) && (isOfKind(before, mention) || isShared(line, group, mention)))
      group.push(mention)
    else {
      if (group.length > 1) found.push(group)
      group = [mention]
    }
  }
  if (group.length > 1) found.push(group)
  return found
}

function follows(line: Line, before: Mention, mention: Mention): boolean {
  if (mention.at > before.at + 3) return false
  if (
    mention.at === before.at + 3 &&
    (line.tokens[before.at + 1]!.class === 'comma' || !GROWTH.test(line.tokens[before.at + 2]!.class))
  )
    return false
  return isMark(line.tokens[before.at + 1]!)
}

const isOfKind = (before: Mention, mention: Mention): boolean => before.quantity.kind === mention.quantity.kind

const GROWTH = /^(?:up|down)$/

/** A comma may begin another statement, so that only 、 and 和 join what is of two kinds. */
const isShared = (line: Line, group: readonly Mention[], mention: Mention): boolean =>
  line.tokens[mention.at - 1]!.class !== 'comma' &&
  (mention.at === group.at(-1)!.at + 2 || GROWTH.test(line.tokens[mention.at - 1]!.class)) &&
  markerBefore(line, group) !== null

export const isMark = (token: Token): boolean =>
  token.class === 'list' || token.class === 'conjunction' || token.class === 'comma'

/** Index of the 分别 that governs the group: in its clause, before its first number. */
export function markerBefore(line: Line, group: readonly Mention[]): number | null {
  const first = group[0]!
  const head = line.clauses[first.clause]!.from
  for (let at = first.at - 1; at >= head; at--) {
    const token = line.tokens[at]!
    if (token.class === 'quantity') return null
    if (/^(?:分别|依次)|分别$|^各[为有]?$/.test(token.word)) return at
  }
  return null
}
