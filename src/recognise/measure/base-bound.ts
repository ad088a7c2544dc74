/** A bound word that its base parts from the number: 不得低于|首期交存额的|30%, 不足总投资|40%, 不少于规定的|3人. */
import type {Bound, Kind} from '../../../schemas/vocabulary.ts'
import type {Glance} from '../recogniser.ts'
import {capBefore} from './cap-bound.ts'
import {type BoundWord, boundBefore} from './read-bound.ts'

const REACH = 40
const STOP = '，,。；;:：!！?？'
const SHARES: ReadonlySet<Kind> = new Set(['percent', 'multiple'])

/** The bound of a share of something, or of any amount that is fixed elsewhere; null where none governs the number. */
export function baseBound(glance: Glance, start: number, kind: Kind): Bound | null {
  const {text} = glance
  const share = SHARES.has(kind)
  const joined = text[start - 1] === '的'
  if (!share && !joined) return null
  const to = joined ? start - 1 : start
  const from = clauseStart(glance, to)
  const found = nearestWord(text, from, to)
  if (found) {
    const word = text.slice(found.start, found.at)
    const base = text.slice(found.at, to)
    if (REST.test(base) && BARE.test(word)) return null
    if (
      joined ? (share ? !VERB.test(base) : isFixed(glance, to, word, base)) : isShareOf(text, start, kind, word, base)
    )
      return found.bound
  }
  return share ? verbBound(text.slice(from, to), joined) : null
}

/** Where the stretch before the base begins: behind a comma or the last quantity; a time or an ordinal parts nothing. */
function clauseStart({text, done}: Glance, to: number): number {
  let from = Math.max(0, to - REACH)
  for (let at = done.length - 1; at >= 0 && done[at]!.end > from; at--)
    if (done[at]!.type === 'quantity') from = done[at]!.end
  for (let at = to; at > from; at--) if (STOP.includes(text[at - 1]!)) return at
  return from
}

interface Found extends BoundWord {
  /** end of the word */
  readonly at: number
}

/** Words that take an object: 不低于, 超过, 不足, 约占; not 至少 or 最高, which stand before a verb or a number. */
const TAKES = /[于过出到足及破达逾占为合近]|过了|[不未远略]超/
/** 近|总数的三分之一, 超|全年计划的50%: of these only before what tells a whole. */
const WHOLE = /^[全总其该本]/

function nearestWord(text: string, from: number, to: number): Found | null {
  for (let at = to - 1; at > from; at--) {
    const found = boundBefore(text, at, from)
    if (!found) continue
    const word = text.slice(found.start, at)
    const takes = word.length > 1 ? TAKES.test(word.slice(-2)) : WHOLE.test(text.slice(at, at + 1))
    if (takes && !UNFINISHED.test(text.slice(at, at + 1))) return {...found, at}
  }
  return null
}

/** 不到|位, 不及|时, 不足|以: the word is another. */
const UNFINISHED = /[位以之时格]/
/** 超过|部分的30%, 高于起付线|部分的: what is over, of which the number is a share. */
const REST = /部[分份]?$/
const BARE = /^(?:超[过出]?|[高低多少大小]于|不足|不到)$/
/** A verb between gives the number to itself. */
const VERB = /[占按达]|给[予与]|予以|进行|[提降减升增][高低少升加长至到]|完成|收取|缴纳|交纳|为(?![主期首])/

/** 不少于规定的|3人, 高于去年同期的|1.2万元: the amount stands in a rule or a time. */
function isFixed({done}: Glance, to: number, word: string, base: string): boolean {
  if (done.at(-1)?.type === 'moment' && done.at(-1)!.end === to) return true
  return FIXED_TIME.test(base) || (FIXED.test(base) && !BARE.test(word))
}
const FIXED = /(?:规定|要求|法定|约定|[确核]定|批准|限定|公布|设定|承诺|标准)$/
const FIXED_TIME = /(?:同期|[前去今上]年度?|上[月期]|年[初末底]|原有|原先|原来|目前|现有|现行)$/

/** 不得超过总投资|40%, 不低于用人单位上年工资总额|8%的比例, 低于低保标准|1.5倍的: without 的 between. */
function isShareOf(text: string, start: number, kind: Kind, word: string, base: string): boolean {
  if (VERB.test(base) || base.length < 2) return false
  // 约占全国|1/10
  if (word.endsWith('占')) return true
  const sure = !BARE.test(word) || /^不/.test(word)
  if (kind === 'multiple') return AMOUNT.test(base) && (sure || /^[\d.]{1,6}倍的/.test(text.slice(start, start + 9)))
  if (/差额$/.test(base)) return false
  if (!sure) return /^超/.test(word) && TOTAL.test(base)
  return AMOUNT.test(base) || /^[\d.]{1,8}%的(?:比例|标准|额度|幅度)/.test(text.slice(start, start + 14))
}
/** What a share is of, by its last word. */
const AMOUNT =
  /(?:[额数量价款费值积率和线税]|价格|投资|造价|收入|支出|工资|租金|成本|规模|人口|人员|贷款|利润|基数|标准|水平|职工|编制|经费|资金|资产|预算|概算|LPR|\))$/
const TOTAL = /总(?:额|数|量|价|值|投资|造价|收入|面积|人数)$/

/** 至少达到总数的|80%, 最高可按实际投资的|30%: an adverb and its verb before the base. */
function verbBound(words: string, joined: boolean): Bound | null {
  const found = capBefore(words)
  if (!found) return null
  const base = words.slice(found.at)
  return base.length > 1 && (joined || AMOUNT.test(base)) ? found.bound : null
}
