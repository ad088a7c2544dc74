/** Totals of different things. */
import type {Line, Mention} from '../page.ts'

const SUMS = /^(?:以上|两项|三项|上述|共|共计|合计|总计|总共)$/

/** 卫生院20家、村卫生室30家，以上共计|50家|: it counts neither. */
export function sumsUp(line: Line, index: number): boolean {
  const {at, clause, quantity} = line.mentions[index]!
  const {from} = line.clauses[clause]!
  if (at === from || at > from + 3 || !line.tokens.slice(from, at).every(({word}) => SUMS.test(word))) return false
  const [second, first] = [line.mentions[index - 1], line.mentions[index - 2]]
  if (!first || !second || second.clause === clause) return false
  return [first, second].every(one => one.quantity.unit === quantity.unit) && wordsOf(first) !== wordsOf(second)
}

const wordsOf = ({line, quantity: {item}}: Mention): string =>
  item && !item.sentence ? line.sentence.text.slice(item.start, item.end) : ''
