import {excuse} from '../excuse.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'enumerator/label'

/** Reads the label of a sentence: 一、 (一) 1. 一是. */
export const enumerator: Recogniser = {
  id: ID,
  examples: [{text: '一、加强管理。', reads: []}],
  read({sentence: {label}, floor}, {start}) {
    if (!label || start < label.start || start >= label.end) return null
    return excuse(ID, 'enumerator', 'label of a section or item', Math.max(label.start, floor), label.end)
  },
}
