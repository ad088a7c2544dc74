/** Ranks among so many: 居全市8个县第2名. */
import type {Span} from '../../tree.ts'
import {nounBefore} from '../nouns/noun-before.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'

/** |就诊率|在全省14个地市中排名第3: what is ranked; item null where another clause names it, null where there is no field. */
export function rankedAmong(line: Line, mention: Mention, index: number): {readonly item: Span | null} | null {
  const {tokens, clauses, mentions} = line
  const field = mentions[index - 1]
  if (mention.quantity.kind !== 'rank' || field?.clause !== mention.clause || field.quantity.kind !== 'count')
    return null
  for (let at = field.at + 1; at < mention.at; at++)
    if (!isNounish(tokens[at]) && !/^(?:link|place|particle|aside|list)$/.test(tokens[at]!.class)) return null
  const head = clauses[mention.clause]!.from
  let at = field.at - 1
  while (at >= head && tokens[at]!.class === 'place') at--
  if (at < head || (tokens[at]!.class !== 'link' && tokens[at]!.word !== '在')) return null
  return {item: at > head ? nounBefore(tokens, at - 1, head) : null}
}
