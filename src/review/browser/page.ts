/** The script of a review page: table, card, keyboard and corrections beside a letter that stands there already. */
import type {PageData} from '../page-data.ts'
import type {Surroundings} from '../set/surroundings.ts'
import {card} from './card.ts'
import {deskOf} from './desk.ts'
import {element} from './element.ts'
import {exchange} from './exchange.ts'
import {noFilters} from './filters.ts'
import {keys} from './keys.ts'
import {go, letterView} from './letter-view.ts'
import {neighbours} from './neighbours.ts'
import {figureTable} from './table.ts'
import {toolbar} from './toolbar.ts'

const data = JSON.parse(document.getElementById('data')!.textContent!) as PageData
const around = document.getElementById('surroundings')?.textContent
const desk = deskOf(data, around ? (JSON.parse(around) as Surroundings) : null)
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
neighbours(desk)
addEventListener('beforeprint', unfoldAll)
chooseByHash()
addEventListener('hashchange', chooseByHash)

/** The index links to figures and findings: 00001.html#i37. */
function chooseByHash(): void {
  const [, id, finding] = /^#(?:(i\d+)|finding-(\d+))$/.exec(location.hash) ?? []
  if (id && desk.figure(id)) desk.choose(id)
  if (finding) go(document.querySelector(`#letter [data-finding="${finding}"]`))
}

/** On paper nothing can be unfolded. */
function unfoldAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true
}
