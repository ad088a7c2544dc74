/** Gives each number a label that an analyst can file: 国家级孵化器数, 规上工业增加值增速. */
import {deedBefore} from '../names/deed-before.ts'
import {elidedHead, isDeed, sortedHead} from '../names/elided-head.ts'
import {holderOf, isBare} from '../names/holder.ts'
import {predicateAfter} from '../names/predicate-after.ts'
import {sharedHead} from '../names/shared-head.ts'
import {SORT, tailOf} from '../names/tail.ts'
import {clean, itemText, wordsOf} from '../names/words-of.ts'
import type {Line, Mention, Page} from '../page.ts'
import type {Refiner} from '../refiner.ts'

/** Whose it is where the item alone says nothing, what was done, the item, what is said of it, the sort of number. */
export const name: Refiner = {
  id: 'name',
  why: 'stands on everything that is settled before',
  examples: [
    {text: '新增公办学位18.42万个', reads: ['18.42万个: name=新增公办学位数']},
    {text: '14位市领导担任“市级链长”', reads: ['14位: name=担任市级链长的市领导人数']},
    {text: '实施国省道项目23个，计划总投资186.5亿元', reads: ['186.5亿元: name=国省道项目计划总投资']},
    {text: '对引进的博士研究生，最高给予30万元补助', reads: ['30万元: name=引进的博士研究生补助上限']},
  ],
  refine(page: Page) {
    for (const line of page.lines)
      for (const [at, mention] of line.mentions.entries()) mention.quantity.name = nameOf(line, mention, at)
  },
}

function nameOf(line: Line, mention: Mention, index: number): string {
  const {quantity} = mention
  const cell = line.block.cell
  const item = itemText(line, quantity)
  if (cell && quantity.item?.block === cell.columnHead) return item
  if (cell) return item + clean((cell.columnHead?.children[0]?.text ?? '').replace(/\([^()]*\)/g, ''))
  const said = /^(?:count|duration)$/.test(quantity.kind) ? predicateAfter(line, mention) : ''
  if (said && quantity.kind === 'duration') return said + tailOf(quantity, said)
  if (said && item) return `${said}的${item}${tailOf(quantity, item)}`
  const deed = deedBefore(line, mention) + item || said
  if (quantity.kind === 'count' && !PEOPLE.test(quantity.unit ?? '') && isDeed(line, mention)) {
    const head = elidedHead(line, index)
    if (head) return deed + head + tailOf(quantity, head)
  }
  const base =
    (deed || clean(contextBefore(line, mention))) + (sharedHead(line, index) || sortedHead(line, index)) ||
    (quantity.partOf?.name ?? leftOver(line, mention))
  const whole = isBare(item) ? wholeClause(line, mention) : ''
  if (whole) return whole + tailOf(quantity, whole)
  const shared = quantity.rules.includes('distribute/subjects')
  const holder = isBare(item) && !shared && !isOwnDeed(deed, item) ? holderOf(line, index) : ''
  const owned = base.includes(holder) || holder.includes(base) ? '' : holder
  return owned + base + tailOf(quantity, base) || clean(line.sentence.topic ?? '') || SORT[quantity.kind]
}

/** 国家基金二期对慧智微电子完成投资|2.2亿元: who does it to whom, where the clause says it in few words. */
function wholeClause(line: Line, {at, clause, quantity}: Mention): string {
  const {from} = line.clauses[clause]!
  const words = line.tokens.slice(from, at)
  if (
    !words.some(({word}, at) => /^[对向为与]$/.test(word) && at + 1 < words.length) ||
    words.some(({class: kind}) => kind === 'quantity')
  )
    return ''
  const text = quantity.item && quantity.item.end <= quantity.start ? wordsOf(words) : ''
  return text.length <= LONG ? text : ''
}
const LONG = 26

/** 争取|上级资金: what was done is no measure of a thing that was counted before; 累计完成|投资 is. */
function isOwnDeed(deed: string, item: string): boolean {
  const verb = deed.slice(0, deed.length - item.length)
  return verb !== '' && !/^(?:累计|已累计|计划|规划|预计|拟|年度|设计)?(?:完成|投入|实际)?$|^[每单]/.test(verb)
}

/** The words of the clause round a number that nothing names: 按照1∶1的比例配套. */
function leftOver(line: Line, {clause}: Mention): string {
  const {from, to} = line.clauses[clause]!
  const words = line.tokens
    .slice(from, to)
    .filter(({class: kind}) => /^(?:verb|nominal|deed|noun|unknown|quote|adverb|particle|modal)$/.test(kind))
  return clean(words.map(({word}) => word).join('')).slice(0, LEFT_OVER)
}
const LEFT_OVER = 12

/** Units that name what they count. */
const PEOPLE = /^(?:[人名位户]|人次)$/

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
