/** The envelope of a letter (GB/T 9704 公文格式): who answers whom, about what, when. */
import * as z from 'zod'
import {letterKind} from './vocabulary.ts'

const words = z.string().nullable()

export const envelope = z.strictObject({
  kind: letterKind,
  title: words,
  documentNumber: words.describe('发文字号'),
  resultClass: words.describe('办理结果 A/B/C/D'),
  disclosure: words.describe('公开方式 as written'),
  addressees: z.array(z.string()),
  subject: z.strictObject({title: words, number: words, session: words}),
  issuer: words.describe('the signature, never the addressee'),
  consulted: z.array(z.string()).describe('会办/会同 organs in order'),
  date: words.describe('成文日期, ISO 8601'),
  contact: z.strictObject({person: words, phone: words}).nullable(),
  region: z.strictObject({name: z.string(), adcode: z.string()}).nullable().describe('GB/T 2260, from the issuer'),
  reference: z
    .strictObject({date: z.string(), source: z.enum(['letter', 'option'])})
    .nullable()
    .describe('the day against which relative words are resolved'),
})

export type Envelope = z.infer<typeof envelope>
