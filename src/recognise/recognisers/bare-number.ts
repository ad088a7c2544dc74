/** Numbers without a unit that their predicate shows to be values: 标识注册量60.2亿, 取证率达到71.4, 由20提高至35. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import {finish} from '../measure/compose.ts'
import type {Measure} from '../measure/measure.ts'
import {readMeasure} from '../measure/read-measure.ts'
import {standsFree} from '../measure/stands-free.ts'
import type {Glance, Recogniser} from '../recogniser.ts'

const ID = 'quantity/bare'

export const bareNumber: Recogniser = {
  id: ID,
  examples: [
    {text: '标识注册量60.2亿，', reads: ['count 60.2亿']},
    {text: '取证率达到71.4，', reads: ['percent 71.4']},
    {text: '标准由20提高至35。', reads: ['other 20', 'other 35']},
    {text: '同比增长28.5；', reads: ['percent 28.5']},
    {text: '办公楼305，', reads: []},
  ],
  read(glance, numeral) {
    if (numeral.script === 'vague' || glance.block.cell) return null
    const {text, floor} = glance
    const measure = readMeasure(text, numeral.start, floor)
    if (!measure || measure.unit || !standsFree(text, measure.start, measure.end)) return null
    const sense = again(glance, measure) ?? senseOf(text, measure)
    if (!sense) return null
    const {low, high, end} = measure
    const unit = sense.kind === 'percent' ? {code: '%', kind: sense.kind, written: null} : null
    const flags = [...measure.figure.flags, ...sense.flags]
    const reading = finish(
      glance,
      ID,
      {measure, unit, low, high, end, flags},
      {range: false, scale: measure.figure.scale},
    )
    return {...reading, kind: sense.kind}
  },
}

/** 占比为5.8、19.3: the second item says the same sort of thing. */
function again({text, done}: Glance, measure: Measure): Sense | null {
  const last = done.at(-1)
  if (last?.type !== 'quantity' || last.rules[0] !== ID || measure.start !== last.end + 1) return null
  if (!'、和'.includes(text[last.end]!) || !measure.figure.digits) return null
  return ENDS.test(text[measure.end] ?? '') ? {kind: last.kind, flags: last.flags} : null
}

interface Sense {
  readonly kind: Kind
  readonly flags: readonly string[]
}

const ENDS = /^[,，。;；、)]?$/
const GROWTH = /(?:增长|下降|提高|增加|上升|增幅|降幅|回落|减少)(?:了|约|近|超过?)?$/
const SHARE = /(?:率|占比|比例|比重|覆盖面)[^,，。;；]{0,6}$/
/** Figures that have no unit by nature or lost it. */
const METRIC = /(?:容积率|系数|指数|密度|强度|倍差|得分|评分|限高)(?:为|达|达到|从|由|至|不低于|不高于)?$/
const REACHED = /(?:达|达到|至|到|为|升至|降至|增至)(?:约|近|超过?)?$/

function senseOf(text: string, measure: Measure): Sense | null {
  const before = text.slice(Math.max(0, measure.start - 16), measure.start)
  const next = text[measure.end] ?? ''
  const scaled = measure.figure.scale !== null && measure.figure.power >= 4
  if (scaled && (measure.figure.digits || measure.figure.number.length + measure.figure.scale!.length > 2))
    return {kind: 'count', flags: /[量数]$/.test(before) ? [] : ['unit-elided']}
  if (!measure.figure.digits || measure.figure.low.length > 12) return null
  const risen =
    /[由从]$/.test(before) &&
    /^(?:提高|增加|增至|降至|升至|提升|下降|扩大|增长|减少|调整)/.test(text.slice(measure.end, measure.end + 2))
  if (!ENDS.test(next) && !risen) return null
  const share = SHARE.test(before) && !/容积率/.test(before)
  if (GROWTH.test(before) || (share && REACHED.test(before)))
    return {kind: 'percent', flags: ['ocr-suspect', 'unit-elided']}
  if (METRIC.test(before)) return {kind: 'other', flags: ['unit-elided']}
  if (risen || REACHED.test(before)) return {kind: 'other', flags: ['unit-elided', ...(share ? ['ocr-suspect'] : [])]}
  return null
}
