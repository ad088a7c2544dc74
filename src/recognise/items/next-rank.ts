/** The second of two ranks. */
import type {Line, Mention} from '../page.ts'

/** 居全国第8位、西部|第2位|: what is ranked among others, too. */
export const isNextRank = ({tokens, mentions}: Line, {at, clause, quantity}: Mention, index: number): boolean => {
  const last = mentions[index - 1]
  if (quantity.kind !== 'rank' || last?.quantity.kind !== 'rank' || last.clause !== clause) return false
  const [mark, place] = [tokens[last.at + 1], tokens[last.at + 2]]
  return at === last.at + 3 && mark?.class === 'list' && FIELD.test(place!.word)
}
const FIELD = /^(?:[东中西]部|全[国省市区]|.{2,6}(?:地区|六省|省份|城市))$/
