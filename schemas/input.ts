/** What a letter may come as: its format and its encoding. */
import * as z from 'zod'

/** Formats that are read. */
export const inputFormat = z.enum(['txt', 'md', 'html', 'docx', 'pdf'])

/** Encodings of text; GB18030 reads GBK and GB 2312 as well. */
export const encoding = z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'])

export type InputFormat = z.infer<typeof inputFormat>
export type Encoding = z.infer<typeof encoding>
