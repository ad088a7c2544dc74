/** By how much a thing has changed, said by a noun: 上调|幅度|约30%, 保教费|下调金额|2100元. */
import type {Direction} from '../../../schemas/vocabulary.ts'

const AMPLITUDE = /(?:(上调|上浮|上涨|增长|提升|提高|涨价)|下调|下浮|下降|降低|压减|减少|缩减|降价)的?(?:幅度|金额|额)$/

/** Where the noun begins at the end of an item, and which way it says; null where none stands there. */
export function amplitudeIn(words: string): {readonly at: number; readonly direction: Direction} | null {
  const found = AMPLITUDE.exec(words)
  return found && {at: found.index, direction: found[1] ? 'up' : 'down'}
}
