/** The fields of several parts in the edit form: a change with its direction, basis and start; a period with its role. */
import {edtfDays} from '../../text/edtf.ts'
import type {Word} from '../words.ts'
import {listed, others} from './choices.ts'
import type {Figure} from './desk.ts'
import type {EditField} from './edit-fields.ts'

const piece = (part: string) => (text: string) => ({value: {[part]: text || null}})

/** What changes by how much: up or down, against what, from which figure. */
export const changeParts: readonly EditField[] = [
  {
    field: 'change',
    part: 'direction',
    label: 'change',
    options: listed('direction', ['up', 'down', 'flat'], true),
    show: ({change}) => change?.direction ?? '',
    parse: piece('direction'),
  },
  {
    field: 'change',
    part: 'basis',
    label: 'basis',
    options: listed('basis', ['yoy', 'period', 'base'], true),
    show: ({change}) => change?.basis ?? '',
    parse: piece('basis'),
  },
  {
    field: 'change',
    part: 'from',
    label: 'change from',
    options: others,
    show: ({change}) => change?.from ?? '',
    parse: piece('from'),
  },
]

/** When: the date, what it is to the figure, the words that say so, and whence they were taken. */
export const periodParts: readonly EditField[] = [
  {
    field: 'period',
    part: 'edtf',
    label: 'period',
    show: ({period}) => period?.edtf ?? '',
    parse(text) {
      const edtf = text.trim()
      const days = edtfDays(edtf)
      return edtf === '' || days.start || days.end ? {value: {edtf, ...days}} : {fault: 'bad period'}
    },
  },
  {
    field: 'period',
    part: 'role',
    label: 'period.role',
    options: listed('role', ['during', 'as-of', 'by'], true),
    show: ({period}) => period?.role ?? '',
    parse: piece('role'),
  },
  {field: 'period', part: 'raw', label: 'period.raw', show: ({period}) => period?.raw ?? '', parse: piece('raw')},
  {
    field: 'period',
    part: 'source',
    label: 'period.source',
    options: listed('source', ['stated', 'carried', 'letter-date'], true),
    show: ({period}) => period?.source ?? '',
    parse: piece('source'),
  },
]

type Pieces = Readonly<Record<string, unknown>>

/** The whole of a field from its parts as they are now; a fault where one is missing. */
export function joined(
  {field}: EditField,
  figure: Figure,
  pieces: Pieces,
): {readonly value: unknown} | {readonly fault: Word} {
  if (field === 'change') {
    const value = {direction: null, basis: null, from: null, ...figure.change, ...pieces}
    if (value.direction !== null) return {value}
    return value.basis === null && value.from === null ? {value: null} : {fault: 'bad change'}
  }
  const {edtf = figure.period?.edtf ?? ''} = pieces
  if (edtf === '') return Object.values(pieces).some(Boolean) ? {fault: 'bad period'} : {value: null}
  const usual = {role: String(edtf).startsWith('../') ? 'by' : 'during', raw: edtf, source: 'stated'}
  const given = Object.entries({...figure.period, ...pieces}).filter(
    ([key, value]) => value !== null || !(key in usual),
  )
  return {value: {edtf, start: null, end: null, ...usual, ...Object.fromEntries(given)}}
}
