/** The card of one figure: all its fields, how it was read, its whole and parts, its twins. */
import {inThrees} from '../amount.ts'
import type {Surroundings} from '../set/surroundings.ts'
import {type Say, term} from '../words.ts'
import type {Desk, Figure} from './desk.ts'
import {changeLine, wholeAndParts} from './drawings.ts'
import {editForm} from './edit-form.ts'
import {button, element} from './element.ts'
import {show} from './letter-view.ts'
import {verdicts} from './verdicts.ts'

/** A card that follows the desk; hidden while nothing is chosen. */
export function card(desk: Desk): HTMLElement {
  const made = element('section', {class: 'card', attributes: {id: 'card', 'aria-live': 'polite', hidden: true}})
  let seen = ''
  desk.watch(() => {
    const figure = desk.figure(desk.chosen())
    const state = figure ? JSON.stringify([figure, desk.corrections().length]) : ''
    if (state === seen) return
    seen = state
    made.hidden = !figure
    made.replaceChildren(...(figure ? content(desk, figure) : []))
    made.scrollTop = 0
  })
  return made
}

function content(desk: Desk, figure: Figure): Node[] {
  const {say, data, around} = desk
  const derivation = data.derivations[figure.id]
  const form = editForm(desk, figure)
  const twins = around?.elsewhere[figure.id]
  return [
    element(
      'div',
      {class: 'card-head'},
      element('h2', {text: figure.name}),
      button('×', () => desk.choose(null), 'close'),
    ),
    verdicts(desk, figure, form),
    form,
    element('dl', {class: 'fields'}, ...fields(desk, figure).map(([name, value]) => pair(name, value))),
    wholeAndParts(desk, figure),
    changeLine(desk, figure),
    twins ? twinList(say, twins) : null,
    figure.state === 'added'
      ? null
      : element(
          'details',
          {class: 'derivation'},
          element('summary', {text: say('derivation')}),
          element('pre', {text: derivation?.join('\n') ?? say('no derivation')}),
        ),
  ].filter(node => node !== null)
}

const pair = (name: string, value: string | Node): HTMLElement =>
  element(
    'div',
    {},
    element('dt', {text: name}),
    typeof value === 'string' ? element('dd', {text: value}) : element('dd', {}, value),
  )

function fields(desk: Desk, figure: Figure): (readonly [string, string | Node])[] {
  const {say} = desk
  const {line, column, period, change, flags} = figure
  const section = desk.data.sections.find(({id}) => id === figure.section)
  const all: (readonly [string, string | Node | null])[] = [
    [
      say('raw'),
      element('button', {
        class: 'plain',
        text: figure.raw.replace(/\s+/g, ''),
        attributes: {type: 'button', title: say('show in letter')},
        on: {click: () => show(desk)},
      }),
    ],
    [say('exact'), exact(figure)],
    [say('kind'), term(say, 'kind', figure.kind)],
    [say('bound'), figure.bound === 'exact' ? null : term(say, 'bound', figure.bound)],
    [say('item'), figure.item?.raw ?? null],
    [say('aspect'), term(say, 'aspect', figure.aspect)],
    [
      say('change'),
      change &&
        [term(say, 'direction', change.direction), term(say, 'basis', change.basis)].filter(Boolean).join(' · '),
    ],
    [
      say('status'),
      [term(say, 'status', figure.status), figure.modal && `(${figure.modal})`].filter(Boolean).join(' '),
    ],
    [
      say('period'),
      period &&
        [period.edtf, period.raw, term(say, 'role', period.role), term(say, 'source', period.source)].join(' · '),
    ],
    [say('change from'), reference(desk, change?.from ?? null)],
    [say('scope'), figure.scope],
    [say('section'), section ? `${section.label}${section.title}` : null],
    [say('topic'), figure.topic],
    [say('partOf'), reference(desk, figure.partOf)],
    [say('sameAs'), reference(desk, figure.sameAs)],
    [say('flags'), flags.length > 0 ? flags.map(flag => `⚑ ${flag}`).join('  ') : null],
    [say('place'), say('placed', line, column)],
  ]
  return all.filter((one): one is readonly [string, string | Node] => Boolean(one[1]))
}

/** `4,343,000,000 CNY`, `2,000–3,000 片/mo` */
function exact({value, fraction, low, high, unit}: Figure): string {
  const number =
    value !== null
      ? inThrees(value)
      : (fraction ?? [low, high].map(side => (side === null ? '' : inThrees(side))).join('–'))
  return [number, unit].filter(Boolean).join(' ')
}

/** A figure that can be gone to. */
export function reference(desk: Desk, id: string | null): HTMLElement | null {
  const other = desk.figure(id)
  return other ? button(`${other.name} ${other.raw.replace(/\s+/g, '')}`, () => desk.choose(other.id), 'plain') : null
}

function twinList(say: Say, {places, more}: Surroundings['elsewhere'][string]): HTMLElement {
  const rows = places.map(({href, letter, raw, period}) =>
    element(
      'li',
      {},
      element('span', {text: `${raw}${period ? ` · ${period}` : ''} `}),
      element('a', {text: letter, attributes: {href}}),
    ),
  )
  const rest = more > 0 ? element('li', {class: 'note', text: say('more places', more)}) : null
  return element('div', {class: 'twins'}, element('h3', {text: say('elsewhere')}), element('ul', {}, ...rows, rest))
}
