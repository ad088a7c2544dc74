/** What stands at a place of a letter. */
import {scanNumerals} from '../recognise/scan.ts'
import {sourceSpan} from '../text/projection.ts'
import type {Block, Letter, Reading, Sentence, Span} from '../tree.ts'

/** A stretch of a sentence: a reading, a numeral that nobody claims, or a character among words. */
export interface Standing {
  readonly block: Block
  readonly sentence: Sentence
  /** offsets of the sentence's text */
  readonly span: Span
  readonly reading: Reading | null
  /** a numeral stands there, read or not */
  readonly numeral: boolean
}

/** What holds the character at the UTF-16 offset of the source; null outside every sentence. */
export function standingAt(letter: Letter, offset: number): Standing | null {
  for (const block of letter.children) {
    if (offset < block.start || offset >= block.end) continue
    const at = block.projection.offsets.indexOf(offset)
    const sentence = at < 0 ? undefined : block.children.find(one => at >= one.start && at < one.end)
    if (sentence) return within(block, sentence, at - sentence.start)
  }
  return null
}

function within(block: Block, sentence: Sentence, at: number): Standing {
  const holds = ({start, end}: Span) => start <= at && at < end
  const reading = sentence.children.find(holds) ?? null
  const numeral = reading ?? scanNumerals(sentence.text).find(holds)
  const {start, end} = numeral ?? {start: at, end: at + 1}
  return {block, sentence, span: {start, end}, reading, numeral: numeral !== undefined}
}

/** Its place in the source. */
export const sourceOf = ({block, sentence, span}: Standing): Span =>
  sourceSpan(block.projection, sentence.start + span.start, sentence.start + span.end)
