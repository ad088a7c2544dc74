/** The media types of the formats that are read. */
import type {InputFormat} from '../../schemas/input.ts'

export const mediaTypes: Readonly<Record<InputFormat, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}
