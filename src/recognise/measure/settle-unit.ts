/** What a unit of several senses means at its place: 度 of heat or of electricity, 分 of a price, M of a bandwidth. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import type {Found} from '../../text/dictionary.ts'
import type {Figure} from '../number/figure.ts'
import type {UnitWord} from './unit-words.ts'

/** The code and kind of a unit, and the power of ten that the word carries: 分 is a hundredth of 元. */
export interface Sense {
  readonly code: string
  readonly kind: Kind
  readonly power: number
}

const REACH = 18

/** Settles the sense of a unit of one character by the words around it; any other has but one. */
export function settleUnit(text: string, {row, start, end}: Found<UnitWord>, figure: Figure): Sense {
  const {code, kind} = row
  const rule = end - start === 1 ? SENSES.get(text[start]!) : undefined
  if (!rule) return {code, kind, power: 0}
  const before = text.slice(Math.max(0, figure.start - REACH), figure.start)
  return {code, kind, power: 0, ...rule(before, text.slice(end, end + 4), figure)}
}

type Rule = (before: string, after: string, figure: Figure) => Partial<Sense> | null

const DEGREE = {code: '度', kind: 'other'} as const
const HEAT = {code: 'Cel', kind: 'other'} as const
const FAHRENHEIT = {code: '[degF]', kind: 'other'} as const

/** 港币|5000万元|, 美元约|3亿元|: the currency stands before the number. */
const NAMED = /(?<![\d万亿千百十余多])(港币|美元|美金|欧元|日元|日币|英镑|韩元|澳元|台币|卢布)(?:约|近|超过?)?$/
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['港币', 'HKD'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['欧元', 'EUR'],
  ['日元', 'JPY'],
  ['日币', 'JPY'],
  ['英镑', 'GBP'],
  ['韩元', 'KRW'],
  ['澳元', 'AUD'],
  ['台币', 'TWD'],
  ['卢布', 'RUB'],
])

const SENSES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  [
    '度',
    (before, after, figure) => {
      const near = before.slice(-8)
      if (/华氏/.test(near)) return FAHRENHEIT
      if (/摄氏|温|热|零下|零上|冷/.test(near)) return HEAT
      return figure.power >= 4 || after[0] === '电' || /电|耗|能|[一二三]档/.test(near) ? null : DEGREE
    },
  ],
  [
    '元',
    before => {
      const name = /[币元金镑布约近超过]$/.test(before) ? NAMED.exec(before)?.[1] : undefined
      return name ? {code: CURRENCIES.get(name)!} : null
    },
  ],
  // 坡度25°, 45°角 are angles
  [
    '°',
    (before, after) =>
      /华氏/.test(before) ? FAHRENHEIT : /[坡角倾斜转弯弧]/.test(before) || after[0] === '角' ? DEGREE : null,
  ],
  // 电价降低2.3分 is money, 得2.3分 a mark
  [
    '分',
    (before, after) =>
      /(?:电价|[水气油热]价|单价|每(?:千瓦时|度|kWh|立方|方|吨|公里|升|斤|公斤))[^,，。；;得评]{0,6}$/.test(before) ||
      /^(?:\/(?:千瓦|度|k|K|升|斤|公)|钱)/.test(after)
        ? {code: 'CNY', kind: 'money', power: -2}
        : null,
  ],
  // 违建面积3.6万|方|, 占地2万|方|: of an area, no volume
  [
    '方',
    before => (/(?:面积|占地|违建|建筑)[^,，。;；、方土石水]{0,4}$/.test(before) ? {code: 'm2', kind: 'area'} : null),
  ],
  // 加速度0.15g, 设防烈度7度(0.15g): of gravity, no gram
  ['g', before => (/(?:加速度|烈度|地震)[^,，。;；、克重]{0,9}$/.test(before) ? {code: '[g]', kind: 'other'} : null)],
  // 100M光纤 tells a speed, 长100M a length
  [
    'M',
    (before, after) =>
      /(?:带宽|宽带|网速|网络|光纤|速率|下行|上行|提速)[^,，。;；长宽高深]{0,12}$/.test(before) ||
      /^(?:光|宽带|带宽|网|专线)/.test(after)
        ? {code: 'Mbit/s', kind: 'other'}
        : null,
  ],
  // 管理层级由5级减为3级
  ['级', (_before, _after, figure) => (figure.number.includes('.') ? null : {kind: 'count'})],
])
