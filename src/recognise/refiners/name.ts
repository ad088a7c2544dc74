/** Gives each number a label that an analyst can file: 国家级孵化器数, 规上工业增加值增速. */

import type {Quantity} from '../../tree.ts'
import {amplitudeIn} from '../changes/amplitude.ts'
import {isDeedAlone} from '../items/is-none.ts'
import {isNamedByUnit} from '../items/named-by-unit.ts'
import {worksBehind} from '../items/worked-on.ts'
import {deedBefore} from '../names/deed-before.ts'
import {dimensionOf} from '../names/dimension.ts'
import {distanceName} from '../names/distance.ts'
import {aheadHead, elidedHead, isDeed, sortedHead} from '../names/elided-head.ts'
import {gapOf} from '../names/gap-of.ts'
import {holderOf, isBare} from '../names/holder.ts'
import {howOften} from '../names/how-often.ts'
import {lastingDeed} from '../names/lasting-deed.ts'
import {lentHead} from '../names/lent-head.ts'
import {listHead} from '../names/list-head.ts'
import {pairedName} from '../names/paired-head.ts'
import {partsOf} from '../names/parts-of.ts'
import {perEach} from '../names/per-each.ts'
import {predicateAfter} from '../names/predicate-after.ts'
import {rateLent} from '../names/rate-lent.ts'
import {recipientOf} from '../names/recipient.ts'
import {runOf} from '../names/run-of.ts'
import {shareOf} from '../names/share-of.ts'
import {sharedHead} from '../names/shared-head.ts'
import {spentOn} from '../names/spent-on.ts'
import {grantedTo, sumOf} from '../names/sum-of.ts'
import {SORT, tailOf} from '../names/tail.ts'
import {clean, itemText, LASTING, wordsOf} from '../names/words-of.ts'
import type {Line, Mention, Page} from '../page.ts'
import type {Refiner} from '../refiner.ts'
import type {TokenClass} from '../tokens.ts'

/** Whose it is where the item alone says nothing, what was done, the item, what is said of it, the sort of number. */
export const name: Refiner = {
  id: 'name',
  why: 'stands on everything that is settled before',
  examples: [
    {text: '新增公办学位18.42万个', reads: ['18.42万个: name=新增公办学位数']},
    {text: '14位市领导担任“市级链长”', reads: ['14位: name=担任市级链长的市领导人数']},
    {text: '改造老旧管网240公里，年均80公里', reads: ['80公里: name=年均老旧管网长度']},
    {text: '实施国省道项目23个，计划总投资186.5亿元', reads: ['186.5亿元: name=国省道项目计划总投资']},
    {text: '对引进的博士研究生，最高给予30万元补助', reads: ['30万元: name=引进的博士研究生补助上限']},
  ],
  refine(page: Page) {
    for (const line of page.lines)
      for (let at = 0; at < line.mentions.length; at++) {
        const mention = line.mentions[at]!
        const dimension = dimensionOf(line, mention)
        const whole = pairedName(line, mention, nameOf(line, mention, at))
        mention.quantity.name = dimension ? whole.replace(/长度(?=[上下]限$|$)/, dimension) : whole
      }
    for (const line of page.lines) for (const {quantity} of line.mentions) quantity.item = asItem(line, quantity)
  },
}

/** What the name is made of and the item leaves out: a verb alone, and the 占比 behind what is shared. */
function asItem(line: Line, quantity: Quantity): Quantity['item'] {
  const {item} = quantity
  if (!item || item.sentence) return item
  const {start, end} = item
  if (end - start === 2) return isDeedAlone(line, quantity) ? null : item
  const {text} = line.sentence
  // 保教费|下调幅度|约2100元: what it fell by is of the fee
  const moved = quantity.aspect === 'change' ? amplitudeIn(text.slice(start, end)) : null
  if (moved && moved.at > 1) return {start, end: start + moved.at}
  return text.startsWith('占比', end - 2) || text.startsWith('比重', end - 2) ? {start, end: end - 2} : item
}

function nameOf(line: Line, mention: Mention, index: number): string {
  const {quantity} = mention
  const cell = line.block.cell
  const item = itemText(line, quantity)
  if (cell && quantity.item?.block === cell.columnHead) return item
  if (cell) return item + clean((cell.columnHead?.children[0]?.text ?? '').replace(/\([^()]*\)/g, ''))
  const listed = line.mentions.length > 1 ? listHead(line, index) : ''
  if (listed) return listed + tailOf(quantity, listed)
  const distance = distanceName(line, mention)
  if (distance) return distance
  const run = runOf(line, mention)
  if (run) return item + run
  const lasts = lastingDeed(line, mention)
  if (lasts && item && !item.endsWith(lasts)) return item + lasts + tailOf(quantity, lasts)
  const each = perEach(line, mention, index)
  if (each) return each
  const often = howOften(line, mention)
  if (often) return item + often
  if (item === '' && quantity.unit === '分') return line.tokens[mention.at - 1]?.word === '扣' ? '扣分' : '得分'
  const parts = item === '' ? partsOf(line, index) : ''
  if (parts) return parts + tailOf(quantity, parts)
  const spent = spentOn(line, mention)
  if (spent) return spent
  const said = quantity.kind === 'count' || quantity.kind === 'duration' ? predicateAfter(line, mention) : ''
  const works = item === '' ? '' : worksBehind(line, mention)
  if (works) return `${deedBefore(line, mention)}${works}的${item}${tailOf(quantity, item)}`
  if (isNamedByUnit(quantity)) return (said ? `${said}的` : deedBefore(line, mention)) + tailOf(quantity, '')
  if (said && quantity.kind === 'duration') return said + tailOf(quantity, said)
  if (said && item) return `${said}的${item}${tailOf(quantity, item)}`
  const deed = deedBefore(line, mention) + item || said
  const counts = quantity.kind === 'count' && !PEOPLE.test(quantity.unit ?? '')
  if ((counts || (deed !== '' && isExtent(quantity))) && isDeed(line, mention)) {
    const head = elidedHead(line, index)
    if (head) return deed + head + tailOf(quantity, head)
  }
  const base =
    (deed || clean(contextBefore(line, mention))) +
      (sharedHead(line, index) || aheadHead(line, index) || sortedHead(line, index) || lentHead(line, index)) ||
    (quantity.partOf?.name ?? leftOver(line, mention))
  const recipient = recipientOf(line, mention)
  if (recipient) return recipient + item + tailOf(quantity, item)
  const granted = grantedTo(line, mention)
  if (granted) return granted + item + tailOf(quantity, item)
  const head = sumOf(line, mention)
  if (head) return (deed || item) + head + tailOf(quantity, head)
  const bare = isBare(item)
  const whole = bare ? wholeClause(line, mention) : ''
  if (whole) return whole + tailOf(quantity, whole)
  const shared = quantity.rules.includes('distribute/subjects')
  const holder = bare && !shared && !isOwnDeed(deed, item) ? holderOf(line, index) : ''
  const owned = base.includes(holder) || holder.includes(base) ? '' : holder
  const tail =
    (SHARE.test(base) ? '' : shareOf(line, mention) || rateLent(line, index) || gapOf(line, index)) ||
    tailOf(quantity, base)
  const done = owned === '' && base === item && FUNDS.test(item) ? spentVerb(line, mention) : ''
  if (owned + base) return perHead(quantity, base) + owned + done + base + tail
  // 平均增加量, 上限: a tail that stands alone already says the sort
  return clean(line.sentence.topic ?? '') || tail + SORT[quantity.kind].slice(tail ? 2 : 0)
}

/** 国家基金二期对慧智微电子完成投资|2.2亿元: who does it to whom, where the clause says it in few words. */
function wholeClause(line: Line, {at, clause, quantity}: Mention): string {
  const {from} = line.clauses[clause]!
  let says = false
  for (let token = from; token < at; token++) {
    if (line.tokens[token]!.class === 'quantity' || line.tokens[token]!.word === '按') return ''
    if (token + 1 < at && TO.has(line.tokens[token]!.word)) says = true
  }
  const text = says && quantity.item && quantity.item.end <= quantity.start ? wordsOf(line.tokens.slice(from, at)) : ''
  return text.length <= LONG ? text : ''
}
const LONG = 26
const TO: ReadonlySet<string> = new Set(['对', '向', '为', '与'])

/** 争取|上级资金: what was done is no measure of a thing that was counted before; 累计完成|投资 is. */
function isOwnDeed(deed: string, item: string): boolean {
  const verb = deed.slice(0, deed.length - item.length)
  return verb !== '' && !/^(?:累计|已累计|计划|规划|预计|拟|年度|设计)?(?:完成|投入|实际)?$|^[每单]/.test(verb)
}

/** The words of the clause round a number that nothing names: 按照1∶1的比例配套. */
function leftOver(line: Line, {clause}: Mention): string {
  const {from, to} = line.clauses[clause]!
  let words = ''
  for (const {class: kind, word} of line.tokens.slice(from, to))
    if (kind === 'adverb' ? LASTING.test(word) || DENIES.test(word) : SAYS.has(kind)) words += word
  const text = clean(words).replace(/^[共的]+/, '')
  // 从2023年|的|12.5万吨: no word but 的
  return /^的*$/.test(text) ? '' : text.slice(0, LEFT_OVER)
}
/** 还剩81户|未|签约: without it the label says the opposite. */
const DENIES = /[未不无没]/
const LEFT_OVER = 12
const CONTEXT: readonly TokenClass[] = ['verb', 'nominal', 'noun', 'unknown', 'quote']
const NAMES: ReadonlySet<TokenClass> = new Set(CONTEXT)
const SAYS: ReadonlySet<TokenClass> = new Set([...CONTEXT, 'deed', 'particle', 'modal'])

/** 其中新建|90万亩: a part of an extent. */
const isExtent = ({kind, partOf}: Quantity): boolean => (kind === 'area' || kind === 'length') && partOf !== null

/** Sums that say nothing alone. */
const FUNDS = /^(?:资金|经费|投资)$/
/** 落实|资金|: the verb that a bare sum keeps. */
const spentVerb = ({tokens}: Line, {quantity: {item}}: Mention): string =>
  tokens
    .find(({end, class: kind}) => end === item?.start && (kind === 'verb' || kind === 'deed'))
    ?.word.replace(/了$/, '') ?? ''

/** 每千人口|注册护士数: of how many it is so many, where nothing else says it. */
const perHead = ({rateHead}: Quantity, base: string): string =>
  rateHead !== null && /^每[百千万].*人/.test(rateHead) && !base.includes(rateHead) ? rateHead : ''

/** A name that says already that it is a share. */
const SHARE = /(?:占比|比重|比例)$/

/** Units that name what they count. */
const PEOPLE = /^(?:[人名位户]|人次)$/

/** Where no noun is written, the words of the clause before the number, without its dates. */
function contextBefore(line: Line, mention: Mention): string {
  const head = line.clauses[mention.clause]!.from
  let kept = ''
  for (let at = Math.max(head, mention.at - 8); at < mention.at; at++) {
    const {class: kind, word} = line.tokens[at]!
    if (NAMES.has(kind)) kept += word
  }
  return kept
}
