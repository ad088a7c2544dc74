/** Search and filters above a long list. */
import type {Cell, ListData} from '../set/list-data.ts'
import {visible} from '../visible.ts'
import type {Say} from '../words.ts'
import {choice, element} from './element.ts'
import {type ListView, wordsOf} from './list-view.ts'

interface ListTools {
  readonly element: HTMLElement
  search(): void
  /** sets the filter of that name; false where there is none */
  filter(name: string, value: string): boolean
}

/** More than these nobody would look through: the search finds them. */
const MOST_CHOICES = 2000

export function listTools({columns, rows}: ListData, say: Say, view: ListView): ListTools {
  const wanted = new Map<number, string>()
  const choices = new Map<string, {readonly at: number; readonly select: HTMLSelectElement}>()
  const search = element('input', {
    attributes: {
      type: 'search',
      id: 'search',
      placeholder: say('search'),
      'aria-label': say('search'),
      autocomplete: 'off',
    },
    on: {input: () => show()},
  })
  // made once, when the first word is typed
  let texts: Map<readonly Cell[], string> | null = null
  const textOf = (row: readonly Cell[]): string => {
    texts ??= new Map(rows.map(one => [one, one.map(wordsOf).join(' ').toLowerCase()]))
    return texts.get(row)!
  }
  function show(): void {
    const words = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean)
    view.show(
      row =>
        [...wanted].every(([at, value]) => choiceOf(row, at) === value) &&
        words.every(word => textOf(row).includes(word)),
    )
  }
  // a remark goes on after its colon: why a letter is unreadable
  const choiceOf = (row: readonly Cell[], at: number): string => {
    const words = visible(wordsOf(row[at]))
    return columns[at]!.filter === 'state' ? words.split(': ', 1)[0]! : words
  }
  function want(at: number, value: string): void {
    if (value) wanted.set(at, value)
    else wanted.delete(at)
    show()
  }
  for (const [at, {word, filter}] of columns.entries()) {
    const values = filter ? [...new Set(rows.map(row => choiceOf(row, at)))].sort() : []
    if (!filter || values.length < 2 || values.length > MOST_CHOICES) continue
    const all = ['', say('all', say(word))] as const
    const select = choice([all, ...values.filter(Boolean).map(value => [value, value.slice(0, 40)] as const)], '', {
      id: `filter-${filter}`,
      'aria-label': say(word),
    })
    select.addEventListener('change', () => want(at, select.value))
    choices.set(filter, {at, select})
  }
  return {
    element: element(
      'form',
      {class: 'toolbar', attributes: {role: 'search'}, on: {submit: event => event.preventDefault()}},
      search,
      ...[...choices.values()].map(({select}) => select),
    ),
    search: () => search.focus(),
    filter(name, value) {
      const found = choices.get(name)
      if (!found) return false
      found.select.value = value
      want(found.at, found.select.value)
      return true
    },
  }
}
