import {project} from '../../text/projection.ts'

/** A word as the rules see it: ＫＭ２ is KM2. */
export const asProjected = (word: string): string => project(word, [{start: 0, end: word.length}]).text
