/** Numbers with a unit: 超过1035.5亿元, 约2000-3000片每月, 100余家, 21、44项. */

import {isNumeral} from '../../text/numeral.ts'
import {compose} from '../measure/compose.ts'
import {isIdiomatic} from '../measure/idiomatic.ts'
import {isRealOne} from '../measure/lone-one.ts'
import type {Measure} from '../measure/measure.ts'
import {measureAt} from '../measure/measure-at.ts'
import {boundBefore, boundBehind} from '../measure/read-bound.ts'
import {standsFree} from '../measure/stands-free.ts'
import type {Glance, Recogniser} from '../recogniser.ts'

const ID = 'quantity/measure'

export const measuredQuantity: Recogniser = {
  id: ID,
  examples: [
    {text: '投入43.43亿元', reads: ['money 43.43亿元']},
    {text: '产能约2000-3000片每月', reads: ['rate 约2000-3000片每月']},
    {text: '分别支持21、44项', reads: ['count 21', 'count 44项']},
    {text: '住宅一台10吨锅炉', reads: ['count 一台', 'mass 10吨']},
    {text: '2022年', reads: []},
    {text: '建成四间教室、一间阅览室', reads: ['count 四间', 'count 一间']},
    {text: '新增一个36班小学', reads: ['count 一个', 'count 36班']},
    {text: '第3个', reads: []},
  ],
  read(glance, numeral) {
    if (numeral.script === 'vague') return null
    const {text, floor} = glance
    if (isListed(glance, numeral.start)) return null
    const measure = measureAt(glance, numeral.start)
    if (!measure || !standsFree(text, measure.start, measure.end, measure.unit !== null)) return null
    if (!measure.figure.digits && !counts(text, measure, floor) && !isListedOne(glance, measure)) return null
    const quantity = compose(glance, ID, measure)
    if (quantity && hasDash(text, quantity.start)) quantity.flags.push('ambiguous')
    return quantity
  },
}

/** True of words unless they say something else: 一批, 两个维护, 千人计划. */
function counts(text: string, measure: Measure, floor: number): boolean {
  const bounded =
    boundBefore(text, measure.start, floor) !== null || boundBehind(text, measure.end, measure.unit?.kind) !== null
  if (!isRealOne(text, measure, bounded) || isIdiomatic(text, measure)) return false
  if (!isBareScale(measure.figure.number, measure.figure.scale)) return true
  return bounded || measure.hedges.length > 0 || text[measure.start - 1] === '满'
}

/** 四间教室、|一间|阅览室: one of a list of counts is counted. */
function isListedOne({text, done}: Glance, {figure, unit, start, end}: Measure): boolean {
  if (figure.number !== '一' || unit?.sort !== 'classifier') return false
  const last = done.at(-1)
  if (last?.type === 'quantity' && last.kind === 'count' && LISTED.test(text.slice(last.end, start))) return true
  const next = LIST.exec(text.slice(end, end + 14))
  return next !== null && text.startsWith(unit.written, end + next[0].length)
}

const LISTED = /^[\p{Script=Han}]{1,8}[、和及]$/u
/** 一间|阅览室、两间教室: the next of the list has the same classifier */
const LIST = /^[\p{Script=Han}]{1,8}?[、和及](?:[两三四五六七八九]|[2-9]|\d{2,4})/u

/** 企业-20家 and 其中:-9万元: a dash or a minus; 误差±2%; 投入.5万元, whose whole part may be lost. */
const hasDash = (text: string, start: number): boolean =>
  text[start] === '-'
    ? /[:：]/.test(text[start - 1] ?? '')
    : text[start - 1] === '±' || DASHED.test(text.slice(Math.max(0, start - 2), start))

const DASHED = /[\p{Script=Han})][-.]$/u

/** The 13排 of 第12、13排 is an ordinal like the one before it. */
function isListed({text, done}: Glance, start: number): boolean {
  const last = done.at(-1)
  if (last?.type !== 'excuse' || last.class !== 'ordinal' || start - last.end !== 1 || text[last.start] !== '第')
    return false
  return /[、和及至-]/.test(text[last.end]!) && isNumeral(text.charCodeAt(last.end - 1))
}

/** 百, 千 and 万 alone are words (千人计划) unless a bound says that they count (近千户); 百万 and 百亿 count. */
const isBareScale = (number: string, scale: string | null): boolean =>
  scale === null && '百千万亿'.includes(number) && number.length === 1
