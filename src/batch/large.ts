/** Which letters are large: whoever reads one hears no signal meanwhile, and has no clock, so another process reads it. */
import type {VFile} from 'vfile'
import type {InputFormat} from '../../schemas/input.ts'
import {sniffBytes} from '../read/sniff.ts'

/** Characters, or bytes, that are read in a moment whatever stands in them; hardly any letter has a tenth of it. */
const LARGE = 2 ** 17

/** Thrown for a letter that is to be read elsewhere. */
export const ELSEWHERE = new Error('too large to be read here')

/** Whether a file of text is large; PDF and Word files are unpacked in a thread, and judged by what is in them. */
export function isLargeFile(bytes: Uint8Array, as: InputFormat | undefined): boolean {
  if (bytes.length <= LARGE) return false
  const format = as ?? sniffBytes(bytes)
  return format !== 'docx' && format !== 'pdf'
}

/** Whether the text of a letter is large. */
export const isLargeText = ({value}: VFile): boolean => (value?.length ?? 0) > LARGE
