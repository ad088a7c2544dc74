/** What a letter may come as, and the options that say how it is read. */
import * as z from 'zod'
import {defaultLimits} from './limits.ts'

/** Formats that are read. */
export const inputFormat = z.enum(['txt', 'md', 'html', 'docx', 'pdf'])

/** Encodings of text; GB18030 reads GBK and GB 2312 as well. */
export const encoding = z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'])

/** A limit; the option's word is a number. */
const limit = (key: keyof typeof defaultLimits, value: string, description: string) =>
  z.coerce
    .number('expected a number')
    .positive('expected a number above 0')
    .default(defaultLimits[key])
    .meta({value, description})

/** The limits as options, by their keys. */
export const limitOptions = {
  maxInput: limit('maxInput', 'MB', 'refuse a larger file'),
  maxInflated: limit('maxInflated', 'MB', 'refuse a DOCX with a larger part, unpacked'),
  maxEntries: limit('maxEntries', 'N', 'refuse a DOCX of more entries'),
  maxDepth: limit('maxDepth', 'N', 'refuse a DOCX or HTML of deeper nesting'),
  maxPages: limit('maxPages', 'N', 'refuse a PDF of more pages'),
  maxSeconds: limit('maxSeconds', 'S', 'refuse a PDF or DOCX that takes longer'),
  maxOcrSeconds: limit('maxOcrSeconds', 'S', 'refuse a PDF with a page that takes longer to recognise'),
}

/** The options of every command that reads letters, by their keys. */
export const readingOptions = {
  as: inputFormat.optional().meta({value: 'FORMAT', description: 'read as this format, whatever the file looks like'}),
  encoding: encoding
    .optional()
    .meta({value: 'ENCODING', description: 'decode text and HTML as this, instead of finding out'}),
  ocr: z
    .boolean()
    .optional()
    .meta({description: 'recognise the pages of a PDF that are only pictures (needs optional packages)'}),
  ...limitOptions,
}

export type InputFormat = z.infer<typeof inputFormat>
export type Encoding = z.infer<typeof encoding>
