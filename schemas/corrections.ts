/** What a reviewer says of the records: the file that the review page exports and `extract apply` takes. */
import * as z from 'zod'
import {indicator, slice} from './indicator.ts'
import {ledgerClass} from './vocabulary.ts'

const made = {
  at: z.iso.datetime({offset: true}).describe('when the reviewer said so, ISO 8601'),
  by: z.string().nullable().describe('who said so'),
}
const target = slice.describe('the indicator that is meant: its span, and what stands there')

/** The fields that a reviewer may change; the others follow from the text. */
export const editable = indicator.pick({
  name: true,
  kind: true,
  value: true,
  fraction: true,
  low: true,
  high: true,
  bound: true,
  unit: true,
  item: true,
  aspect: true,
  change: true,
  status: true,
  modal: true,
  period: true,
  scope: true,
  partOf: true,
  sameAs: true,
  section: true,
  topic: true,
})

const accept = z.strictObject({action: z.literal('accept').describe('it is right as it is'), target, ...made})

const reject = z.strictObject({
  action: z.literal('reject').describe('it is no indicator'),
  target,
  class: ledgerClass.exclude(['indicator', 'date', 'unread']).default('name').describe('what its numeral is instead'),
  ...made,
})

const editOf = <Field extends EditableField>(field: Field) =>
  z.strictObject({
    action: z.literal('edit').describe('one field of it is another'),
    target,
    field: z.literal(field).describe('the field'),
    value: editable.shape[field],
    ...made,
  })

const fields = Object.keys(editable.shape) as [EditableField, ...EditableField[]]
const edit = z.discriminatedUnion('field', fields.map(editOf) as [ReturnType<typeof editOf>])

const add = z.strictObject({
  action: z.literal('add').describe('an indicator that was missed'),
  indicator: indicator.omit({id: true, flags: true, rules: true, provenance: true}).describe('the indicator'),
  ...made,
})

const letter = z.strictObject({
  path: z.string().describe('source.path of the record'),
  sha256: z.string().describe('source.sha256 of the record: the letter as it was when it was reviewed'),
  corrections: z
    .array(z.discriminatedUnion('action', [accept, reject, edit, add]))
    .describe('in the order they were made'),
})

export const corrections = z
  .strictObject({
    schemaVersion: z.literal('1').describe('changes when a name or a meaning does'),
    letters: z.array(letter).describe('the letters that were reviewed'),
  })
  .meta({title: 'Corrections', description: 'What a reviewer says of the records of some letters'})

export type Corrections = z.infer<typeof corrections>
export type LetterCorrections = Corrections['letters'][number]
export type Correction = LetterCorrections['corrections'][number]
export type EditableField = keyof typeof editable.shape
