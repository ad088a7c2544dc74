/** A sentence with a stretch of it marked below, in columns of a terminal. */
import {displayWidth} from '../text/display-width.ts'
import {printed} from '../text/projection.ts'
import type {Standing} from './standing.ts'

/** Characters shown on either side of the mark. */
const REACH = 36

/**
 * ```
 * …投入科技创新专项资金43.43亿元,…
 *                     ^^^^^^^^^
 * ```
 */
export function markedSentence({block, sentence, span}: Standing): readonly [string, string] {
  const from = Math.max(0, span.start - REACH)
  const to = Math.min(sentence.text.length, span.end + REACH)
  const cut = (start: number, end: number) =>
    plain(printed(block.projection, sentence.start + start, sentence.start + end))
  const before = `${from > 0 ? '…' : ''}${cut(from, span.start)}`
  const marked = cut(span.start, span.end)
  const after = `${cut(span.end, to)}${to < sentence.text.length ? '…' : ''}`
  return [`${before}${marked}${after}`, `${' '.repeat(displayWidth(before))}${'^'.repeat(displayWidth(marked))}`]
}

/** Whatever steers a terminal would also shift the mark. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '?')
