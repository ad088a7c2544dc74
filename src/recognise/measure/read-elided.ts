/** Finds the unit that items of a list share with its last one: 21、44项; 12.5、8.3和6.7亿元; 1.3个、3.4个百分点. */
import {add, compare, shift} from '../../text/decimal.ts'
import type {Glance} from '../recogniser.ts'
import type {Measure} from './measure.ts'
import {readMeasure} from './read-measure.ts'
import type {Unit} from './unit.ts'

export interface Shared {
  readonly unit: Unit
  /** power of ten that the item takes from the last one */
  readonly power: number
}

interface Item {
  readonly start: number
  readonly measure: Measure
}

/** What parts the items; × parts the sides of a size (2×12米). */
const JOINTS = new Set(['、', '和', '与', '及', '或', '×', '*'])

/** 140|/90mmHg|: two pressures share their unit. */
const PRESSURE = /\/\d{2,3} ?(?:mm ?Hg|毫米汞柱)/iy

function isJoint(text: string, at: number): boolean {
  if (text[at] !== '/') return JOINTS.has(text[at] ?? '')
  PRESSURE.lastIndex = at
  return PRESSURE.test(text)
}

/** The unit for the measure without one (or with 个 for 个百分点); null where no list gives it one. */
export function readElided(glance: Glance, first: Measure): Shared | null {
  const known = glance.memo.shared?.get(first.figure.start)
  if (known !== undefined) return known
  if (!isJoint(glance.text, first.end)) return null
  if (isLabel(glance.text, first)) return null
  const items: Item[] = [{start: first.figure.start, measure: first}]
  const last = collect(glance, items)
  glance.memo.shared ??= new Map()
  const memo = glance.memo.shared
  for (const item of items) memo.set(item.start, last && item.measure !== last ? share(item.measure, last) : null)
  return memo.get(first.figure.start) ?? null
}

/** 1、50.3KG: a number at the head of a phrase before 、 labels what follows. */
function isLabel(text: string, {figure, unit}: Measure): boolean {
  if (unit || figure.low.length > 2 || figure.low.includes('.') || text[figure.end] !== '、') return false
  return figure.start === 0 || /[:：。；;!?)“ ]/.test(text[figure.start - 1]!)
}

/** Gathers the open items; returns the item that closes the list with a unit. */
function collect({text, context}: Glance, items: Item[]): Measure | null {
  let at = items[0]!.measure.end
  let labelled = false
  while (isJoint(text, at)) {
    const label = text[at] === '、' ? labelLength(text, at + 1) : 0
    if (label > 0 && !labelled && !isNamed(text, items[0]!.start)) return null
    labelled ||= label > 0
    const start = at + 1 + label
    const next = readMeasure(text, start, start, context.units)
    if (!next || next.figure.start !== start) return null
    // 资金3个多亿、土地200来亩: what is not of one size is not of one sort
    if (next.unit && !isOpen(next))
      return labelled && (runsOn(items) || next.figure.power !== items[0]!.measure.figure.power) ? null : next
    items.push({start, measure: next})
    at = next.end
  }
  // 4860、6240个: the 个 of the last item waits for nothing
  const last = items.at(-1)!.measure
  return items.length > 1 && last.unit && !(labelled && runsOn(items)) ? last : null
}

/** What a member of the list is named, before its number: 硕士 of 本科600、硕士1000、博士2000元. */
const LABEL = /[A-Z]?(?!第|其中)[\u4e00-\u9fff“”]{1,8}(?=\d)/y
/** In a name stands no verb, no bound and no numeral. */
const UNNAMED = /[了过是有为达到至比增减升降超约近逾共多第〇零一二三四五六七八九十百千万亿]/

function labelLength(text: string, at: number): number {
  LABEL.lastIndex = at
  const label = LABEL.exec(text)?.[0] ?? ''
  // 二等奖 is a name
  return UNNAMED.test(label.replace(/[一二三四五](?=[等级类档])/, '')) ? 0 : label.length
}

/** A name stands right before the number, too: 本科600, but not 增长8.3. */
const isNamed = (text: string, at: number): boolean =>
  /[\u4e00-\u9fff”A-Z]$/.test(text.slice(0, at).slice(-1)) && !UNNAMED.test(text.slice(Math.max(0, at - 2), at))

/** 加强建设2、完善制度3、…: bare numbers that follow one another count the items of a list. */
function runsOn(items: readonly Item[]): boolean {
  const bare = items.filter(({measure}) => measure.unit === null).map(({measure}) => measure.low)
  return bare.length > 1 && bare.every((low, at) => at === 0 || compare(low, add(bare[at - 1]!, '1')) === 0)
}

/** 1.3个 waits for the 百分点 of the last item. */
export const isOpen = (measure: Measure): boolean => measure.unit === null || measure.unit.code === '个'

function share(item: Measure, last: Measure): Shared | null {
  const unit = last.unit!
  if (item.unit && !unit.written.startsWith('个')) return null
  const scaled = item.figure.power === 0 && last.figure.power > 0
  const power = scaled && compare(item.figure.low, shift(last.figure.mantissa, 2)) < 0 ? last.figure.power : 0
  return {unit, power}
}
