/** The verb of growth that governs a number: 增长|5.7%|, 增加学位|4.3万个|, 提高到|60%|. */
import type {Direction} from '../../../schemas/vocabulary.ts'
import {wordMap, wordSet} from '../../text/word-set.ts'
import {isNounish} from '../nouns/noun-token.ts'
import type {Mention} from '../page.ts'
import type {Token, TokenClass} from '../tokens.ts'
import {isRelative} from './is-relative.ts'
import {isOwnTime} from './own-time.ts'

/** A verb of growth. */
export interface Growth {
  readonly at: number
  readonly direction: Direction
  /** 提高到, 降至: the number is where it ended */
  readonly level: boolean
}

const OBJECT_VERB =
  /^(?:增加|净增加?|减少|净增长|增产|减产|多|少|增收|减收|增支|减支|降低|压减|压缩|缩短|下调|上调|调减|调增|压降|削减)了?$/
/** 改造提升215万亩: of an amount these say how, not by how much. */
const QUALITY = /^(?:提升|改善|加快|提速|精简|优惠|节约|节省|减轻|让利|加收)/

/** 增速|加快|3个百分点, |节约|成本20%: what only a share says by how much. */
const EASED = wordMap<Direction>([
  ['加快', 'up'],
  ['加速', 'up'],
  ['放缓', 'down'],
  ['减缓', 'down'],
  ['趋缓', 'down'],
  ['节约', 'down'],
  ['节省', 'down'],
])

const GROWTH = /^(?:增长|增速|增幅|年均增长|增长率|增长速度|下降|降幅|负增长)$/

/** 实现10%的|高速|增长 */
const PACED = /^(?:高速|高位|快速|较快|平稳|稳定|持续|同比|年均|强劲|大幅)$/

const CUTS = /^(?:减少|压减|压缩|缩短|降低|精简|减轻|削减|缩减|提高|提升)了?$/

const REACHES = wordSet(['到', '至', '达到'])
/** What may stand between the verb and the number. */
const BETWEEN: ReadonlySet<string> = new Set('link adverb focus modal place verb deed moment particle'.split(' '))

/** 压减|公用经费及一般性支出|2亿元: what its objects are joined by. */
const JOINS: ReadonlySet<TokenClass> = new Set(['conjunction', 'list'])

const GROWN = /(增收|增支|增产)$|(减收|减支|减产)$/
/** 平均降价|五成多, 亩均节水|20%: of a share these say by how much. */
const MOVED = /(增[收支产效]|提[价速效]|涨价)$|(减[收支产排碳负税亏重]|降[价本耗费碳噪]|节[水电能地药肥本油气材煤])$/

/** The verb of growth that governs the number: adjacent to it, or with its object between (增加|学位|4.3万个). */
export function growthBefore(tokens: readonly Token[], mention: Mention, floor: number): Growth | null {
  let level = false
  let noun = false
  let copula = false
  // 收入增幅等|5项|指标
  if (tokens[mention.at - 1]?.word === '等') return null
  // 保持|8%以上|的增长: what it grew by stands before the noun of it
  const behind = mention.at + (PACED.test(tokens[mention.at + 2]?.word ?? '') ? 3 : 2)
  const pace = tokens[mention.at + 1]?.word === '的' ? tokens[behind] : undefined
  if (isRelative(mention.quantity) && pace && GROWTH.test(pace.word))
    return {at: behind, direction: /^[增提]/.test(pace.word) ? 'up' : 'down', level: false}
  for (let at = mention.at - 1; at >= floor; at--) {
    const token = tokens[at]!
    // 对增长|贡献|超六成: a share of it
    if (token.word === '贡献') return null
    const eased = isRelative(mention.quantity) && !level ? EASED.get(token.word) : undefined
    if (eased && (!noun || (eased === 'down' && !/(?:比例|率|占比)$/.test(tokens[mention.at - 1]!.word))))
      return {at, direction: eased, level: false}
    if (token.class === 'up' || token.class === 'down') {
      // |下行|3车道: which way they lead
      if (/^[上下]行$/.test(token.word) && !isRelative(mention.quantity)) return null
      // 减少|材料|62%, 压缩|时限|四分之三: a verb with its object says by how much
      if (noun && !level && !copula && isRelative(mention.quantity) && CUTS.test(token.word))
        return {at, direction: token.class, level: false}
      if (
        noun &&
        !(level && isRelative(mention.quantity)) &&
        (isRelative(mention.quantity) || !OBJECT_VERB.test(token.word))
      )
        return null
      if (QUALITY.test(token.word) && !level && !isRelative(mention.quantity)) return null
      const reached = ((level || copula) && !/[幅速][达为]?$/.test(token.word)) || /[到至]$|[^幅速]为$/.test(token.word)
      return {at, direction: token.class, level: reached}
    }
    if (token.word === '为') copula = true
    else if (REACHES.has(token.word)) level = true
    else if (isNounish(token)) {
      const inside = noun ? null : (isRelative(mention.quantity) ? MOVED : GROWN).exec(token.word)
      if (inside) return {at, direction: inside[1] ? 'up' : 'down', level: false}
      noun = true
    } else if (!BETWEEN.has(token.class) && !(noun && JOINS.has(token.class))) {
      if (tokens[mention.at - 1]!.word === '的') return null
      const versus = versusBefore(tokens, at, floor)
      return versus && !noun && !isFigure(tokens, at, mention) ? versus : null
    }
  }
  return null
}

/** 较去年同期|951毫米|减少32.7%: the figure that is compared with. */
const isFigure = (tokens: readonly Token[], at: number, {at: number, quantity}: Mention): boolean =>
  !isRelative(quantity) &&
  tokens[at]!.word !== '同比' &&
  tokens.slice(at + 1, number).every(({class: kind}) => kind === 'moment')

/** 较2020年底|新增|84.3万立方米: any gain after a comparison is a change. */
function versusBefore(tokens: readonly Token[], at: number, floor: number): Growth | null {
  const token = tokens[at]!
  if (at < floor || (token.class !== 'base' && token.class !== 'yoy') || isOwnTime(tokens, at)) return null
  return {
    at,
    direction: LESS.test(tokens[at + 1]?.word ?? '') || LESS.test(tokens[at + 2]?.word ?? '') ? 'down' : 'up',
    level: false,
  }
}

/** 比概算|节约|150万元 */
const LESS = /^(?:少|节约|节省|压减|核减|结余|降低)了?$/
