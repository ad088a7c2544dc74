/** The name of a distance from another place. */
import {nounBefore} from '../nouns/noun-before.ts'
import type {Line, Mention} from '../page.ts'
import {clean, wordsOf} from './words-of.ts'

const NEAR = 8
const FROM = /^(?:相?距离?|离)/

/** 站点|距学校|约200米 is 站点距学校距离; '' for a length that is none. */
export function distanceName(line: Line, {at, clause, quantity}: Mention): string {
  if (quantity.kind !== 'length' || quantity.aspect === 'gap') return ''
  const {tokens, clauses} = line
  for (let from = at - 1; from >= clauses[clause]!.from && from > at - NEAR; from--) {
    const {class: kind, word} = tokens[from]!
    if (kind === 'quantity') return ''
    const head = kind === 'link' || kind === 'unknown' ? FROM.exec(word)?.[0] : undefined
    if (head === undefined) continue
    const words = clean(word.slice(head.length)) + wordsOf(tokens.slice(from + 1, at).filter(isPlace))
    const whence = words.replace(/(?:直线)?距离$|最$/, '')
    const own = nounBefore(tokens, from - 1, clauses[clause]!.from)
    return whence && `${own ? clean(line.sentence.text.slice(own.start, own.end)) : ''}距${whence}距离`
  }
  return ''
}

const isPlace = ({class: kind, word}: Line['tokens'][number]): boolean =>
  kind !== 'link' && kind !== 'adverb' && word !== '的'
