/** Those who are chosen are what they are chosen as. */
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import type {Line, Mention} from '../page.ts'

const CHOOSES = /^(?:推选|推举|选举|选出|评选|选派|聘任|聘请|任命|确定|认定|推荐|评为|增选|补选)(?:出|了)?$/
const FARTHEST = 10

/** 推选李某等七人为|业主委员会委员|, 2人当选|中国科学院院士|; null elsewhere. */
export function chosenAs({tokens, clauses}: Line, {at, clause, quantity: {unit}}: Mention, end: number): Span | null {
  if (!/^[人名位]$/.test(unit ?? '')) return null
  const next = tokens[at + 1]?.word
  if (next === '当选') return unit === '人' ? nounAfter(tokens, at + 1, end) : null
  if (next !== '为') return null
  for (let verb = at - 1; verb >= clauses[clause]!.from && verb > at - FARTHEST; verb--)
    if (CHOOSES.test(tokens[verb]!.word)) return nounAfter(tokens, at + 1, end)
  return null
}
