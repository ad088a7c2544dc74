/** Lays cells out in columns of a terminal. */
import {displayWidth} from '../../text/display-width.ts'
import {longestWord, pad, wrap} from '../../text/wrap.ts'

export interface Cell {
  readonly text: string
  readonly paint: (text: string) => string
}

export interface Lane {
  /** columns below which it is not squeezed */
  readonly least: number
  /** columns above which it is wrapped even where there is room */
  readonly most: number
}

const GAP = '  '

/** The widths of the columns: as wide as their cells; where all do not fit, the widest is squeezed first, words last. */
export function widths(rows: readonly (readonly string[])[], lanes: readonly Lane[], room: number): number[] {
  const widest = (at: number, measure: (text: string) => number) =>
    rows.reduce((most, row) => Math.max(most, measure(row[at]!)), 0)
  const wide = lanes.map(({most}, at) => Math.min(most, widest(at, displayWidth)))
  const words = lanes.map(({least, most}, at) => Math.min(most, Math.max(least, widest(at, longestWord))))
  squeeze(wide, words, room)
  squeeze(
    wide,
    lanes.map(({least}) => least),
    room,
  )
  return wide
}

function squeeze(wide: number[], floor: readonly number[], room: number): void {
  const used = wide.reduce((sum, width) => sum + (width > 0 ? width + GAP.length : 0), -GAP.length)
  for (let over = used - room; over > 0; over--) {
    const free = wide.map((width, at) => width - floor[at]!)
    const most = Math.max(...free)
    if (most <= 0) return
    wide[free.lastIndexOf(most)]!--
  }
}

/** The lines of a row, each cell wrapped within its column; an empty column is left out. */
export function row(cells: readonly Cell[], columns: readonly number[], indent: string): string {
  const shown = cells.map((cell, at) => ({...cell, width: columns[at]!})).filter(({width}) => width > 0)
  const wrapped = shown.map(({text, width}) => wrap(text, width))
  const height = Math.max(...wrapped.map(({length}) => length))
  let lines = ''
  for (let line = 0; line < height; line++) {
    const parts = shown.map(({paint, width}, at) => {
      const text = wrapped[at]![line] ?? ''
      const last = wrapped.slice(at + 1).every(others => !others[line])
      return last ? text && paint(text) : paint(text) + pad('', width - displayWidth(text)) + GAP
    })
    const end = wrapped.findLastIndex(others => others[line])
    lines += `${indent}${parts.slice(0, end + 1).join('')}\n`
  }
  return lines
}
