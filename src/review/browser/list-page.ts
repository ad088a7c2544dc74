/** The script of a page with a long list: filters, search, order, a hundred rows at a time. */
import type {ListData} from '../set/list-data.ts'
import {speaker} from '../words.ts'
import {gathered} from './gathered.ts'
import {listTools} from './list-tools.ts'
import {listView} from './list-view.ts'

const data = JSON.parse(document.getElementById('data')!.textContent!) as ListData
const say = speaker(data.lang)
const view = listView(data, say)
const tools = listTools(data, say, view)
const corrections = data.letters ? gathered(data.letters, say) : null
document.getElementById('list')!.append(...[corrections, tools.element, view.element].filter(one => one !== null))
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

/** The sums lead to what they are of: index.html#issuer=… */
function filterByHash(): void {
  const [name = '', value] = location.hash.slice(1).split('=', 2)
  if (value !== undefined && tools.filter(name, decodeURIComponent(value)))
    document.getElementById('list')!.scrollIntoView()
}
