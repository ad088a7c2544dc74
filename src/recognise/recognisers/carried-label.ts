import {excuse} from '../excuse.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'identifier/carried'
const END = /[、,，和及与/。;:)）\]”]|$/y

/** Last resort after the quantities: a list that carries an identifier or ordinal on, 3路、808、901. */
export const carriedLabel: Recogniser = {
  id: ID,
  examples: [{text: '优化3路、808、901等线路', reads: []}],
  needs: [{before: '、,，和及与至到/-'}],
  read({text, done}, {start, end, script}) {
    const last = done.at(-1)
    if (last?.type !== 'excuse') return null
    const between = text.slice(last.end, start)
    if (last.class === 'ordinal' && /^[、和及至-]$/.test(between.slice(0, 2)))
      return excuse(ID, 'ordinal', last.why, start, end)
    if (script !== 'digits' || last.class !== 'identifier' || !/^[、,，和及与/-]{1,2}$/.test(between.slice(0, 3)))
      return null
    END.lastIndex = end
    return END.test(text) ? excuse(ID, 'identifier', last.why, start, end) : null
  },
}
