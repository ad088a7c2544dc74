/** Times that say how long a thing goes on, whatever grows in it. */
import type {Mention} from '../page.ts'
import type {Token} from '../tokens.ts'

const NEAR = 6

/** 增幅连续4年居首位, 品质不断提高的五年, 在此基础上再奋斗五年: neither is a gain of so many years. */
export function goesOnFor(tokens: readonly Token[], {at, quantity}: Mention, floor: number): boolean {
  if (quantity.kind !== 'duration') return false
  const verb = tokens[at - 1]?.word ?? ''
  if (verb === '连续' || verb === '的') return true
  if (!/^(?:奋斗|努力|坚持|用|花)$/.test(verb)) return false
  for (let before = at - 2; before >= floor && before > at - NEAR; before--)
    if (tokens[before]!.word === '基础上') return true
  return false
}
