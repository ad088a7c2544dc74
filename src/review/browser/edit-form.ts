/** The form in which the fields of a figure are changed. */
import type {Correction} from '../../../schemas/corrections.ts'
import type {Word} from '../words.ts'
import type {Desk, Figure} from './desk.ts'
import {type EditField, editFields} from './edit-fields.ts'
import {joined} from './edit-parts.ts'
import {button, choice, element} from './element.ts'
import {stamp} from './stamp.ts'

interface Entry {
  readonly field: EditField
  readonly input: HTMLInputElement | HTMLSelectElement
  readonly fault: HTMLElement
}

/** A form, folded until it is wanted; saving makes one correction a changed field. */
export function editForm(desk: Desk, figure: Figure): HTMLFormElement {
  const entries = editFields.map(field => entryOf(desk, figure, field))
  const form = element(
    'form',
    {
      class: 'edit-form',
      attributes: {hidden: true, novalidate: true},
      on: {
        submit: event => {
          event.preventDefault()
          save(desk, figure, entries)
        },
      },
    },
    ...entries.map(({field, input, fault}) =>
      element('label', {}, element('span', {text: desk.say(field.label)}), input, fault),
    ),
    element(
      'div',
      {class: 'verdicts'},
      element('button', {class: 'save', text: desk.say('save'), attributes: {type: 'submit'}}),
      button(desk.say('cancel'), () => {
        form.hidden = true
      }),
    ),
  )
  return form
}

function entryOf(desk: Desk, figure: Figure, field: EditField): Entry {
  const shown = field.show(figure)
  const name = field.part ? `${field.field}.${field.part}` : field.field
  const input = field.options
    ? choice(field.options(desk, figure), shown, {name})
    : element('input', {attributes: {name, value: shown, autocomplete: 'off'}})
  return {field, input, fault: element('em', {attributes: {role: 'alert'}})}
}

function save(desk: Desk, figure: Figure, entries: readonly Entry[]): void {
  const values: Record<string, unknown> = {}
  const pieces: Record<string, Record<string, unknown>> = {}
  const faulty: Entry[] = []
  for (const entry of entries) {
    const {field, input} = entry
    const parsed = input.value === field.show(figure) ? null : field.parse(input.value, figure, desk)
    complain(desk, entry, parsed && 'fault' in parsed ? parsed.fault : null)
    if (parsed && 'fault' in parsed) faulty.push(entry)
    else if (parsed && field.part) pieces[field.field] = {...pieces[field.field], ...(parsed.value as object)}
    else if (parsed) values[field.field] = parsed.value
  }
  for (const [name, changed] of Object.entries(pieces)) {
    const first = entries.find(({field}) => field.field === name)!
    const whole = joined(first.field, figure, changed)
    if ('value' in whole) values[name] = whole.value
    else {
      complain(desk, first, whole.fault)
      faulty.push(first)
    }
  }
  if (faulty[0]) faulty[0].input.focus()
  else desk.correct(figure, edits(desk, figure, values))
}

function complain({say}: Desk, {input, fault}: Entry, word: Word | null): void {
  fault.textContent = word ? say(word) : ''
  input.toggleAttribute('aria-invalid', word !== null)
}

/** The edits of the figure with the new values; one that gives back what was read is none. */
function edits(desk: Desk, figure: Figure, values: Readonly<Record<string, unknown>>): Correction[] {
  const {id: _, flags: _flags, state: _state, read, ...rest} = figure
  if (!read) {
    const sentence = {...rest.sentence, raw: desk.slice(rest.sentence.start, rest.sentence.end)}
    const {provenance: _provenance, ...plain} = rest
    return [{action: 'add', indicator: {...plain, ...values, sentence}, ...stamp()}]
  }
  const {raw, start, end} = read
  return [...new Set(editFields.map(({field}) => field))]
    .map(field => ({field, value: field in values ? values[field] : figure[field]}))
    .filter(({field, value}) => JSON.stringify(value) !== JSON.stringify(read[field]))
    .map(({field, value}) => ({action: 'edit', target: {raw, start, end}, field, value: value as never, ...stamp()}))
}
