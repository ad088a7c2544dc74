import {excuse} from '../excuse.ts'
import type {Recogniser} from '../recogniser.ts'

/** Excuses what is counted or named in the salutation: 王立群等3名代表, 万建国委员. */
export const salutation: Recogniser = {
  id: 'name/salutation',
  examples: [{text: '王立群等3名代表:', reads: []}],
  read({block, text}, {start, end, script}) {
    if (block.role !== 'salutation' || script === 'vague') return null
    const tail = /(?:名|位|人)(?:代表|委员|同志)?/y
    tail.lastIndex = end
    const close = tail.test(text) ? tail.lastIndex : end
    return excuse('name/salutation', 'name', 'addressee, not a count', start, close)
  },
}
