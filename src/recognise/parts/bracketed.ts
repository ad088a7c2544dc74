/** Finds the parts that a bracket names right behind their whole: 龙头企业574家(国家级9家、省级71家). */
import {add, compare} from '../../text/decimal.ts'
import type {Quantity} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'
import {textBefore} from '../surroundings.ts'
import {alike, amount} from './summable.ts'

/** What is added, compared or averaged in a bracket is no part. */
const BESIDE = /另|外|较|比|新增|[上去]年|均|每|拥有|仅|含税|不含|折合|即|约合|累计|总|全[省国县市]|[为达有]$/
const LONGEST = 8

/** Two counts or more of one bracket, alike the number before it and no more than it together, are its parts. */
export function bracketed(line: Line, index: number): void {
  const {quantity: whole, at, clause} = line.mentions[index]!
  if (whole.kind !== 'count' || whole.partOf || !/^[(（]$/.test(line.tokens[at + 1]?.word ?? '')) return
  const total = amount(whole)
  if (total === null) return
  const depth = line.clauses[clause]!.depth
  const parts: Quantity[] = []
  let sum = '0'
  for (const mention of line.mentions.slice(index + 1, index + 1 + LONGEST)) {
    if (line.clauses[mention.clause]!.depth !== depth + 1 || isClosed(line, at, mention)) break
    const value = amount(mention.quantity)
    if (!alike(mention.quantity, whole) || mention.quantity.partOf || value === null) return
    if (mention.quantity.status !== whole.status || BESIDE.test(textBefore(mention))) return
    sum = add(sum, value)
    parts.push(mention.quantity)
  }
  if (parts.length < 2 || compare(sum, total) > 0) return
  for (const one of parts) {
    one.partOf = whole
    one.rules.push('part/bracket')
  }
}

/** Another bracket has opened since. */
const isClosed = ({tokens}: Line, from: number, {at}: Mention): boolean =>
  tokens.slice(from, at).some(({class: kind}) => kind === 'close')
