/** A frame's time as it holds for a number that it is carried to. */
import type {Time} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'
import type {Frame} from './frames.ts'

/** Stated beside the clause it stays so; farther off it is carried. */
export function carriedTime(frame: Frame, line: Line, mention: Mention): Time {
  const head = line.tokens[line.clauses[mention.clause]!.from]!.start
  const adjacent = frame.end >= head - 1 && frame.end <= head
  const {edtf, role, raw, source} = frame.time
  return {edtf, role, raw, source: source === 'stated' && !adjacent ? 'carried' : source}
}
