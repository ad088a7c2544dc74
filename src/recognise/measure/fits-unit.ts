/** Whether a unit word can be the unit of this number: 2012年 is a date, 三级 a grade, 5方 a party. */
import type {Found} from '../../text/dictionary.ts'
import {lastsYears} from '../dates/lasts-years.ts'
import type {Figure} from '../number/figure.ts'
import type {UnitWord} from './unit-words.ts'

type Rule = (text: string, figure: Figure, end: number) => boolean

/** Words of one character that need more than a number before them. */
const rules: Readonly<Record<string, Rule>> = {
  年: (text, figure, end) => (!isYear(figure) || isLong(text, figure, end)) && !/[级份]/.test(text[end] ?? ''),
  日: (text, figure, end) =>
    (!figure.digits &&
      figure.number.length === 1 &&
      /^(?:遗体|游|内|无理由|培训|集训|体验)/.test(text.slice(end, end + 3))) ||
    /^(?:以?内|之内|以上|以下|左右|后|之后)/.test(text.slice(end, end + 2)) ||
    BOUND_TO.test(text.slice(end, end + 6)) ||
    LASTS.test(text.slice(end, end + 4)) ||
    isCut(text, figure, end) ||
    bounded(text, figure),
  方: (text, figure, end) =>
    !/[面式案向法便针位可能米土主]/.test(text[end] ?? '') &&
    (figure.power >= 4 || figure.low.length > 1) &&
    figure.digits,
  分: (text, figure, end) => figure.digits && !/^(?:之(?![内上])|[别钟])/.test(text.slice(end, end + 2)),
  所: (text, _figure, end) =>
    text[end] !== '在' || !/[地县市区省镇乡村街单学班户社企辖路线]/.test(text[end + 1] ?? '地'),
  晚: (text, _figure, end) => !/[上间会报餐饭稻期婚宴班自高育]/.test(text[end] ?? ''),
  两: (text, figure, end) =>
    /^[,，。;；、)半]?$/.test(text[end] ?? '') && (figure.digits || figure.scale !== null || figure.number.length > 1),
  级: (text, figure, end) => (figure.digits && figure.number.includes('.')) || isLayers(text, figure, end),
  线: (_text, figure) => figure.low.length < 3,
  厂: (_text, figure) => figure.low.length < 3,
  区: (_text, figure) => figure.low.length < 3,
  班: (_text, figure) => figure.low.length < 4,
  版: (_text, figure) => !figure.number.includes('.'),
  折: (text, figure, end) =>
    figure.digits ||
    (figure.low.length === 1 && !/[旧叠页返线射损弯腰]/.test(text[end] ?? '') && text[figure.start - 1] !== '波'),
  兆: (_text, figure) => figure.digits,
  周: (text, _figure, end) => !/[岁年边]/.test(text[end] ?? ''),
  伏: (_text, figure) => figure.digits,
  瓦: (_text, figure) => figure.digits,
  担: (_text, figure) => figure.digits,
  P: (_text, figure) => figure.digits && figure.low.length > 1,
  T: (_text, figure) => figure.digits,
  M: (_text, figure) => figure.digits,
  V: (_text, figure) => figure.digits && figure.low.length > 1,
  A: (text, figure, end) =>
    figure.digits && figure.low.length > 1 && CURRENT.test(text.slice(Math.max(0, figure.start - 12), end + 6)),
  平: (text, figure, end) =>
    figure.digits && figure.low.length > 1 && /^(?:[,，。;；、)]|左右|以[上下]|的|$)/.test(text.slice(end, end + 2)),
  期: (text, figure, end) =>
    (figure.digits || figure.low.length > 2 || /[余多]/.test(text[end - 2] ?? '')) &&
    !/^(?:[工项建子已]|会议纪要|简报|专报)/.test(text.slice(end, end + 4)),
  口: (text, figure, end) => figure.digits || !/[之子气]/.test(text[end] ?? ''),
  部: (text, figure, end) => figure.digits || !/[制曲队局委级]/.test(text[end] ?? ''),
  片: (text, figure, end) => figure.digits || figure.low.length > 2 || /[\u4e00-\u9fff]/.test(text[end] ?? ''),
  类: (text, figure, end) => figure.digits || figure.low.length > 2 || !/^[,，。;；、)]?$/.test(text[end] ?? ''),
  轮: (text, _figure, end) => !/[车驱电摩货]/.test(text[end] ?? ''),
  金: (text, _figure, end) => /^[、，,。;；和\d]?$/.test(text[end] ?? ''),
  银: (text, _figure, end) => /^[、，,。;；和\d]?$/.test(text[end] ?? ''),
  铜: (text, _figure, end) => /^[、，,。;；和\d]?$/.test(text[end] ?? ''),
  指: (text, _figure, end) => /^(?:全|均|都)?(?:缺失|离断|切除|骨折|受伤)/.test(text.slice(end, end + 4)),
  空: (text, _figure, end) => /^(?:门面|铺面|门店|房子|瓦房|平房)/.test(text.slice(end, end + 2)),
  任: (text, figure, end) => !/[务期职]/.test(text[end] ?? '') && figure.power === 0,
  肢: (_text, figure) => figure.low.length === 1,
  组: (text, figure) =>
    figure.digits ||
    figure.low.length > 3 ||
    /[成为共有分设计立出配置每各达到增个]$/.test(text.slice(Math.max(0, figure.start - 1), figure.start)),
}

/** What tells amperes from the letter of a seat or a model: 增加400A, 额定电流16A, 63A断路器. */
const CURRENT = /电|额定|开关|断路|熔断|空开|增容|增加|容量|安培/

const ruleOf = new Map(Object.entries(rules).map(([word, rule]) => [word.charCodeAt(0), rule]))

const FEWER = '(?:减少|压缩|精简|压减|缩减|缩短|调减|减)[到至为]'
const BEFORE_LAYERS = new RegExp(`(?:${FEWER}|分[为成]|层级(?:为|有|共|由|从)?)$`)
const BEHIND_LAYERS = new RegExp(`^${FEWER}`)

/** 管理层级由5级压缩到3级 counts the levels; 3级医院 names one. */
const isLayers = (text: string, {start}: Figure, end: number): boolean =>
  BEFORE_LAYERS.test(text.slice(Math.max(0, start - 6), start)) || BEHIND_LAYERS.test(text.slice(end, end + 4))

/** Decides by the word, the number and what follows. */
export function fitsUnit(text: string, at: number, found: Found<UnitWord>, figure: Figure): boolean {
  const {end, row} = found
  const single = end - at === 1
  if (text[end] === '级' && !(single && text[at] === '个')) return false
  if (row.sort === 'measure' && isPlace(text, end, figure)) return false
  if (row.sort === 'noun' && !single && isYear(figure) && Number(figure.low) > 2009) return false
  const rule = single ? ruleOf.get(text.charCodeAt(at)) : undefined
  if (rule && !rule(text, figure, end)) return false
  return (
    row.sort === 'measure' || figure.digits || fitsWords(text.slice(at, end), row, figure, isAbout(text, at, figure))
  )
}

/** 两千|年|, 2000多|年|, 树龄2000|年|: years are counted. */
const isLong = (text: string, {number, start}: Figure, end: number): boolean =>
  /[百千]/.test(number) || /[多余]/.test(text[end - 2] ?? '') || lastsYears(text, start)

/** A four-digit number before 年, or one with a leading zero, is a year. */
function isYear(figure: Figure): boolean {
  if (figure.power > 0 || figure.hedge || figure.vague) return false
  if (figure.number.startsWith('0') && figure.number.length > 1) return !figure.number.includes('.')
  return Number(figure.low) >= 1900 && Number(figure.low) <= 2100
}

/** “30|日|”公示期 */
const BOUND_TO = /^[”"]的?(?:公示期|公告期|期限|时限|限期|办结)/

/** 法定60|日|时限, 参加7|日|学习 */
const LASTS = /^(?:的?(?:时限|期限|限期)|学习)/

/** 由|30日|压缩至7日 */
const isCut = (text: string, {start}: Figure, end: number): boolean =>
  /[由从将]$/.test(text.slice(Math.max(0, start - 1), start)) &&
  /^(?:压缩|缩短|缩减|压减|减[少至为]|延长)/.test(text.slice(end, end + 2))

const bounded = (text: string, figure: Figure): boolean => {
  const before = text.slice(Math.max(0, figure.start - 14), figure.start)
  return /(?:[时限期]间?为|不超过|不少于|超过|最长|不足|满|达|约|公示|公告|历时|停业|连续|长达|(?:压缩|缩短|缩减|压减|延长|减[少]?)[至为到]|整[治顿改]|停[产业工课运]|逾期|超期|拖欠|暂扣|限期|延长|延期|顺延|展期)$|拘留[^，。；、]{0,14}$/.test(
    before,
  )
}

/** What 二 counts, which else says the second (二次, 二级). */
const SECOND = new Set([
  '肢',
  '人',
  '名',
  '户',
  '位',
  '车道',
  '处',
  '人次',
  '项',
  '块',
  '所',
  '条',
  '座',
  '辆',
  '份',
  '张',
  '件',
])

/** Hanzi numbers: a real classifier, never 二 (两 counts), small ones never with a noun (三省, 五级). */
function fitsWords(word: string, {sort}: UnitWord, figure: Figure, about: boolean): boolean {
  const small = figure.number.length === 1 && figure.scale === null
  if (small && figure.number === '二') return SECOND.has(word)
  if (small && figure.number === '零') return false
  if (sort === 'noun') return about ? figure.low.length > 1 : word.length > 1 || (!small && figure.low.length > 1)
  return true
}

/** 十余|节课, 近百|场, 上百|片: about so many are counted, and no word begins so. */
const isAbout = (text: string, at: number, {start, hedge, vague}: Figure): boolean =>
  hedge !== null || vague || /[余多]/.test(text[at - 1] ?? '') || /[近约超逾达]/.test(text[start - 1] ?? '')

/** 六亩塘, 三里坪: a place is named after a measure. */
const isPlace = (text: string, end: number, figure: Figure): boolean =>
  !figure.digits &&
  figure.number.length === 1 &&
  /^(?:[塘坪冲岭湾桥沟铺畈店]|组(?![合成织装]))/.test(text.slice(end, end + 2))
