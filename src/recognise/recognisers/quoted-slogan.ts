import {excuse} from '../excuse.ts'
import type {Recogniser} from '../recogniser.ts'

const LONGEST = 18
const OPEN = '“‘「『"'
const CLOSE = '”’」』"'
const MEASURED =
  /^[\d.,]+(?:余|多|几)?(?:万|亿|千|百)?(?:元|人|户|吨|亩|公里|米|平方|千瓦|%|倍|家|名|张|件|次|岁|年|个月|天|小时|分钟)|^[\d.]{1,4}(?:个工作日|个自然日|个小时|[日折周])$|^\d{3,5}(?:个|项|条|所|台|辆|座|栋|套|位|处|场|件|份|米)/
/** 十多年, 三四十天, 二十余户: no slogan counts so. */
const HEDGED = /^(?:[一二三四五六七八九]?[十百千万][多余几来]|[一二三四五六七八九]{2}[十百千万])[^一-龥]?[一-龥]/
/** “两个月”, “三天”: nothing but a time. */
const TIME = /^[一两二三四五六七八九十]{1,3}(?:个(?:半?月|工作日|小时|星期)|小时|分钟|天|周)$/
const SPEECH = /[。;!?:]/

/**
 * Excuses the numeral of a short quoted name: “三公”, “一链一策”, “四个出新出彩”, “21条”. A quoted measure
 * (“3万元”) and a quoted sentence are left to the other rules.
 */
export const quotedSlogan: Recogniser = {
  id: 'name/quoted',
  examples: [
    {text: '推行“一房一价”备案', reads: ['name 一房一价']},
    {text: '加强“三公”经费管理', reads: ['name 三公']},
    {text: '所谓“3万元补贴”并无依据', reads: []},
    {text: '反映“入住十多年，至今未办证”的问题', reads: []},
    {text: '所谓“260个巡查员”并无依据', reads: []},
    {text: '“5个工作日”办结，压缩“两个月”', reads: []},
  ],
  needs: [{letters: OPEN}],
  read({text, floor}, numeral) {
    const open = opening(text, numeral.start, floor)
    if (open < 0) return null
    const close = closing(text, numeral.end)
    if (close < 0 || close - open - 1 > LONGEST) return null
    const quoted = text.slice(open + 1, close)
    if (SPEECH.test(quoted)) return null
    const from = numeral.script === 'vague' ? open + 1 : numeral.start
    if (numeral.script === 'hanzi' && (HEDGED.test(text.slice(from, close)) || TIME.test(quoted))) return null
    if (numeral.script === 'digits' && (MEASURED.test(text.slice(from, close)) || quoted.length > 12)) return null
    return excuse('name/quoted', 'name', 'slogan or short name in quotes', from, close)
  },
}

function opening(text: string, at: number, floor: number): number {
  for (let i = at - 1; i >= Math.max(floor - 1, 0, at - LONGEST); i--) {
    if (isHan(text, i)) continue
    if (OPEN.includes(text[i]!)) return i
    if (CLOSE.includes(text[i]!)) return -1
  }
  return -1
}

function closing(text: string, at: number): number {
  const roof = Math.min(text.length, at + LONGEST)
  for (let i = at; i < roof; i++) if (!isHan(text, i) && CLOSE.includes(text[i]!)) return i
  return -1
}

/** Most characters are no mark at all. */
const isHan = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x4e00
