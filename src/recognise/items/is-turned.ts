/** Whether the clause before says that its subject turned. */
import type {Line, Mention} from '../page.ts'

/** 民间投资|由负转正|，增长3.4%: what turned is what grew. */
export const isTurned = ({tokens, clauses}: Line, {clause}: Mention): boolean =>
  clause > 0 && TURN.test(tokens[clauses[clause - 1]!.to - 1]!.word)
const TURN = /^(?:由[负降减正升]转[正升增负降]|扭[负亏]为[正盈]|止[跌降]回升)$/
