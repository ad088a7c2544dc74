/** The envelope of a letter (GB/T 9704 公文格式): who answers whom, about what, when. */
import * as z from 'zod'
import {letterKind} from './vocabulary.ts'

const words = z.string().nullable()

const subject = z.strictObject({
  title: words.describe('title of the suggestion without 《》'),
  number: words.describe('its number: 20222187'),
  session: words.describe('its session as written: 省十三届人大三次会议'),
})

const contact = z.strictObject({
  person: words.describe('联系人'),
  phone: words.describe('联系电话 as written'),
})

const region = z.strictObject({
  name: z.string().describe('full name: 广州市'),
  adcode: z.string().describe('GB/T 2260 code: 440100'),
})

const reference = z.strictObject({
  date: z.string().describe('ISO 8601 day'),
  source: z.enum(['letter', 'option']).describe('the letter itself, or the option --date'),
})

export const envelope = z.strictObject({
  kind: letterKind.describe('what it answers: 人大代表建议, 政协委员提案, 群众来信'),
  title: words.describe('标题'),
  documentNumber: words.describe('发文字号: 穗工信函〔2022〕31号'),
  resultClass: words.describe('办理结果: A, B, C or D'),
  disclosure: words.describe('公开方式 as written'),
  addressees: z.array(z.string()).describe('names, without 代表, 委员, 同志'),
  subject: subject.describe('the suggestion that is answered'),
  issuer: words.describe('the signature, never the addressee'),
  consulted: z.array(z.string()).describe('会办 and 会同 organs in order'),
  date: words.describe('成文日期, ISO 8601'),
  contact: contact.nullable().describe('whom to ask'),
  region: region.nullable().describe('where the issuer governs'),
  reference: reference.nullable().describe('the day against which relative words (今年) are resolved'),
})

export type Envelope = z.infer<typeof envelope>
