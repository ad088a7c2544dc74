import {displayWidth} from './display-width.ts'

/** What must not begin a line (GB/T 15834), and what must not end one. */
const NOT_FIRST = /^[，。、；：？！）》〉」』】〕”’…,.;:?!)\]%％]/
const NOT_LAST = /[（《〈「『【〔“‘([]$/
/** Words that stay together: letters, numbers, days; a Chinese character is a word. */
const WORDS = /[A-Za-z]+-(?=[A-Za-z])|[!-.0-~–]+\/*|\/| +|./gsu

/** Breaks a text into lines of at most so many columns; a word that is longer is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words(text, width)) {
    if (displayWidth(line) + displayWidth(word) <= width) {
      line += word
      continue
    }
    const kept = line.trimEnd()
    const end = moves(kept, word)
    // what would not fit below stays above
    const moved = displayWidth(end + word.trimStart()) <= width ? end : ''
    lines.push(kept.slice(0, kept.length - moved.length).trimEnd())
    line = moved + word.trimStart()
  }
  return [...lines, line.trimEnd()]
}

/** The end of a line that must go down with the next word. */
function moves(line: string, next: string): string {
  const last = [...line].at(-1) ?? ''
  if (displayWidth(line) <= displayWidth(last)) return ''
  return NOT_FIRST.test(next) || NOT_LAST.test(line) ? last : ''
}

/** The columns of the longest word, below which a column cuts it. */
export const longestWord = (text: string): number =>
  Math.max(0, ...(text.match(WORDS) ?? []).map(word => displayWidth(word)))

function words(text: string, width: number): string[] {
  return (text.match(WORDS) ?? []).flatMap(word => (displayWidth(word) <= width ? [word] : [...word]))
}

/** A text filled up with blanks to so many columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))
