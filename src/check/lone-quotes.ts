import type {Block, Sentence} from '../tree.ts'
import type {Doubt} from './check.ts'

/** A quotation of a letter is not longer than this; what opens later needs no mate before. */
const LONGEST = 200

const LONE = /“[^“”"]*["“]/
/** One look at a block before its sentences are read for such quotations. */
export const hasLoneQuotes = ({projection}: Block): boolean => LONE.test(projection.text)

/** Reports “ that never closes (“创富+聚富"), a slip that often comes with others. */
export function* loneQuotes(block: Block): Generator<Doubt> {
  for (const sentence of block.children) {
    const {text} = sentence
    let open = -1
    for (let at = text.indexOf('“'); at >= 0 && at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x201c) {
        if (open >= 0) yield lone(block, sentence, open)
        open = at
      } else if (code === 0x201d) open = -1
      else if (code === 0x22 && open >= 0 && at - open < LONGEST) {
        yield lone(block, sentence, open)
        open = -1
      }
    }
  }
}

function lone(block: Block, sentence: Sentence, at: number): Doubt {
  const message = `Unexpected “ without its ”, expected a pair`
  return {block, sentence, start: at, end: at + 1, message, level: 'info'}
}
