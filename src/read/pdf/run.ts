/** What a page of a PDF is made of: stretches of text with their places, in points from the lower left corner. */
import {foldRadicals} from './radicals.ts'

export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** height of its characters */
  readonly size: number
}

/** An item as pdf.js gives it. */
export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** The runs of a page; what stands askew (a watermark) is none of its lines. */
export function runsOf(items: readonly object[]): Run[] {
  const runs: Run[] = []
  for (const item of items) {
    if (!('str' in item)) continue
    const {str, transform, width, height} = item as TextItem
    const [a = 0, b = 0, , , x = 0, y = 0] = transform
    if (str === '' || Math.abs(b) > Math.abs(a) / 4) continue
    runs.push({text: foldRadicals(str), x, y, width, size: height || Math.abs(a) || 1})
  }
  return runs
}
