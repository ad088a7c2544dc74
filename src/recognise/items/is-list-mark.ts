import type {Token} from '../tokens.ts'

/** 、 and 和, which part the members of a list. */
export const isListMark = (token: Token): boolean => token.class === 'list' || token.class === 'conjunction'
