/** Adds a figure that was missed, from text selected in the letter. */
import type {Indicator} from '../../../schemas/indicator.ts'
import {shift} from '../../text/decimal.ts'
import type {Word} from '../words.ts'
import type {Desk} from './desk.ts'
import {button, element} from './element.ts'
import {stamp} from './stamp.ts'
import {unfold} from './verdicts.ts'

/** The button with its hint, which tells why a selection is none. */
export function addFigure(desk: Desk): HTMLElement {
  const {say} = desk
  const hint = element('span', {class: 'note', text: say('add.hint'), attributes: {role: 'status'}})
  const press = button(say('add'), () => {
    const made = selected(desk)
    if (typeof made === 'string') {
      hint.textContent = say(made)
      return
    }
    hint.textContent = say('add.hint')
    getSelection()?.removeAllRanges()
    desk.replace([...desk.corrections(), {action: 'add', indicator: made, ...stamp()}])
    desk.choose(`+${made.start}`)
    const form = document.querySelector<HTMLFormElement>('.edit-form')
    if (form) unfold(form)
  })
  // a press must not take the selection away
  press.addEventListener('mousedown', event => event.preventDefault())
  return element('div', {class: 'adding'}, press, hint)
}

type Added = Omit<Indicator, 'id' | 'flags' | 'rules' | 'provenance'>

function selected(desk: Desk): Added | Word {
  const range = getSelection()?.rangeCount ? getSelection()!.getRangeAt(0) : null
  const block = blockOf(range?.startContainer)
  if (!range || !block || block !== blockOf(range.endContainer)) return 'add.none'
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const {text} = desk.data
  let start = Number(block.dataset.start) + before.toString().length
  let end = start + range.toString().length
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  const raw = text.slice(start, end)
  if (!/[\d０-９〇零一二两三四五六七八九十百千万亿半数]/.test(raw)) return 'add.none'
  const span = {raw, start: desk.units.point(start), end: desk.units.point(end)}
  const touched = desk.figures().some(one => one.state !== 'rejected' && one.start < span.end && one.end > span.start)
  return touched ? 'add.overlap' : draft(desk, span, start)
}

const blockOf = (node: Node | undefined): HTMLElement | null =>
  (node instanceof Element ? node : node?.parentElement)?.closest<HTMLElement>('#letter [data-start]') ?? null

const SCALES: Readonly<Record<string, number>> = {'': 0, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12}

/** What the words of the selection say of themselves; the reviewer does the rest. */
function draft(
  desk: Desk,
  span: {readonly raw: string; readonly start: number; readonly end: number},
  unit: number,
): Added {
  const [, digits = '', scale = '', rest = ''] = /([\d,.]+)(万亿|千万|百万|[千万亿])?(.*)$/su.exec(span.raw) ?? []
  const bare = digits.replace(/,/g, '')
  const value = /^\d+(?:\.\d+)?$/.test(bare) ? Number(shift(bare, SCALES[scale] ?? 0)) : null
  const percent = rest.startsWith('%')
  const money = rest === '元'
  const {text} = desk.data
  const line = text.slice(0, unit).split(/\r\n|[\r\n]/)
  const [from, to] = sentenceAt(text, unit)
  return {
    ...span,
    line: line.length,
    column: [...line.at(-1)!].length + 1,
    kind: money ? 'money' : percent ? 'percent' : 'count',
    value,
    fraction: null,
    low: null,
    high: null,
    bound: 'exact',
    unit: money ? 'CNY' : rest.trim() || null,
    written: {number: digits || span.raw, scale: scale || null, unit: rest.trim() || null},
    item: null,
    name: span.raw,
    aspect: percent ? 'share' : 'level',
    change: null,
    status: 'actual',
    modal: null,
    period: null,
    scope: null,
    partOf: null,
    sameAs: null,
    section: sectionAt(desk, span.start),
    topic: null,
    sentence: {raw: text.slice(from, to), start: desk.units.point(from), end: desk.units.point(to)},
  }
}

function sentenceAt(text: string, at: number): [number, number] {
  let from = at
  while (from > 0 && !/[。！？；\r\n]/.test(text[from - 1]!)) from--
  let to = at
  while (to < text.length && !/[。！？；\r\n]/.test(text[to]!)) to++
  return [from, /[。！？；]/.test(text[to] ?? '') ? to + 1 : to]
}

/** The innermost section; later ones are deeper. */
const sectionAt = (desk: Desk, point: number): string | null =>
  desk.data.sections.filter(({start, end}) => start <= point && point < end).at(-1)?.id ?? null
