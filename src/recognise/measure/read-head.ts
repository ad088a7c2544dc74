/** Reads the head of a rate where it is printed: 每人每月, 每张床位每年. */
import {isVerbal} from '../word-at.ts'
import {words} from '../words.ts'
import type {RateHead} from './rate-head.ts'
import {joinPer, type Per, readOne} from './read-per.ts'

/** 每2年, 每人每年: a head that ends in time. */
export const TIME = /\/\d{0,2}(?:a|mo|d|h|wk|半(?:年|小时|天|个月)|季度|学期|学年)$/

/** 每人每月, 每满3分钟, 每千人口: one or more heads in a row. */
export function readHead(text: string, at: number): (RateHead & {readonly end: number}) | null {
  let end = at
  let code = ''
  while (text[end] === '每') {
    const from = text[end + 1] === '满' ? end + 2 : end + 1
    const one = readOne(text, from) ?? readThing(text, from)
    if (!one || isDeed(text, from, one.end)) break
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
const THING = /[^\s\d每,，。;；、:：()（）]{1,6}?(?=每(?:年|月|日|天|周|小时|半(?:年|小时|天|个月)|学[期年]|季度))/y

/** 每|生产|1吨, 每|节约|1度: a verb begins like the unit. */
function isDeed(text: string, at: number, end: number): boolean {
  const word = words.at(text, at)
  return word !== null && word.end > end && isVerbal(word.row)
}

/** 每|园|补助5万元, 每|标段|每年: any noun may tell of what it is so much, where the sum or its verb follows. */
const NOUN =
  /(?![增减新超满达当逢隔])(?:[\u4e00-\u9fff]{0,3}?[位店园院校馆所站点段区村镇员者人师生户家台机组队期次程系科桩枪班]|[\u4e00-\u9fff])(?=\d)|(?![增减新超满达当逢隔])[\u4e00-\u9fff]{1,4}?(?=每[年月日天季学]|(?:再|另|可|均|最高|最多)?(?:给予|补助|补贴|奖励|奖补|资助|支持|收取|收费)|最[高多低][\d不]|[约近超]\d|不(?:超过|低于|少于|高于))/y

function readThing(text: string, at: number): Per | null {
  NOUN.lastIndex = at
  if (!NOUN.test(text)) return null
  const end = NOUN.lastIndex
  const word = words.at(text, at, end)
  return word && isVerbal(word.row) ? null : {end, code: text.slice(at, end)}
}
