/** The table of a long list. */
import type {Cell, ListColumn, ListData} from '../set/list-data.ts'
import type {Say} from '../words.ts'
import {button, element} from './element.ts'

export interface ListView {
  readonly element: HTMLElement
  /** shows the rows that pass */
  show(passes: (row: readonly Cell[]) => boolean): void
  /** shows all of them at once, for paper; or a page again */
  unfold(all: boolean): void
}

/** Rows of a page. */
const ROWS = 100

interface State {
  rows: readonly (readonly Cell[])[]
  from: number
  sort: number | null
  descending: boolean
  size: number
}

/** The words of a cell. */
export const wordsOf = (cell: Cell | undefined): string =>
  cell == null ? '' : typeof cell === 'object' ? cell.map(([, words]) => words).join(' · ') : String(cell)

/** A table that is sorted by its heads and stepped through. */
export function listView({columns, rows}: ListData, say: Say): ListView {
  const [head, body] = [element('thead'), element('tbody')]
  const pager = element('p', {class: 'pager note', attributes: {role: 'status', 'aria-live': 'polite'}})
  const state: State = {rows, from: 0, sort: null, descending: false, size: ROWS}
  let passing: (row: readonly Cell[]) => boolean = () => true
  function refresh(): void {
    const shown = rows.filter(passing)
    state.rows = state.sort === null ? shown : sorted(shown, state.sort, columns[state.sort]!, state.descending)
    state.from = 0
    head.replaceChildren(headRow(columns, say, state, refresh))
    turn()
  }
  function turn(): void {
    const page = state.rows.slice(state.from, state.from + state.size)
    body.replaceChildren(
      ...page.map(row => element('tr', {}, ...row.map((cell, at) => cellOf(cell, columns[at]!, say)))),
    )
    pager.replaceChildren(...pages(state, say, turn))
  }
  refresh()
  const table = element('table', {class: 'figures listed'}, head, body)
  return {
    element: element('div', {}, element('div', {class: 'scroll', attributes: {tabindex: 0}}, table), pager),
    show(passes) {
      passing = passes
      refresh()
    },
    unfold(all) {
      state.size = all ? Number.POSITIVE_INFINITY : ROWS
      if (all) state.from = 0
      turn()
    },
  }
}

function sorted(rows: State['rows'], at: number, {number}: ListColumn, descending: boolean): State['rows'] {
  const order = number
    ? (a: readonly Cell[], b: readonly Cell[]) => Number(a[at] ?? -1) - Number(b[at] ?? -1)
    : (a: readonly Cell[], b: readonly Cell[]) => collator.compare(wordsOf(a[at]), wordsOf(b[at]))
  const up = [...rows].sort(order)
  return descending ? up.reverse() : up
}

const collator = new Intl.Collator('zh')

function headRow(columns: readonly ListColumn[], say: Say, state: State, change: () => void): HTMLElement {
  const cells = columns.map(({word, number}, at) => {
    const mine = state.sort === at
    const press = () => {
      // what is counted is asked for its most first
      if (!mine) Object.assign(state, {sort: at, descending: number === true})
      else if (state.descending === (number === true)) state.descending = !state.descending
      else Object.assign(state, {sort: null, descending: false})
      change()
    }
    const order = mine ? (state.descending ? 'descending' : 'ascending') : 'none'
    return element(
      'th',
      {class: number ? 'number' : '', attributes: {scope: 'col', 'aria-sort': order}},
      button(say(word), press, 'sort'),
    )
  })
  return element('tr', {}, ...cells)
}

function cellOf(cell: Cell, {word, number, filter}: ListColumn, say: Say): HTMLElement {
  const names = [
    number ? 'number' : '',
    filter === 'year' ? 'tight' : '',
    cell === null || cell === '' ? 'nothing' : '',
  ]
  const attributes = {'data-label': say(word), class: names.filter(Boolean).join(' ')}
  if (cell === null || typeof cell !== 'object') return element('td', {text: cell ?? '', attributes})
  const links = cell.map(([href, text]) => element('a', {text, attributes: {href}}))
  return element('td', {attributes}, ...links)
}

function pages(state: State, say: Say, turn: () => void): (Node | string)[] {
  const {rows, from} = state
  if (rows.length === 0) return [say('no rows')]
  const go = (to: number) => () => {
    state.from = to
    turn()
    document.getElementById('list')!.scrollIntoView()
  }
  const step = (words: string, to: number, can: boolean) => {
    const made = button(words, go(to))
    made.disabled = !can
    return made
  }
  const where = element('span', {text: say('rows shown', from + 1, Math.min(from + ROWS, rows.length), rows.length)})
  if (rows.length <= ROWS) return [where]
  return [
    step(say('previous page'), from - ROWS, from > 0),
    where,
    step(say('next page'), from + ROWS, from + ROWS < rows.length),
  ]
}
