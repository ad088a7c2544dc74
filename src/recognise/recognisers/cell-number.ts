/** A bare number that fills a table's cell: its unit stands in the column's head; a number under 序号 counts nothing. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import {shift} from '../../text/decimal.ts'
import {excuse} from '../excuse.ts'
import {finish} from '../measure/compose.ts'
import {measureAt} from '../measure/measure-at.ts'
import {readMeasure} from '../measure/read-measure.ts'
import type {UnitWords} from '../measure/unit-words.ts'
import type {Recogniser} from '../recogniser.ts'

const ID = 'quantity/cell'
const SERIAL = /^\(?\d{1,4}\)?[.、]?$/

export const cellNumber: Recogniser = {
  id: ID,
  examples: [{text: '3420', reads: []}],
  read(glance, numeral) {
    const {text, block} = glance
    if (block.cell?.serial && SERIAL.test(text.trim()))
      return excuse('enumerator/serial', 'enumerator', 'number of a row', numeral.start, numeral.end)
    if (!block.cell || block.cell.head || numeral.script === 'vague') return null
    const measure = measureAt(glance, numeral.start)
    if (!measure || measure.unit) return null
    if (text.slice(0, measure.start).trim() !== '' || text.slice(measure.end).trim() !== '') return null
    const head = unitOfHead(block.cell.unit, glance.context.units)
    const low = shift(measure.figure.low, head?.power ?? 0)
    const unit = head ? {code: head.code, kind: head.kind, written: null} : null
    const flags = [...measure.figure.flags, 'unit-elided']
    return finish(
      glance,
      ID,
      {measure, unit, low, high: low, end: measure.end, flags},
      {range: false, scale: measure.figure.scale},
    )
  },
}

interface HeadUnit {
  readonly code: string
  readonly kind: Kind
  readonly power: number
}

/** The unit of a head, 万平方米: read as the unit of the number 1. */
function unitOfHead(unit: string | null, words: UnitWords | undefined): HeadUnit | null {
  if (!unit) return null
  const measure = readMeasure(`1${unit}`, 0, 0, words)
  if (!measure?.unit || measure.end !== unit.length + 1) return null
  return {code: measure.unit.code, kind: measure.unit.kind, power: measure.figure.power + measure.unit.power}
}
