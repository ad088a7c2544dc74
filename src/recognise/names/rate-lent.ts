/** The rate of which a part says only whose it is. */
import type {Line} from '../page.ts'
import {itemText} from './words-of.ts'

const RATE = /[\u4e00-\u9fff]{2}率$/
const NEAR = 4

/** 抽检合格率98%，其中|餐饮食品|97%: 合格率; '' for a part of no rate. */
export function rateLent(line: Line, index: number): string {
  const {quantity, clause} = line.mentions[index]!
  const own = itemText(line, quantity)
  if (quantity.kind !== 'percent' || quantity.aspect !== 'share' || own === '' || /[率重例比]$/.test(own)) return ''
  if (!amongWords(line, clause)) return ''
  for (let at = index - 1; at >= 0 && at >= index - NEAR; at--) {
    const before = line.mentions[at]!
    const rate = before.quantity.kind === 'percent' && RATE.exec(itemText(line, before.quantity))
    if (rate && before.clause < clause) return rate[0]
  }
  return ''
}

/** Its clause opens with 其中. */
const amongWords = ({tokens, clauses}: Line, clause: number): boolean => tokens[clauses[clause]!.from]?.word === '其中'
