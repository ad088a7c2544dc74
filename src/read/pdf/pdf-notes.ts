/** What a careful reader should know about the recovery of a PDF. */
import type {Note} from '../recovered.ts'

interface Seen {
  /** pages that are pictures and were not read */
  readonly scans: readonly number[]
  /** how sure the reader of pictures is of each page that it read */
  readonly sure: readonly number[]
  /** whether a scanner laid its own reading over its pictures */
  readonly isOverlaid: boolean
}

/** Notes on the lines (null for a table) and on what was seen on pictures. */
export const pdfNotes = (lines: readonly (string | null)[], {scans, sure, isOverlaid}: Seen): Note[] => [
  ...ocr(sure),
  ...(isOverlaid ? [OVERLAID] : []),
  ...scans.map(unread),
  ...looseColumns(lines),
]

const OVERLAID: Note = {
  rule: 'ocr',
  message: 'Unexpected invisible text over a picture, expected printed text: a scanner recognised it (OCR)',
  start: 0,
  end: 0,
}

/** Columns that no frame holds together are read line by line: their heads are lost. */
function looseColumns(lines: readonly (string | null)[]): Note[] {
  let run = 0
  let longest = 0
  for (const line of lines) {
    run = line !== null && COLUMNS.test(line) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  if (longest < 3) return []
  const message = `Unexpected columns without a frame in ${longest} lines, expected a table with drawn cells: read line by line`
  return [{rule: 'loose-columns', message, start: 0, end: 0}]
}

/** Two fields of which one is a figure. */
const COLUMNS = /\d.{0,30}　　|　　.{0,30}\d/

const unread = (page: number): Note => ({
  rule: 'no-text-layer',
  message: `Unexpected page ${page} without text, expected more than its image`,
  start: 0,
  end: 0,
})

/** What was read off pictures is as good as the reader's eyes. */
function ocr(sure: readonly number[]): Note[] {
  if (sure.length === 0) return []
  const message = `Unexpected pictures of ${sure.length} pages, expected their text: recognised (OCR), at the worst with ${Math.min(...sure)} % confidence`
  return [{rule: 'ocr', message, start: 0, end: 0}]
}
