/** Small drawings of the card: the whole and its parts as bars, a change as a line. */
import {add, compare, subtract} from '../../text/decimal.ts'
import {inThrees} from '../amount.ts'
import type {Desk, Figure} from './desk.ts'
import {button, drawing, element} from './element.ts'

/** The whole, its parts and what they leave or exceed; null where the figure has none. */
export function wholeAndParts(desk: Desk, figure: Figure): HTMLElement | null {
  const {say} = desk
  const live = desk.figures().filter(({state}) => state !== 'rejected')
  const whole = figure.partOf ? live.find(({id}) => id === figure.partOf) : figure
  const parts = live.filter(({partOf}) => whole && partOf === whole.id)
  if (!whole || parts.length === 0 || whole.value === null || whole.value <= 0) return null
  const alike = parts.filter(({unit, value}) => unit === whole.unit && value !== null && value >= 0)
  const sum = alike.reduce((total, {value}) => add(total, decimal(value!)), '0')
  const rest = subtract(decimal(whole.value), sum)
  const most = Math.max(whole.value, Number(sum))
  const bar = (name: string, value: number, sort: string, id: string | null) =>
    element(
      'li',
      {class: id === figure.id ? 'own' : ''},
      element(
        'span',
        {class: 'bar-label'},
        id ? button(name, () => desk.choose(id), 'plain') : element('span', {text: name}),
      ),
      element('span', {class: 'bar-value', text: `${inThrees(value)} ${whole.unit ?? ''}`}),
      stretch(value / most, sort),
    )
  const order = compare(rest, '0')
  const said = order === 0 ? say('sumOk') : say(order > 0 ? 'sumLess' : 'sumMore', inThrees(Math.abs(Number(rest))))
  return element(
    'div',
    {class: 'chart parts'},
    element('h3', {text: `${say('whole')} · ${say('parts')}`}),
    element(
      'ul',
      {},
      bar(whole.name, whole.value, 'solid', whole.id),
      ...alike.map(part => bar(part.name, part.value!, 'part', part.id)),
      order === 0 ? null : bar(say(order > 0 ? 'rest' : 'over'), Math.abs(Number(rest)), 'hatched', null),
    ),
    element('p', {class: 'note', text: said}),
  )
}

/** Doubles print their shortest decimal; those with an exponent no letter writes. */
const decimal = (value: number): string => (/e/.test(String(value)) ? String(Math.round(value)) : String(value))

const stretch = (part: number, sort: string): SVGElement =>
  drawing(
    'svg',
    {class: 'bar', attributes: {width: '100%', height: 10, 'aria-hidden': 'true'}},
    drawing('rect', {class: 'ground', attributes: {width: '100%', height: 10, rx: 2}}),
    drawing('rect', {
      class: sort,
      attributes: {width: `${(100 * Math.max(part, 0.006)).toFixed(2)}%`, height: 10, rx: 2},
    }),
  )

/** 由A增长到B as a line from A to B; null where the figure grew from nothing that is told. */
export function changeLine(desk: Desk, figure: Figure): HTMLElement | null {
  const from = desk.figure(figure.change?.from ?? null)
  if (from?.value == null || figure.value === null) return null
  const most = Math.max(from.value, figure.value) || 1
  const height = (value: number) => (44 - (36 * value) / most).toFixed(1)
  const [a, b] = [height(from.value), height(figure.value)]
  const title = `${desk.say('from')} ${inThrees(from.value)} ${desk.say('to')} ${inThrees(figure.value)} ${figure.unit ?? ''}`
  return element(
    'div',
    {class: 'chart'},
    element('h3', {text: desk.say('change')}),
    drawing(
      'svg',
      {class: 'change', attributes: {viewBox: '0 0 160 48', role: 'img', 'aria-label': title}},
      drawing('line', {class: 'axis', attributes: {x1: 8, y1: 44, x2: 152, y2: 44}}),
      drawing('line', {class: 'run', attributes: {x1: 16, y1: a, x2: 144, y2: b}}),
      drawing('circle', {class: 'dot', attributes: {cx: 16, cy: a, r: 4}}),
      drawing('circle', {class: 'dot', attributes: {cx: 144, cy: b, r: 4}}),
    ),
    element('p', {class: 'note', text: title}),
  )
}
