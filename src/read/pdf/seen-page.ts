/** Puts what was seen on a page's picture where it stands on the page. */
import type {PageImage, SeenLine} from '../ocr/image-reader.ts'
import type {PdfLine} from './lines.ts'

export interface SeenPage {
  readonly lines: readonly PdfLine[]
  /** how sure the reader is, from 0 to 100: the mean of the lines by their length */
  readonly sure: number
}

/** A line of Chinese characters is so much higher than the type is wide. */
const HEIGHT = 0.95
/** Lines without high or low characters (一, 0.5) are of the type of the page. */
const ALIKE = 0.35

/** The lines of the page, the size of their type made even; null where there are none. */
export function seenPage(seen: readonly SeenLine[], {height, dpi}: PageImage, page: number): SeenPage | null {
  if (seen.length === 0) return null
  const points = 72 / dpi
  const common = median(seen.map(line => line.height))
  const lines = seen.map(line => {
    const tall = Math.abs(line.height - common) <= common * ALIKE ? common : line.height
    const [left, right] = [line.left * points, line.right * points]
    return {text: line.text, left, right, y: (height - line.base) * points, size: tall * points * HEIGHT, page}
  })
  const length = seen.reduce((sum, {text}) => sum + text.length, 0)
  const sure = seen.reduce((sum, line) => sum + line.sure * line.text.length, 0) / length
  return {lines: lines.sort((a, b) => b.y - a.y), sure: Math.round(sure)}
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!
