import type {Block} from '../tree.ts'
import type {Doubt} from './check.ts'

/** A quotation of a letter is not longer than this; what opens later needs no mate before. */
const LONGEST = 200

/** Reports “ that never closes (“创富+聚富"), a slip that often comes with others. */
export function* loneQuotes(block: Block): Generator<Doubt> {
  for (const sentence of block.children) {
    const {text} = sentence
    if (!text.includes('“')) continue
    let open = -1
    for (let at = 0; at < text.length; at++) {
      const char = text[at]
      if (char === '“') {
        if (open >= 0) yield lone(open)
        open = at
      } else if (char === '”') open = -1
      else if (char === '"' && open >= 0 && at - open < LONGEST) {
        yield lone(open)
        open = -1
      }
    }
    function lone(at: number): Doubt {
      const message = `Unexpected “ without its ”, expected a pair`
      return {block, sentence, start: at, end: at + 1, message, level: 'info'}
    }
  }
}
