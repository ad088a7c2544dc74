/** Makes tables of a page's drawn lines and of the words between them. */
import type {Cell, TablePart} from '../part.ts'
import {linesOf} from './lines.ts'
import type {Ruling} from './rulings.ts'
import type {Run} from './run.ts'

export interface Framed {
  readonly part: TablePart
  /** the table's upper edge */
  readonly y: number
  /** its upright lines */
  readonly xs: readonly number[]
  readonly runs: ReadonlySet<Run>
}

/** Points by which lines that meet may miss each other. */
const NEAR = 3
/** A frame of more lines than this is a drawing. */
const MOST = 400

/** The framed tables of a page, two rows and columns at least. */
export function framesOf(rulings: readonly Ruling[], runs: readonly Run[]): Framed[] {
  return clusters(rulings).flatMap(cluster => {
    const xs = edges(cluster.filter(line => line.upright))
    const ys = edges(cluster.filter(line => !line.upright)).reverse()
    if (xs.length < 3 || ys.length < 3) return []
    const inside = runs.filter(run => isInside(run, xs[0]!, xs.at(-1)!, ys.at(-1)!, ys[0]!))
    const rows = rowsOf(xs, ys, cluster, inside)
    return inside.length > 0 ? [{part: {kind: 'table' as const, rows}, y: ys[0]!, xs, runs: new Set(inside)}] : []
  })
}

/** Lines that touch, directly or by others. */
function clusters(rulings: readonly Ruling[]): Ruling[][] {
  const found: Ruling[][] = []
  const rest = new Set(rulings)
  for (const first of rulings) {
    if (!rest.delete(first)) continue
    const cluster = [first]
    for (let at = 0; at < cluster.length; at++)
      for (const other of rest)
        if (touch(cluster[at]!, other)) {
          rest.delete(other)
          cluster.push(other)
        }
    if (cluster.length <= MOST) found.push(cluster)
  }
  return found
}

function touch(one: Ruling, other: Ruling): boolean {
  if (one.upright === other.upright)
    return Math.abs(one.at - other.at) <= NEAR && one.from <= other.to + NEAR && other.from <= one.to + NEAR
  return spans(one, other.at) && spans(other, one.at)
}

const spans = ({from, to}: Ruling, at: number): boolean => from - NEAR <= at && at <= to + NEAR

/** The distinct places of lines, ascending. */
function edges(lines: readonly Ruling[]): number[] {
  const found: number[] = []
  for (const at of lines.map(line => line.at).sort((a, b) => a - b))
    if (found.length === 0 || at - found.at(-1)! > NEAR) found.push(at)
  return found
}

const isInside = ({x, y, width, size}: Run, left: number, right: number, low: number, high: number): boolean => {
  const [middle, level] = [x + width / 2, y + size / 3]
  return middle > left && middle < right && level > low && level < high
}

function rowsOf(
  xs: readonly number[],
  ys: readonly number[],
  lines: readonly Ruling[],
  runs: readonly Run[],
): Cell[][] {
  const taken = new Set<string>()
  const isDrawn = (upright: boolean, at: number, across: number) =>
    lines.some(line => line.upright === upright && Math.abs(line.at - at) <= NEAR && spans(line, across))
  return ys.slice(1).map((_, row) => {
    const cells: Cell[] = []
    for (let column = 0; column + 1 < xs.length; column++) {
      if (taken.has(`${row},${column}`)) continue
      const middle = (ys[row]! + ys[row + 1]!) / 2
      const centre = (xs[column]! + xs[column + 1]!) / 2
      let [columns, rows] = [1, 1]
      while (column + columns + 1 < xs.length && !isDrawn(true, xs[column + columns]!, middle)) columns++
      while (row + rows + 1 < ys.length && !isDrawn(false, ys[row + rows]!, centre)) rows++
      for (let down = 0; down < rows; down++)
        for (let right = 0; right < columns; right++) taken.add(`${row + down},${column + right}`)
      const box = [xs[column]!, xs[column + columns]!, ys[row + rows]!, ys[row]!] as const
      cells.push({parts: wordsIn(runs.filter(run => isInside(run, ...box))), columns, rows})
    }
    return cells
  })
}

/** A cell's lines, joined as they were wrapped. */
function wordsIn(runs: readonly Run[]): Cell['parts'] {
  let text = ''
  for (const line of linesOf(runs, 0))
    text += /\w$/.test(text) && /^[A-Za-z]/.test(line.text) ? ` ${line.text}` : line.text
  return text === '' ? [] : [{kind: 'line', text}]
}

/** A table that a page's end broke in two, as one; a head that is printed again is left out. Null where they are two. */
export function mended(first: Framed, next: Framed): Framed | null {
  const isSame = first.xs.length === next.xs.length && first.xs.every((x, at) => Math.abs(x - next.xs[at]!) <= NEAR)
  if (!isSame) return null
  const head = (framed: Framed) => JSON.stringify(framed.part.rows[0])
  const rows = head(first) === head(next) ? next.part.rows.slice(1) : next.part.rows
  return {...first, part: {kind: 'table', rows: [...first.part.rows, ...rows]}}
}
