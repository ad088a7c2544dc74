import type {Check} from './check.ts'

/** Reports a numeral that no rule claims: 「编码为88」 is neither a quantity nor excused. */
export const unreadNumber: Check = {
  rule: 'unread-number',
  level: 'warning',
  about: 'a numeral that no rule reads or excuses',
  examples: {passing: ['投入5万元。'], failing: ['甲88乙。']},
  *check(letter) {
    for (const block of letter.children)
      for (const sentence of block.children)
        for (const reading of sentence.children)
          if (reading.type === 'excuse' && reading.class === 'unread')
            yield {
              block,
              sentence,
              start: reading.start,
              end: reading.end,
              message: `Unexpected numeral ${sentence.text.slice(reading.start, reading.end)}, expected a quantity, a date or a known name`,
            }
  },
}
