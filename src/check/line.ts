/** The letter as the checks see it: sentences with their quantities and the words between them. */
import {summableKinds} from '../lexicon/summable-kinds.ts'
import type {Block, Letter, Quantity, Reading, Sentence} from '../tree.ts'
import type {Amount} from './amount.ts'
import type {Doubt} from './check.ts'

/** A quantity and what stands round it. */
export interface Mention {
  readonly quantity: Quantity
  readonly line: Line
  readonly index: number
  /** nesting in brackets: 0 outside */
  readonly depth: number
  /** the words between the quantity before (or the sentence's head) and this one */
  readonly gap: string
  /** quantities with the same key may be added and compared; null for what is no amount (a share, a rank, a change) */
  readonly key: string | null
  /** what its number may stand for, once a check has asked */
  amount: Amount | null | undefined
}

export interface Line {
  readonly block: Block
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  /** the line before in the same block */
  readonly before: Line | null
}

/** The sentences with a quantity in them, in text order. */
export function linesOf(letter: Letter): readonly Line[] {
  const lines: Line[] = []
  for (const block of letter.children) {
    let before: Line | null = null
    for (const sentence of block.children) {
      if (!sentence.children.some(isQuantity)) continue
      const line = lineOf(block, sentence, before)
      lines.push(line)
      before = line
    }
  }
  return lines
}

/** What a check doubts of the letter's quantities, one by one. (A generator would walk the lists with iterators.) */
export function doubtsOf(lines: readonly Line[], doubtOf: (mention: Mention) => Doubt | null): Doubt[] {
  const doubts: Doubt[] = []
  for (const line of lines)
    for (const mention of line.mentions) {
      const doubt = doubtOf(mention)
      if (doubt) doubts.push(doubt)
    }
  return doubts
}

/** The same, where all there is to say is what was expected instead; null where nothing is. */
export const unexpected = (lines: readonly Line[], expectation: (mention: Mention) => string | null): Doubt[] =>
  doubtsOf(lines, mention => {
    const expected = expectation(mention)
    if (expected === null) return null
    const {quantity, line} = mention
    const {start, end} = quantity
    const message = `Unexpected ${rawOf(mention)}, expected ${expected}`
    return {block: line.block, sentence: line.sentence, start, end, message, refs: [quantity]}
  })

const isQuantity = ({type}: Reading): boolean => type === 'quantity'

function lineOf(block: Block, sentence: Sentence, before: Line | null): Line {
  const mentions: Mention[] = []
  const line = {block, sentence, mentions, before}
  const isFlat = !sentence.text.includes('(')
  let depth = 0
  let seen = 0
  for (const reading of sentence.children) {
    if (reading.type !== 'quantity') continue
    const gap = sentence.text.slice(seen, reading.start)
    if (!isFlat) depth = nesting(gap, depth)
    mentions.push({quantity: reading, line, index: mentions.length, depth, gap, key: keyOf(reading), amount: undefined})
    if (!isFlat) depth = nesting(sentence.text.slice(reading.start, reading.end), depth)
    seen = reading.end
  }
  return line
}

function nesting(text: string, depth: number): number {
  if (!text.includes('(') && (depth === 0 || !text.includes(')'))) return depth
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '(') depth++
    else if (char === ')' && depth > 0) depth--
  }
  return depth
}

/** A quantity as printed: 7.94亿元. */
export const rawOf = ({quantity, line}: Mention): string => line.sentence.text.slice(quantity.start, quantity.end)

const PEOPLE = new Set(['人', '名', '位'])

function keyOf({kind, unit, aspect}: Quantity): string | null {
  if (aspect !== 'level' || !summableKinds.has(kind)) return null
  return `${kind} ${unit !== null && PEOPLE.has(unit) ? '人' : unit}`
}

/** 茶馆由23家减到15家，|茶叶销量|增长40%: the change is of a thing of its own, named behind the levels. */
export const isOfAnother = ({item, rules}: Quantity, {item: of, start}: Quantity): boolean =>
  item !== null && of !== null && !item.sentence && !rules.includes('item/inherited') && item.start > start
