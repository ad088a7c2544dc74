/** The fields of the edit form: how each is shown, and how what was typed becomes a value of the record. */
import type {EditableField} from '../../../schemas/corrections.ts'
import type {Word} from '../words.ts'
import {listed, others} from './choices.ts'
import type {Desk, Figure} from './desk.ts'
import {changeParts, periodParts} from './edit-parts.ts'
import {aspects, bounds, kinds} from './vocabularies.ts'

export interface EditField {
  readonly field: EditableField
  /** of a field that has several, such as change.direction; its value is a piece of the field's */
  readonly part?: string
  readonly label: Word
  /** what can be chosen; absent for what is typed */
  readonly options?: (desk: Desk, figure: Figure) => readonly (readonly [string, string])[]
  show(figure: Figure): string
  /** the value, or why it is none */
  parse(text: string, figure: Figure, desk: Desk): {readonly value: unknown} | {readonly fault: Word}
}

type Parse = EditField['parse']

const typed: Parse = text => ({value: text.trim() || null})
const chosen: Parse = text => ({value: text})

const number: Parse = text => {
  const bare = text.replace(/[,，\s]/g, '')
  if (bare === '') return {value: null}
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? {value: Number(bare)} : {fault: 'bad number'}
}

/** Words of the sentence, where they stand nearest to the number. */
const item: Parse = (text, figure, desk) => {
  const raw = text.trim()
  if (raw === '') return {value: null}
  const {units, data} = desk
  const [from, to, here] = [figure.sentence.start, figure.sentence.end, figure.start].map(units.unit) as [
    number,
    number,
    number,
  ]
  const sentence = data.text.slice(from, to)
  let best = -1
  for (let at = sentence.indexOf(raw); at >= 0; at = sentence.indexOf(raw, at + 1))
    if (best < 0 || Math.abs(from + at - here) < Math.abs(from + best - here)) best = at
  if (best < 0) return {fault: 'bad item'}
  return {value: {raw, start: units.point(from + best), end: units.point(from + best + raw.length)}}
}

const simple = (field: 'value' | 'low' | 'high', label: Word): EditField => ({
  field,
  label,
  show: figure => (figure[field] === null ? '' : String(figure[field])),
  parse: number,
})

/** The form's fields in order. */
export const editFields: readonly EditField[] = [
  {
    field: 'name',
    label: 'name',
    show: ({name}) => name,
    parse: text => (text.trim() ? {value: text.trim()} : {fault: 'bad name'}),
  },
  simple('value', 'value'),
  {field: 'unit', label: 'unit', show: ({unit}) => unit ?? '', parse: typed},
  {field: 'bound', label: 'bound', options: listed('bound', bounds), show: ({bound}) => bound, parse: chosen},
  simple('low', 'low'),
  simple('high', 'high'),
  {field: 'fraction', label: 'fraction', show: ({fraction}) => fraction ?? '', parse: typed},
  {field: 'kind', label: 'kind', options: listed('kind', kinds), show: ({kind}) => kind, parse: chosen},
  {
    field: 'status',
    label: 'status',
    options: listed('status', ['actual', 'planned', 'rule']),
    show: ({status}) => status,
    parse: chosen,
  },
  {field: 'modal', label: 'modal', show: ({modal}) => modal ?? '', parse: typed},
  ...periodParts,
  {field: 'item', label: 'item', show: ({item}) => item?.raw ?? '', parse: item},
  {field: 'aspect', label: 'aspect', options: listed('aspect', aspects), show: ({aspect}) => aspect, parse: chosen},
  ...changeParts,
  {field: 'scope', label: 'scope', show: ({scope}) => scope ?? '', parse: typed},
  {field: 'partOf', label: 'partOf', options: others, show: ({partOf}) => partOf ?? '', parse: typed},
  {field: 'sameAs', label: 'sameAs', options: others, show: ({sameAs}) => sameAs ?? '', parse: typed},
  {
    field: 'section',
    label: 'section',
    options: ({data}) => [
      ['', '–'],
      ...data.sections.map(({id, label, title}) => [id, `${label}${title}`.slice(0, 30)] as const),
    ],
    show: ({section}) => section ?? '',
    parse: typed,
  },
  {field: 'topic', label: 'topic', show: ({topic}) => topic ?? '', parse: typed},
]
