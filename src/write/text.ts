import type {Writer} from './writer.ts'

/** The text that a letter was read as, so that the spans of its record can be held against it. */
export const text: Writer = {head: '', separator: '', tail: '', record: record => record.text ?? ''}
