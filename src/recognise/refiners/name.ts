/** Gives each number a label that an analyst can file: 国家级孵化器数, 规上工业增加值增速. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import type {Quantity} from '../../tree.ts'
import {type Line, type Mention, type Page, tokenEndingAt} from '../page.ts'
import type {Refiner} from '../refiner.ts'

/** Item, the verb before it where the item alone would mislead (新增公办学位数), and what is said of it. */
export const name: Refiner = {
  id: 'name',
  why: 'stands on everything that is settled before',
  examples: [{text: '新增公办学位18.42万个', reads: ['18.42万个: name=新增公办学位数']}],
  refine(page: Page) {
    for (const line of page.lines) for (const mention of line.mentions) mention.quantity.name = nameOf(line, mention)
  },
}

/** What ends the name of a level, by kind; '' where the noun says it already. */
const TAIL: Readonly<Record<Kind, string>> = {
  money: '',
  count: '数',
  percent: '占比',
  points: '变化',
  multiple: '倍数',
  rank: '排名',
  area: '面积',
  length: '长度',
  mass: '',
  volume: '',
  energy: '',
  power: '',
  duration: '',
  rate: '',
  other: '',
}

function nameOf(line: Line, mention: Mention): string {
  const {quantity} = mention
  const cell = line.block.cell
  const base = clean(itemText(line, quantity))
  if (cell) return base + clean((cell.columnHead?.children[0]?.text ?? '').replace(/\([^()]*\)/g, ''))
  const verb = verbBefore(line, quantity)
  return `${verb}${base || clean(contextBefore(line, mention))}${tailOf(quantity, base)}`
}

function itemText(line: Line, {item}: Quantity): string {
  if (!item) return ''
  return (item.sentence ?? line.sentence).text.slice(item.start, item.end)
}

const clean = (text: string): string => text.replace(/[“”"‘’《》]/g, '')

/** The verb that stands right before the item and belongs to the fact: 新增, 建成, 招聘. */
function verbBefore(line: Line, {item}: Quantity): string {
  if (!item || item.sentence) return ''
  const token = tokenEndingAt(line, item.start)
  if (!token || (token.class !== 'verb' && token.class !== 'nominal')) return ''
  return /^(?:投入|安排|拥有|位于|涉及|涵盖|实现|完成)$/.test(token.word) ? '' : token.word
}

/** Where no noun is written, the words of the clause before the number, without its dates. */
function contextBefore(line: Line, mention: Mention): string {
  const head = line.clauses[mention.clause]!.from
  const kept = []
  for (let at = Math.max(head, mention.at - 8); at < mention.at; at++) {
    const {class: kind, word} = line.tokens[at]!
    if (/^(?:verb|nominal|noun|unknown|quote)$/.test(kind)) kept.push(word)
  }
  return kept.join('')
}

const SAID = /(?:率|比例|占比|比重|数|量|额|度|位次|面积|长度|里程|人次|强度|浓度)$/

function tailOf(quantity: Quantity, base: string): string {
  const down = quantity.change?.direction === 'down'
  if (quantity.aspect === 'change')
    return quantity.kind === 'percent' ? (down ? '降幅' : '增速') : down ? '降低' : '增加'
  if (quantity.aspect === 'gap') return '差距'
  return SAID.test(base) && quantity.kind !== 'rank' ? '' : TAIL[quantity.kind]
}
