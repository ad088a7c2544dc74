/** Reads a number and its unit: 60多万吨, 3000左右人次, 两个半月, 43.43亿元. */
import type {Bound} from '../../../schemas/vocabulary.ts'
import {add, shift} from '../../text/decimal.ts'
import type {Figure} from '../number/figure.ts'
import {readFigure} from '../number/read-figure.ts'
import type {Measure} from './measure.ts'
import {readCompound} from './read-compound.ts'
import {readUnit} from './read-unit.ts'
import type {Unit} from './unit.ts'
import {type UnitWords, unitWords} from './unit-words.ts'

/** Reads the measure whose number stands at `at`; null where there is no number. The unit may be null. */
export function readMeasure(text: string, at: number, floor: number, words?: UnitWords): Measure | null {
  const figure = readFigure(text, at, floor)
  if (!figure) return null
  const behind = hedgeBehind(text, figure)
  const unit = readUnit(text, behind.end, figure, words)
  const hedges: Bound[] = []
  if (figure.hedge) hedges.push(figure.hedge)
  if (behind.hedge && (unit || behind.hedge === 'over')) hedges.push(behind.hedge)
  if (unit?.hedge) hedges.push(unit.hedge)
  const compound =
    unit && !unit.plus && !unit.hedge && unit.kind !== 'rate'
      ? readCompound(text, unit.end, figure.low, unit.code)
      : null
  if (compound && unit) {
    const {end, value, code, kind} = compound
    const whole = {...unit, kind, code, end, written: text.slice(behind.end, end), plus: value}
    return {start: figure.start, end, figure, unit: whole, low: value, high: value, hedges}
  }
  const end = unit?.end ?? (behind.hedge === 'over' ? behind.end : figure.end)
  return {
    start: figure.start,
    end,
    figure,
    unit,
    low: scaled(figure.low, unit),
    high: scaled(figure.high, unit),
    hedges,
  }
}

function scaled(value: string, unit: Unit | null): string {
  const base = unit && unit.power !== 0 ? shift(value, unit.power) : value
  return unit?.plus ? add(base, unit.plus) : base
}

interface Behind {
  readonly end: number
  readonly hedge: Bound | null
}

/** 余杭, 多数, 多元化: the character belongs to the next word. */
const WORDS = /^(?:[杭姚粮额数样云]|元化|下的|方面|方位)/

/** 余, 多, 来 and 左右 between number and unit. */
function hedgeBehind(text: string, figure: Figure): Behind {
  const {end} = figure
  const char = text[end]
  const many = figure.power > 0 || figure.low.length > 1
  if ((char === '余' || char === '多') && many && !WORDS.test(text.slice(end + 1, end + 3)))
    return {end: end + 1, hedge: 'over'}
  // 3000+家
  if (char === '+' && figure.digits && many && unitWords.at(text, end + 1)) return {end: end + 1, hedge: 'over'}
  if (
    char === '来' &&
    many &&
    figure.low.endsWith('0') &&
    /[个家名人户台套座所项件位次岁年天万亿架辆艘吨米公亩头只张条种部份栋幢间批场处里口株棵把届门篇册块根支]/.test(
      text[end + 1] ?? '',
    )
  )
    return {end: end + 1, hedge: 'about'}
  if (char === '左' && text[end + 1] === '右' && !/[,，。;；、的)]/.test(text[end + 2] ?? '。'))
    return {end: end + 2, hedge: 'about'}
  // 20 km keeps its blank in the projection, where Latin letters follow figures
  return {end: char === ' ' && /[A-Za-z]/.test(text[end + 1] ?? '') ? end + 1 : end, hedge: null}
}
