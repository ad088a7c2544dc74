/** The table of the figures. */

import {kindGroup} from '../kind-group.ts'
import {term, type Word} from '../words.ts'
import type {Desk, Figure} from './desk.ts'
import {button, element} from './element.ts'
import {type Filters, filtered} from './filters.ts'

export interface FigureTable {
  readonly element: HTMLElement
  /** ids in the order shown */
  shown(): readonly string[]
  refresh(): void
}

/** More rows than these wait until they are asked for by a filter or by stepping to them. */
const MOST_ROWS = 2000

/** A table that follows the desk and the filters. */
export function figureTable(desk: Desk, filters: Filters): FigureTable {
  const count = element('p', {class: 'note', attributes: {role: 'status', 'aria-live': 'polite'}})
  const body = element('tbody')
  const head = element('thead')
  const rows = new Map<string, HTMLElement>()
  let shown: readonly Figure[] = []
  function refresh(): void {
    shown = filtered(desk, filters)
    rows.clear()
    for (const figure of shown.slice(0, MOST_ROWS)) rows.set(figure.id, row(desk, figure))
    body.replaceChildren(...rows.values())
    head.replaceChildren(headRow(desk, filters, refresh))
    count.textContent = desk.say('shown', shown.length, desk.figures().length)
    mark()
  }
  function mark(): void {
    const chosen = desk.chosen()
    for (const [id, tr] of rows) tr.toggleAttribute('aria-current', id === chosen)
    if (chosen) reveal(rows.get(chosen))
  }
  let seen = desk.figures()
  desk.watch(() => {
    if (desk.figures() === seen) return mark()
    seen = desk.figures()
    refresh()
  })
  refresh()
  const made = element(
    'div',
    {class: 'table', attributes: {tabindex: 0}},
    element('table', {class: 'figures'}, head, body),
  )
  return {element: element('div', {class: 'table-side'}, count, made), shown: () => shown.map(({id}) => id), refresh}
}

/** Scrolls the table and nothing else. */
function reveal(row: HTMLElement | undefined): void {
  const box = row?.closest<HTMLElement>('.table')
  if (!row || !box || box.scrollHeight <= box.clientHeight) return
  const [top, bottom] = [row.offsetTop - 40, row.offsetTop + row.offsetHeight]
  if (top < box.scrollTop) box.scrollTop = top
  else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight
}

const columns: readonly (readonly [Filters['sort'], Word])[] = [
  ['name', 'name'],
  ['value', 'value'],
  ['period', 'period'],
  ['status', 'status'],
]

function headRow({say}: Desk, filters: Filters, change: () => void): HTMLElement {
  const cells = columns.map(([sort, word]) => {
    const mine = filters.sort === sort
    const press = () => {
      // up, down, as in the letter
      if (!mine) Object.assign(filters, {sort, descending: false})
      else if (!filters.descending) filters.descending = true
      else Object.assign(filters, {sort: 'place', descending: false})
      change()
    }
    const order = mine ? (filters.descending ? 'descending' : 'ascending') : 'none'
    return element('th', {attributes: {scope: 'col', 'aria-sort': order}}, button(say(word), press, 'sort'))
  })
  return element('tr', {}, ...cells)
}

function row(desk: Desk, figure: Figure): HTMLElement {
  const {id, name, raw, period, status, flags, state, kind} = figure
  const {say} = desk
  return element(
    'tr',
    {class: state ?? '', attributes: {'data-id': id}, on: {click: () => desk.choose(id)}},
    element(
      'td',
      {class: 'name'},
      button(name, () => desk.choose(id), 'plain'),
    ),
    element('td', {class: 'value'}, element('span', {text: raw.replace(/\s+/g, ''), class: `chip ${kindGroup[kind]}`})),
    element('td', {class: 'period', text: period?.edtf ?? '–'}),
    element(
      'td',
      {class: 'state'},
      element('span', {class: `status ${status}`, text: term(say, 'status', status)}),
      state ? element('span', {class: 'badge', text: say(state)}) : null,
      ...flags.map(flag => element('span', {class: 'flag', text: `⚑ ${flag}`})),
    ),
  )
}
