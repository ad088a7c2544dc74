import {excuse} from '../excuse.ts'
import type {Recogniser} from '../recogniser.ts'

const COUNTED = /(?:名|位|人)(?:代表|委员|同志)?/y

/** Excuses what is counted or named in the salutation: 王立群等3名代表, 万建国委员. */
export const salutation: Recogniser = {
  id: 'name/salutation',
  examples: [{text: '王立群等3名代表:', reads: []}],
  block: 'salutation',
  read({block, text}, {start, end, script}) {
    if (block.role !== 'salutation' || script === 'vague') return null
    COUNTED.lastIndex = end
    const close = COUNTED.test(text) ? COUNTED.lastIndex : end
    return excuse('name/salutation', 'name', 'addressee, not a count', start, close)
  },
}
