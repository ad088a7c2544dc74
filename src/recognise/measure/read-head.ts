/** Reads the head of a rate where it is printed: 每人每月, 每张床位每年. */
import type {RateHead} from './rate-head.ts'
import {joinPer, readOne} from './read-per.ts'

/** 每2年, 每人每年: a head that ends in time. */
export const TIME = /\/\d{0,2}(?:a|mo|d|h|wk|半年|季度|学期|学年)$/

/** 每人每月, 每满3分钟, 每千人口: one or more heads in a row. */
export function readHead(text: string, at: number): (RateHead & {readonly end: number}) | null {
  let end = at
  let code = ''
  while (text[end] === '每') {
    const from = text[end + 1] === '满' ? end + 2 : end + 1
    const one = readOne(text, from)
    if (!one) break
    code += `/${one.code}`
    // 每立方米/日
    const time = text[one.end] === '/' ? readOne(text, one.end + 1) : null
    if (time && TIME.test(`/${time.code}`)) {
      code += `/${time.code}`
      end = time.end
      continue
    }
    end = text.startsWith('人口', one.end - 1) && text[one.end - 1] === '人' ? one.end + 1 : one.end
    if (TIME.test(`/${one.code}`)) continue
    THING.lastIndex = end
    if (THING.test(text)) end = THING.lastIndex
  }
  return code ? {words: text.slice(at, end), code: joinPer(code), end, carried: false} : null
}

/** 每张|床位|每年补助2400元: what is counted stands between the two halves. */
const THING = /[^\s\d每,，。;；、:：()（）]{1,6}?(?=每(?:年|月|日|天|学[期年]|季度))/y
