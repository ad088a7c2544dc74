/** The script of a review page: table, card, keyboard and corrections beside a letter that stands there already. */
import type {PageData} from '../page-data.ts'
import {card} from './card.ts'
import {deskOf} from './desk.ts'
import {element} from './element.ts'
import {exchange} from './exchange.ts'
import {noFilters} from './filters.ts'
import {keys} from './keys.ts'
import {letterView} from './letter-view.ts'
import {figureTable} from './table.ts'
import {toolbar} from './toolbar.ts'

const data = JSON.parse(document.getElementById('data')!.textContent!) as PageData
const desk = deskOf(data)
const filters = noFilters()
const table = figureTable(desk, filters)
letterView(desk)
document
  .getElementById('figures')!
  .append(
    toolbar(desk, filters, table.refresh),
    table.element,
    card(desk),
    exchange(desk),
    element('p', {class: 'note keys', text: desk.say('keys')}),
  )
keys(desk, table)
addEventListener('beforeprint', unfoldAll)
chooseByHash()
addEventListener('hashchange', chooseByHash)

/** The index links to figures: letter.html#i37. */
function chooseByHash(): void {
  const id = decodeURIComponent(location.hash.slice(1))
  if (desk.figure(id)) desk.choose(id)
}

/** On paper nothing can be unfolded. */
function unfoldAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true
}
