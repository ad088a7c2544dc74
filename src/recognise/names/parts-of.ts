/** What a total is the total of. */
import type {Line} from '../page.ts'
import {itemText} from './words-of.ts'

const LONGEST = 24

/** 卫生院20家、村卫生室30家，以上共计50家: 卫生院、村卫生室; '' for what has no parts in its sentence, or too many. */
export function partsOf(line: Line, index: number): string {
  const whole = line.mentions[index]!.quantity
  if (line.mentions[index - 1]?.quantity.partOf !== whole) return ''
  const parts = line.mentions.filter(({quantity}) => quantity.partOf === whole && quantity.end < whole.start)
  const words = parts.map(({quantity}) => itemText(line, quantity))
  const text = words.every(word => word !== '') ? words.join('、') : ''
  return text.length <= LONGEST ? text : ''
}
