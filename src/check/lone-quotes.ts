import type {Block, Sentence} from '../tree.ts'
import type {Doubt} from './check.ts'

/** A quotation of a letter is not longer than this; what opens later needs no mate before. */
const LONGEST = 200

const LONE = /“[^“”"]*["“]/
/** One look at a block before its sentences are read for such quotations. */
export const hasLoneQuotes = ({projection}: Block): boolean => LONE.test(projection.text)

/** Reports “ that never closes (“创富+聚富"), a slip that often comes with others: once a sentence, at the first of them. */
export function* loneQuotes(block: Block): Generator<Doubt> {
  for (const sentence of block.children) {
    const {first, count} = loneIn(sentence.text)
    if (count > 0) yield lone(block, sentence, first, count)
  }
}

/** Where the first “ of a sentence without its ” stands, and how many there are. */
function loneIn(text: string): {readonly first: number; readonly count: number} {
  let [open, first, count] = [-1, -1, 0]
  for (let at = text.indexOf('“'); at >= 0 && at < text.length; at++) {
    const code = text.charCodeAt(at)
    const opens = code === 0x201c
    if (open >= 0 && (opens || (code === 0x22 && at - open < LONGEST))) {
      if (count++ === 0) first = open
      open = -1
    }
    if (opens) open = at
    else if (code === 0x201d) open = -1
  }
  return {first, count}
}

function lone(block: Block, sentence: Sentence, at: number, count: number): Doubt {
  const more = count > 1 ? ` (${count} in this sentence)` : ''
  const message = `Unexpected “ without its ”, expected a pair${more}`
  return {block, sentence, start: at, end: at + 1, message, level: 'info'}
}
