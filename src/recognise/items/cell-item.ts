/** What a cell of a table counts. */
import type {Block, CellPlace, Quantity} from '../../tree.ts'
import {unitWords} from '../measure/unit-words.ts'

/** The row's label; the column's head where every row is a time: 2019年 | 641 under 年末在岗数. */
export function cellItem({rowHead, columnHead}: CellPlace): Quantity['item'] {
  const head = isTimed(rowHead) ? (columnHead ?? rowHead) : rowHead
  const words = head?.children[0]
  if (!head || !words) return null
  const start = AMONG.exec(words.text)?.[0].length ?? 0
  return {start, end: withoutUnit(words.text), sentence: words, block: head}
}

/** 投入|（万元）: the unit of a column is no part of what it counts. */
function withoutUnit(text: string): number {
  const open = UNIT.exec(text)
  if (!open || open.index === 0) return text.length
  const from = open.index + open[0].length - open[1]!.length - 1
  return unitWords.at(text, from)?.end === text.length - 1 ? open.index : text.length
}
const UNIT = /\s{0,4}\((?:单位:)?[十百千万亿]{0,2}([^()十百千万亿][^()]{0,7})\)$/

/** 其中:到期退出 over a column */
const AMONG = /^其中[:：]?(?=.)/

const isTimed = (head: Block | null): boolean => {
  const [words] = head?.children ?? []
  const [time] = words?.children ?? []
  return time?.type === 'moment' && time.start === 0 && time.end === words?.text.length
}
