/** A bar beside its words: the words are HTML and wrap, the bar is SVG and stretches. */
import {html} from '../html.ts'

export interface Bar {
  readonly label: string
  readonly value: string
  /** where it begins and how long it is, in parts of the whole width */
  readonly from: number
  readonly length: number
  /** drawn hatched, so that planned and actual differ without colour */
  readonly hatched?: boolean
  readonly id?: string
}

/** Rows of bars under a heading; a screen reader reads label and value. */
export function bars(title: string, rows: readonly Bar[], note = ''): string {
  if (rows.length === 0) return ''
  const list = rows
    .map(row => `<li${row.id ? ` data-go="${html(row.id)}"` : ''}>${words(row)}${drawn(row)}</li>`)
    .join('')
  return `<section class="chart"><h3>${html(title)}</h3><ul>${list}</ul>${note ? `<p class="note">${html(note)}</p>` : ''}</section>`
}

const words = ({label, value, id}: Bar): string =>
  `<span class="bar-label">${id ? `<button type="button" class="plain">${html(label)}</button>` : html(label)}</span><span class="bar-value">${html(value)}</span>`

const drawn = ({from, length, hatched}: Bar): string =>
  `<svg class="bar" aria-hidden="true" focusable="false" width="100%" height="10"><rect class="ground" width="100%" height="10" rx="2"/>` +
  `<rect class="${hatched ? 'hatched' : 'solid'}" x="${percent(from)}" width="${percent(length > 0 ? Math.max(length, 0.006) : 0)}" height="10" rx="2"/></svg>`

const percent = (part: number): string => `${(100 * part).toFixed(2)}%`

/** The pattern of hatched bars, once a page. */
export const hatch =
  '<svg class="away" aria-hidden="true" width="0" height="0"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><rect class="hatch-line" width="3" height="6"/></pattern></defs></svg>'
