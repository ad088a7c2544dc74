/** What a cell of a table counts. */
import type {Block, CellPlace, Quantity} from '../../tree.ts'

/** The row's label; the column's head where every row is a time: 2019年 | 641 under 年末在岗数. */
export function cellItem({rowHead, columnHead}: CellPlace): Quantity['item'] {
  const head = isTimed(rowHead) ? (columnHead ?? rowHead) : rowHead
  const words = head?.children[0]
  if (!head || !words) return null
  return {start: AMONG.exec(words.text)?.[0].length ?? 0, end: words.text.length, sentence: words, block: head}
}

/** 其中:到期退出 over a column */
const AMONG = /^其中[:：]?(?=.)/

const isTimed = (head: Block | null): boolean => {
  const [words] = head?.children ?? []
  const [time] = words?.children ?? []
  return time?.type === 'moment' && time.start === 0 && time.end === words?.text.length
}
