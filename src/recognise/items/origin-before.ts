/** From where a number came. */
import type {Token} from '../tokens.ts'
import {beforeAdverbs} from './before-adverbs.ts'

/** 入住率|由|整合前的|41%升至…: where the number came from stands between it and its noun. */
export function originBefore(tokens: readonly Token[], number: number, floor: number): number | null {
  const end = beforeAdverbs(tokens, number - 1, floor)
  if (end - 1 <= floor || tokens[end]!.word !== '的' || !THEN.test(tokens[end - 1]!.word)) return null
  for (let at = end - 1; at > floor && at > end - 6; at--) if (/^[由从]$/.test(tokens[at]!.word)) return at
  return null
}
const THEN = /(?:[前后时初末]|同期|期间|原来|原先|最初|以往|现行)$/
