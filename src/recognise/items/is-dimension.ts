/** A size of what stands behind 的. */
import {isNounish} from '../nouns/noun-token.ts'
import type {Token} from '../tokens.ts'

/** 高约5米的|铁门|, 4.5米宽的|通道|: how high or wide the thing behind 的 is. */
export const isDimension = (tokens: readonly Token[], at: number): boolean =>
  DIMENSION.test(tokens[at + 1]?.word === '的' ? (tokens[at - 1]?.word ?? '') : '') ||
  (tokens[at + 2]?.word === '的' &&
    DIMENSION.test(tokens[at + 1]!.word) &&
    !(isNounish(tokens[at - 1]) && /[^上里内条]$/.test(tokens[at - 1]!.word)))
const DIMENSION = /^[长宽高深厚][约达]?$/
