/** Writes one quantity of the tree as an indicator of the record. */
import type {Indicator} from '../../schemas/indicator.ts'
import {isRounded} from '../text/decimal.ts'
import {edtfDays} from '../text/edtf.ts'
import type {Places} from '../text/places.ts'
import {sourceSpan} from '../text/projection.ts'
import type {Block, Quantity, Sentence, Span, Time} from '../tree.ts'
import type {QuantityPlace} from './ledger.ts'

/** The indicator of a quantity: spans in code points, decimals as numbers, references as ids. */
export function writeIndicator(place: QuantityPlace, at: Places, ids: ReadonlyMap<Quantity, string>): Indicator {
  const {quantity, block, sentence, span} = place
  const idOf = (other: Quantity | null) => (other ? (ids.get(other) ?? null) : null)
  const {change, period, written} = quantity
  const {line, column} = at.place(span.start)
  return {
    id: ids.get(quantity)!,
    raw: block.projection.source.slice(span.start, span.end),
    start: at.point(span.start),
    end: at.point(span.end),
    line,
    column,
    kind: quantity.kind,
    value: number(quantity.value),
    fraction: quantity.fraction,
    low: number(quantity.low),
    high: number(quantity.high),
    bound: quantity.bound,
    unit: quantity.unit,
    written,
    item: item(place, at),
    name: quantity.name,
    aspect: quantity.aspect,
    change: change && {direction: change.direction, basis: change.basis, from: idOf(change.from)},
    status: quantity.status,
    modal: quantity.modal,
    period: period && writePeriod(period),
    scope: quantity.scope,
    partOf: idOf(quantity.partOf),
    sameAs: idOf(quantity.sameAs),
    section: sentence.section,
    topic: sentence.topic,
    sentence: cut(block, sourceSpan(block.projection, sentence.start, sentence.end), at),
    flags: isKept(quantity) ? quantity.flags : [...quantity.flags, 'rounded'],
    rules: quantity.rules,
  }
}

function writePeriod({edtf, role, raw, source}: Time): Indicator['period'] {
  const {start, end} = edtfDays(edtf)
  return {edtf, start, end, role, raw, source}
}

/** Whether the numbers of a record are the very decimals that were read. */
const isKept = ({value, low, high}: Quantity): boolean =>
  ![value, low, high].some(decimal => decimal !== null && isRounded(decimal))

const number = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal))

function item({quantity, block, sentence}: QuantityPlace, at: Places) {
  if (!quantity.item) return null
  const where: Sentence = quantity.item.sentence ?? sentence
  const home: Block = quantity.item.block ?? block
  const {start, end} = quantity.item
  return cut(home, sourceSpan(home.projection, where.start + start, where.start + end), at)
}

const cut = ({projection: {source}}: Block, {start, end}: Span, at: Places) => ({
  raw: source.slice(start, end),
  start: at.point(start),
  end: at.point(end),
})
