/** The sums of a set as tables with bars: by issuer, region, kind and year. */
import {html} from '../html.ts'
import {type Say, term} from '../words.ts'
import {aspects, type Sum, type Sums} from './sums.ts'

/** Rows shown: all kinds; of the others the list of letters can be filtered by all. */
const MOST = 15

/** The tables in order; one that could tell nothing is left out. */
export const sumTables = ({by}: Sums, say: Say): string =>
  aspects
    .filter(aspect => [...by[aspect].keys()].some(Boolean))
    .map(aspect => table(aspect, by[aspect], say))
    .join('')

function table(aspect: (typeof aspects)[number], sums: ReadonlyMap<string, Sum>, say: Say): string {
  const order = aspect === 'year' ? byName : bySize
  const rows = [...sums].sort(order)
  const most = Math.max(1, ...rows.map(([, {figures}]) => figures))
  const columns = aspect === 'kind' ? (['letters', 'figures', 'flagged'] as const) : allColumns
  const head = [say(aspect), ...columns.map(column => say(column))]
  const lines = rows
    .slice(0, MOST)
    .map(([name, sum]) => {
      const cells = columns.map(column => `<td>${sum[column]}</td>`).join('')
      return `<tr><th scope="row">${label(aspect, name, say)}${bar(sum.figures / most)}</th>${cells}</tr>`
    })
    .join('')
  const note = rows.length > MOST ? `<p class="note">${html(say('more sums', rows.length - MOST))}</p>` : ''
  return `<section class="panel"><table class="totals"><thead><tr>${head
    .map((words, at) => `<th scope="col"${at ? '' : ' class="what"'}>${html(words)}</th>`)
    .join('')}</tr></thead><tbody>${lines}</tbody></table>${note}</section>`
}

const allColumns = ['letters', 'figures', 'flagged', 'findings'] as const

type Entry = readonly [string, Sum]
const byName = ([a]: Entry, [b]: Entry): number => (a < b ? -1 : 1)
const bySize = (a: Entry, b: Entry): number => b[1].figures - a[1].figures || byName(a, b)

function label(aspect: (typeof aspects)[number], name: string, say: Say): string {
  const words = html(name === '' ? say('not told') : aspect === 'kind' ? term(say, 'kind', name) : name)
  return aspect === 'kind' || name === '' ? words : `<a href="#${aspect}=${encodeURIComponent(name)}">${words}</a>`
}

const bar = (part: number): string =>
  `<svg class="bar" aria-hidden="true" focusable="false" width="100%" height="4"><rect class="ground" width="100%" height="4" rx="2"/><rect class="solid" width="${(100 * Math.max(part, 0.004)).toFixed(2)}%" height="4" rx="2"/></svg>`
