/** A rank that was reached from another. */
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'
import {fromOf} from './from.ts'

/** 由第12位|升至第9位|: up, though the number falls; null where no rank is left. */
export function movedRank(line: Line, index: number): Quantity['change'] {
  const from = line.mentions[index - 1]?.quantity.kind === 'rank' ? fromOf(line, index) : null
  if (!from) return null
  const verb = line.sentence.text.slice(from.end, line.mentions[index]!.quantity.start)
  const direction = UP.test(verb) ? 'up' : DOWN.test(verb) ? 'down' : null
  return direction && {direction, basis: 'base', from}
}
const UP = /^[^,，。;；\d]{0,3}(?:升|跃|提[升高]|前移|前进|晋|进位|攀升)/
const DOWN = /^[^,，。;；\d]{0,3}(?:降|退|下滑|后移|跌|滑落)/
