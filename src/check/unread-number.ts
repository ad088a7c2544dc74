import type {Span} from '../tree.ts'
import type {Check, Doubt} from './check.ts'
import type {Home} from './home.ts'

/** Reports a numeral that no rule claims: 「编码为88」 is neither a quantity nor excused. */
export const unreadNumber: Check = {
  rule: 'unread-number',
  level: 'warning',
  about: 'a numeral that no rule reads or excuses',
  examples: {passing: ['投入5万元。'], failing: ['甲88乙。']},
  check(letter) {
    const doubts: Doubt[] = []
    for (const block of letter.children)
      for (const sentence of block.children)
        for (const reading of sentence.children)
          if (reading.type === 'excuse' && reading.class === 'unread') doubts.push(doubt({block, sentence}, reading))
    return doubts
  },
}

function doubt(home: Home, {start, end}: Span): Doubt {
  const numeral = home.sentence.text.slice(start, end)
  return {...home, start, end, message: `Unexpected numeral ${numeral}, expected a quantity, a date or a known name`}
}
