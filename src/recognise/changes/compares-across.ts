/** Whether a bracket parts a change from what it is compared with. */
import type {Line} from '../page.ts'

/** 比改革前(2021年)|下降11.4%: the comparison stands before the bracket that the clause follows. */
export function comparesAcross({sentence: {text}, tokens}: Line, head: number): boolean {
  const {start} = tokens[head]!
  return text[start - 1] === ')' && ACROSS.test(text.slice(Math.max(0, start - REACH), start))
}

const REACH = 36
const ACROSS = /[比较][^,，。;；\d]{1,16}[(][^()]{2,16}[)]$/
