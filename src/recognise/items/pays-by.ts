/** Sums that are paid by a share of something else. */
import type {Quantity} from '../../tree.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Token} from '../tokens.ts'

const PAYS = /(?:企业|机构|单位|公司|学校|职工|个人|[农住用]户|人员|者|主体|合作社)$/

/** True where the token at `by` is the 按 of who pays: |企业|按不超过保险费的30%返还. */
export const isPayer = (tokens: readonly Token[], by: number): boolean =>
  /^按照?$/.test(tokens[by]?.word ?? '') && PAYS.test(tokens[by - 1]?.word ?? '')

/** 企业按|保险费|的30%返还, 对新购设备按|购置额|的20%给予补贴: of what is gone by, and not of who or for what. */
export function paysBy(
  tokens: readonly Token[],
  number: number,
  {kind}: Quantity,
  end: number,
  floor: number,
): boolean {
  if (kind !== 'percent' || tokens[number - 1]?.word !== '的') return false
  let at = end
  while (at > floor && at > end - 12 && isNounish(tokens[at])) at--
  return (
    at > floor && (isPayer(tokens, at) || (/^按照?$/.test(tokens[at]!.word) && /^对于?$/.test(tokens[floor]!.word)))
  )
}
