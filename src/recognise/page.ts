/** The letter as the refiners see it: its sentences with their tokens, clauses and quantities. */
import type {Block, Letter, Moment, Quantity, Sentence} from '../tree.ts'
import {type Token, tokenise} from './tokens.ts'

/** A stretch of tokens between two marks of punctuation, end exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
  /** nesting in brackets: 0 outside */
  readonly depth: number
}

/** A quantity and where its token stands. */
export interface Mention {
  readonly quantity: Quantity
  readonly line: Line
  /** index of its token */
  readonly at: number
  /** index of its clause */
  readonly clause: number
}

/** One sentence; one without quantities is not cut into tokens, its times still set a frame. */
export interface Line {
  readonly block: Block
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly mentions: readonly Mention[]
  readonly moments: readonly Moment[]
  /** the line before in the same block, if any */
  readonly before: Line | null
}

export interface Page {
  readonly letter: Letter
  readonly lines: readonly Line[]
}

/** Opens the letter for the refiners; sentences that give nothing to read have no line. */
export function openPage(letter: Letter): Page {
  const lines: Line[] = []
  for (const block of letter.children) {
    let before: Line | null = null
    for (const sentence of block.children) {
      if (sentence.children.length === 0 && !LEADS.test(sentence.text)) continue
      const line = openLine(block, sentence, before)
      lines.push(line)
      before = line
    }
  }
  return {letter, lines}
}

/** Sentences without a numeral may still set a frame (目前…), or lead in a list (申报条件如下:). */
const LEADS = /[今去明上当全]年|目前|当前|截至|年[内底初]|:$|条件|资格/

/** What a line without a quantity has of them. */
const NONE: readonly never[] = []

function openLine(block: Block, sentence: Sentence, before: Line | null): Line {
  const found = sentence.children.filter(reading => reading.type === 'moment')
  const moments = found.length > 0 ? found : NONE
  const counts = sentence.children.some(({type}) => type === 'quantity')
  if (!counts) return {block, sentence, tokens: NONE, clauses: NONE, mentions: NONE, moments, before}
  const tokens = tokenise(sentence)
  const clauses = clausesOf(tokens)
  const mentions: Mention[] = []
  const line = {block, sentence, tokens, clauses, mentions, moments, before}
  for (let index = 0; index < clauses.length; index++)
    for (let at = clauses[index]!.from; at < clauses[index]!.to; at++) {
      const {reading} = tokens[at]!
      if (reading?.type === 'quantity') mentions.push({quantity: reading, line, at, clause: index})
    }
  return line
}

function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at <= tokens.length; at++) {
    const kind = tokens[at]?.class
    if (kind !== undefined && kind !== 'comma' && kind !== 'stop' && kind !== 'open' && kind !== 'close') continue
    if (at > from) clauses.push({from, to: at, depth})
    if (kind === 'open') depth++
    else if (kind === 'close' && depth > 0) depth--
    from = at + 1
  }
  return clauses
}

/** Index of the last token that ends at or before the offset; -1 where none does. */
export function tokenIndexAt({tokens}: Line, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The token that ends at the offset, if one does. */
export function tokenEndingAt(line: Line, offset: number): Token | null {
  const token = line.tokens[tokenIndexAt(line, offset)]
  return token?.end === offset ? token : null
}
