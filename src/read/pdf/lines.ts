/** Puts the runs of a page together to lines, from the top down. */
import {raised} from '../raised.ts'
import type {Run} from './run.ts'

export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly page: number
}

/** Share of a character by which runs of one line may differ in height. */
const LEVEL = 0.5
/** Gaps between runs, in characters: what parts two Latin words, an office and a name, two fields. */
const WORD = 0.16
const NAME = 0.7
const FIELD = 1.2
/** A raised run is smaller than its line and stands above it. */
const SMALL = 0.8

/** The lines of the runs. */
export function linesOf(runs: readonly Run[], page: number): PdfLine[] {
  const rows: Run[][] = []
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row && tallest(row)
    if (row && first && Math.abs(first.y - run.y) <= LEVEL * Math.max(first.size, run.size)) row.push(run)
    else rows.push([run])
  }
  return rows.flatMap(row => lineOf(row, page))
}

function tallest(row: readonly Run[]): Run {
  let found = row[0]!
  for (const run of row.slice(-8)) if (run.size > found.size) found = run
  return found
}

function lineOf(row: readonly Run[], page: number): PdfLine[] {
  const sorted = [...row].sort((a, b) => a.x - b.x)
  const main = tallest(sorted)
  let text = ''
  let right = 0
  let end: number | null = null
  for (const run of sorted) {
    const words = run.size < main.size * SMALL && run.y > main.y + main.size * 0.15 ? raised(run.text) : run.text
    if (words.trim() === '') continue
    if (end !== null) text += gapOf(text, words, (run.x - end) / main.size)
    text += words.trim()
    end = run.x + run.width
    right = Math.max(right, end)
  }
  if (text === '') return []
  const left = sorted.find(run => run.text.trim() !== '')!.x
  return [{text: text.replace(SET, ''), left, right, y: main.y, size: main.size, page}]
}

/** Typesetters part figures from Chinese characters by a thin space, which pdf.js takes for a blank. */
const SET = /(?<=[⺀-鿿！-～“”]) (?=[!-~])|(?<=[!-~]) (?=[⺀-鿿！-～“”])/g

/** Nothing between Chinese characters, a blank between Latin words and after a name, two wide ones between fields. */
function gapOf(before: string, after: string, gap: number): string {
  if (gap >= FIELD) return '　　'
  if (gap >= NAME) return '　'
  return gap > WORD && /[\w.,;:)]$/.test(before) && /^[\w(]/.test(after) ? ' ' : ''
}
