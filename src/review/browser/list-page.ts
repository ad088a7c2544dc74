/** The script of a page with a long list: filters, search, order, a hundred rows at a time. */
import type {ListData} from '../set/list-data.ts'
import {speaker} from '../words.ts'
import {gathered} from './gathered.ts'
import {kept} from './keep.ts'
import {listTools} from './list-tools.ts'
import {listView} from './list-view.ts'

const given = JSON.parse(document.getElementById('data')!.textContent!) as ListData
const say = speaker(given.lang)
const data = {...given, rows: given.letters ? remarked(given.rows, given.letters) : given.rows}
const view = listView(data, say)
const tools = listTools(data, say, view)
const corrections = data.letters ? gathered(data.letters, say) : null
document.getElementById('list')!.append(...[corrections, tools.element, view.element].filter(one => one !== null))
addEventListener('pageshow', event => {
  // back from a letter, the browser may show what it kept of the page
  if (event.persisted) location.reload()
})
addEventListener('beforeprint', () => view.unfold(true))
addEventListener('afterprint', () => view.unfold(false))
filterByHash()
addEventListener('hashchange', filterByHash)
document.addEventListener('keydown', event => {
  const typing = (event.target as Element).closest('input, select, textarea')
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  tools.search()
})

/** The last cell of a letter says how much was corrected in it here, where it says nothing else. */
function remarked(rows: ListData['rows'], letters: NonNullable<ListData['letters']>): ListData['rows'] {
  const counts = new Map(kept().map(({sha256, corrections}) => [sha256.slice(0, 12), corrections.length]))
  return rows.map((row, at) => {
    const count = counts.get(letters[at]?.[0] ?? '')
    return count && row.at(-1) === null ? [...row.slice(0, -1), `${say('corrected')}: ${count}`] : row
  })
}

/** The sums lead to what they are of: index.html#issuer=… */
function filterByHash(): void {
  const [name = '', value] = location.hash.slice(1).split('=', 2)
  if (value !== undefined && tools.filter(name, decodeURIComponent(value)))
    document.getElementById('list')!.scrollIntoView()
}
