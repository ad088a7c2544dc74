/** A rank that was reached from another. */
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'
import {fromOf} from './from.ts'

/** 由第12位|升至第9位|: up, though the number falls; null where no rank is left. */
export function movedRank(line: Line, index: number): Quantity['change'] {
  const from = line.mentions[index - 1]?.quantity.kind === 'rank' ? fromOf(line, index) : null
  if (!from) return reached(line, index)
  const verb = line.sentence.text.slice(from.end, line.mentions[index]!.quantity.start)
  const direction = UP.test(verb) ? 'up' : DOWN.test(verb) ? 'down' : null
  return direction && {direction, basis: 'base', from}
}

/** |升至|全国第18位: whence is not said. */
function reached({mentions, sentence: {text}}: Line, index: number): Quantity['change'] {
  const {start} = mentions[index]!.quantity
  const verb = REACHED.exec(text.slice(Math.max(0, start - 12), start))
  return verb && {direction: verb[1] ? 'up' : 'down', basis: null, from: null}
}
const REACHED = /(?:(升|前移|前进|晋级|进位)|降|退|下滑|后移|跌|滑落)[至到][^,，。;；\d]{0,6}$/
const UP = /^[^,，。;；\d]{0,3}(?:升|跃|提[升高]|前移|前进|晋|进位|攀升)/
const DOWN = /^[^,，。;；\d]{0,3}(?:降|退|下滑|后移|跌|滑落)/
