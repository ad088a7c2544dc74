import {printable} from '../../text/printable.ts'

/** A stretch of the letter on one line of a terminal, which nothing in it can steer. */
export const plain = (text: string): string => printable(text.replace(/\s+/g, ' ').trim())
