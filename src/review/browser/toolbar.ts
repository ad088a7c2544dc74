/** Search and filters above the table. */

import {term} from '../words.ts'
import type {Desk} from './desk.ts'
import {choice, element} from './element.ts'
import type {Filters} from './filters.ts'
import {kindsOf} from './vocabularies.ts'

/** The form; `change` is called when a filter was set. */
export function toolbar(desk: Desk, filters: Filters, change: () => void): HTMLElement {
  const {say, data} = desk
  const search = element('input', {
    attributes: {
      type: 'search',
      id: 'search',
      placeholder: say('search.hint'),
      'aria-label': say('search'),
      autocomplete: 'off',
    },
    on: {
      input: () => {
        filters.search = search.value
        change()
      },
    },
  })
  const set = (
    key: 'kind' | 'status' | 'section' | 'flag',
    label: string,
    options: readonly (readonly [string, string])[],
  ) => {
    const made = choice(options, filters[key], {'aria-label': label, id: `filter-${key}`})
    made.addEventListener('change', () => {
      filters[key] = made.value
      change()
    })
    return made
  }
  const flags = [...new Set(data.indicators.flatMap(one => one.flags))].sort()
  const sections = data.sections.filter(({id}) => data.indicators.some(({section}) => section === id))
  return element(
    'form',
    {class: 'toolbar', attributes: {role: 'search'}, on: {submit: event => event.preventDefault()}},
    search,
    set('kind', say('kind'), [
      ['', say('all kinds')],
      ...kindsOf(data).map(one => [one, term(say, 'kind', one)] as const),
    ]),
    set('status', say('status'), [
      ['', say('all statuses')],
      ...(['actual', 'planned', 'rule'] as const).map(one => [one, term(say, 'status', one)] as const),
    ]),
    set('section', say('section'), [
      ['', say('all sections')],
      ...sections.map(({id, label, title}) => [id, `${label}${title}`.slice(0, 24)] as const),
    ]),
    set('flag', say('flags'), [
      ['', say('all flags')],
      ['*', say('flagged')],
      ['-', say('unflagged')],
      ['!', say('corrected')],
      ...flags.map(flag => [flag, flag] as const),
    ]),
  )
}
