import {excuse} from '../excuse.ts'
import type {Recogniser} from '../recogniser.ts'

const COUNTED = /份/y

/** Excuses how many copies went out: 抄送:市政协提案委(2份), 共印100份. */
export const copies: Recogniser = {
  id: 'identifier/copies',
  examples: [{text: '抄送:市政协提案委(2份)', reads: []}],
  block: 'copies',
  read({block, text}, {start, end, script}) {
    if (block.role !== 'copies' || script === 'vague') return null
    COUNTED.lastIndex = end
    const counts = COUNTED.test(text)
    if (!counts && !(text[start - 1] === '(' && text[end] === ')')) return null
    return excuse(
      'identifier/copies',
      'identifier',
      'copies of the letter, no count of it',
      start,
      end + (counts ? 1 : 0),
    )
  },
}
