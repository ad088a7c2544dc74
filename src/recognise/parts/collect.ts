/** Goes through the list of parts that 其中 opens, as far as it is one. */
import {add, compare} from '../../text/decimal.ts'
import type {Quantity} from '../../tree.ts'
import type {Line, Mention} from '../page.ts'
import {depthOf} from './depth-of.ts'
import {isSource} from './is-source.ts'
import {openerBefore} from './opener-before.ts'
import {alike, amount} from './summable.ts'

/** No breakdown of a letter has more parts; the bound keeps long lists linear. */
export const LONGEST = 48

/** Gives the whole to the part and to those that follow it in the list, as far as the sum allows. */
export function collect(line: Line, index: number, whole: Quantity): void {
  const first = line.mentions[index]!
  const total = amount(whole)
  const run = [first]
  const aged: Mention[] = []
  let sum = amount(first.quantity) ?? '0'
  let length = 1
  let pending = 1
  for (let at = index + 1; at < Math.min(line.mentions.length, index + LONGEST); at++) {
    const mention = line.mentions[at]!
    const depth = depthOf(mention)
    if (depth < depthOf(first)) break
    if (depth > depthOf(first) || !alike(mention.quantity, first.quantity)) continue
    if (mention.quantity.partOf || openerBefore(line, at) !== null) {
      if (openerBefore(line, at) !== 'total' || mention.quantity.partOf) continue
      if (amount(mention.quantity) === sum) break
    }
    const more = amount(mention.quantity)
    if (more === null) break
    // ages overlap with what else is told of the whole: no sum
    if (isOfAge(line, at)) {
      if (at - index < NEAR && (total === null || compare(more, total) <= 0)) aged.push(mention)
      continue
    }
    sum = add(sum, more)
    if (total !== null && compare(sum, total) > 0) break
    run.push(mention)
    pending++
    if (isListed(line, run.at(-2)!, mention) || isParallel(line, first, mention) || isSource(first, mention)) {
      if (length === pending - 1) length = pending
    }
    if (total !== null && compare(sum, total) === 0) {
      length = pending
      break
    }
  }
  // 其中小学60人，初中40人，|其余|为高中: what is left closes the list
  if (run.length > length && isClosedByRest(line, run.at(-1)!)) length = run.length
  for (const mention of [...run.slice(0, length), ...aged]) give(mention, whole)
}
const NEAR = 8

function give({quantity}: Mention, whole: Quantity): void {
  quantity.partOf = whole
  quantity.period ??= whole.period && {
    ...whole.period,
    source: whole.period.source === 'stated' ? 'carried' : whole.period.source,
  }
  quantity.rules.push('part/list')
}

/** Joined by 、 in one clause. */
function isListed(line: Line, before: Mention, mention: Mention): boolean {
  if (before.clause !== mention.clause) return false
  for (let at = before.at + 1; at < mention.at; at++)
    if (line.tokens[at]!.class === 'list' || line.tokens[at]!.word === '和') return true
  return false
}

/** 女党员800名；35岁以下|600名|: those of an age are some of them. */
function isOfAge({mentions}: Line, index: number): boolean {
  const [age, mention] = [mentions[index - 1], mentions[index]!]
  return age?.quantity.unit === '岁' && age.clause === mention.clause && mention.quantity.kind === 'count'
}

/** The clause behind opens with 其余. */
function isClosedByRest({tokens, clauses}: Line, {clause}: Mention): boolean {
  const next = clauses[clause + 1]
  return next !== undefined && /^(?:其余|余下|剩余|其他)/.test(tokens[next.from]!.word)
}

/** Clauses built alike: the same verb at their head, or nouns with the same tail (一般债券额度, 专项债券额度). */
function isParallel(line: Line, first: Mention, mention: Mention): boolean {
  for (let at = first.at + 1; at < mention.at; at++) if (line.tokens[at]!.word === ';') return false
  const [a, b] = [itemText(line, first), itemText(line, mention)]
  if (a.length > 2 && b.length > 2 && a.slice(-2) === b.slice(-2)) return true
  // 其中国家级1家，省级12家; 噪声类987件，大气类672件
  if (/[级类型]$/.test(a) && a.at(-1) === b.at(-1)) return true
  if (mention.clause === first.clause) return false
  if (opensAlike(line, first, mention)) return true
  const units = unitsOf(line, first)
  return units.includes(' ') && units === unitsOf(line, mention)
}

/** 其中|用于|道路1亿元，|用于|绿化5000万元; 其中|去年|1.2亿元，|今年|8000万元 */
function opensAlike({tokens, clauses}: Line, first: Mention, mention: Mention): boolean {
  const [a, b] = [first, mention].map(({clause}) => {
    const {from} = clauses[clause]!
    return tokens[/^其中/.test(tokens[from]!.word) ? from + 1 : from]
  })
  if (!a || !b) return false
  if (TIME.test(a.word) && TIME.test(b.word)) return true
  return a.word === b.word && (a.class === 'verb' || a.class === 'preposition')
}
const TIME = /^(?:\d{4}年|[去今前上当]年)$/

/** 小学|60所|、在校生|3万人|，初中|20所|、在校生|1万人|: clauses that count the same things in turn. */
export function unitsOf({mentions}: Line, {clause}: Mention): string {
  const own = mentions.filter(mention => mention.clause === clause)
  return own.map(({quantity}) => quantity.unit).join(' ')
}

export function itemText(line: Line, {quantity}: Mention): string {
  if (!quantity.item || quantity.item.sentence) return ''
  return line.sentence.text.slice(quantity.item.start, quantity.item.end)
}
