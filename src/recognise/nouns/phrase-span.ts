/** The span of a noun phrase. */
import type {Span} from '../../tree.ts'
import type {Token} from '../tokens.ts'
import {isInside, isNounish} from './noun-token.ts'

/** The span of the tokens; quotes go when they hold the whole phrase: 116个“|链主企业|”. */
export function phraseSpan(tokens: readonly Token[], first: number, last: number): Span | null {
  const from = tokens[first]!
  const to = tokens[last]!
  if (first === last && from.class === 'quote' && from.word.length > 2)
    return from.word.startsWith('“') ? {start: from.start + 1, end: from.end - 1} : from
  if (first === last && from.class === 'aside') return null
  const built =
    last > first + 1 && /^[新改]$/.test(from.word) && tokens[first + 1]!.class === 'aside' ? tokens[first + 2]! : null
  // 新(改)建|农村公路
  if (built?.word === '建') return first + 3 <= last ? phraseSpan(tokens, first + 3, last) : null
  if (built?.word[0] === '建') return {start: built.start + 1, end: to.end}
  const tells = from.word[0] === '有' && hasRelative(tokens, first, last)
  if (first < last && to.class === 'aside' && REMARK.test(to.word)) return phraseSpan(tokens, first, last - 1)
  if (first < last && from.class === 'unknown' && /^[含有现其时]$/.test(from.word) && !tells)
    return phraseSpan(tokens, first + 1, last)
  const lead = leadOf(tokens, first)
  if (lead === from.word.length && first < last) return phraseSpan(tokens, first + 1, last)
  // 汛期结束|时大中型|水库蓄水率: when
  const then = first > 0 && tokens[first - 1]!.class === 'verb' && THEN.test(from.word)
  const cut = then || (isInside(from) && first > 0 && isNounish(tokens[first - 1])) || (opensLoose(from) && !tells)
  const start = frameEnd(tokens, first, last) ?? from.start + (cut ? 1 : lead)
  const end = to.end - looseEnd(to)
  return start < end && !(first === last && from.word.trim() === '') ? {start, end} : null
}

/** |有需求的残疾人|: those who have it are told by it. */
function hasRelative(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first + 1; at < last && at < first + 6; at++) if (tokens[at]!.word === '的') return true
  return false
}

const SIGN = /[=*＝|+]/
const THEN = /^时(?![间长段限效速装代期光尚节刻常空令])./

/** 3座|岗亭|（均为砖混结构）: what a bracket remarks is no part of the noun, as it is of 市（州）分岛. */
const REMARK = /^.(?:含|即|均|包括|见|该|其中|至今)|[，：,:\d]|^.{9}/

/** 近|几年|毕业生就业率, 甲镇、乙镇等|地|平均工资: how much of the first token says when or where. */
function leadOf(tokens: readonly Token[], first: number): number {
  const {class: kind, word} = tokens[first]!
  if (kind !== 'unknown') return 0
  const before = tokens[first - 1]?.word
  // 水田按|****倍=|1440元: signs are no part of a noun
  const signs = SIGN.test(word) ? /^.*[=*＝|+]/.exec(word) : null
  if (signs) return signs[0].length
  return before === '近' && /^[几数]年/.test(word)
    ? 2
    : tokens[first - 1]?.class === 'moment' && /^(?:时段|期间)./.test(word)
      ? 2
      : before === '等' && /^地(?![区方块段域名点形面])/.test(word)
        ? 1
        : 0
}

/** 登记过程中|李某房屋: the frame in which a thing is said is no part of it; null where there is none. */
function frameEnd(tokens: readonly Token[], first: number, last: number): number | null {
  if (tokens[last]!.end - tokens[first]!.start < SHORT) return null
  for (let at = last; at >= first; at--) {
    const {class: kind, word, start} = tokens[at]!
    // 按第12号令规定|补偿费|
    if (
      kind === 'unknown' &&
      word[0] === '规' &&
      /^规定.{3}/.test(word) &&
      at > first &&
      tokens[at - 1]!.class === 'excuse'
    )
      return start + 2
    if (at < last && kind === 'unknown' && word.endsWith('时间使')) return start + word.length
    const frame = kind === 'unknown' && word.length > 4 ? FRAME.exec(word) : null
    if (frame) return start + frame.index + frame[0].length
  }
  return null
}
const SHORT = 6
const FRAME = /(?:(?:过程|情况|前提|条件|基础)[中下上]|时间使)(?=.{2})/

/** 路口红绿灯|不|启用, 使用寿命|能|延长: a particle that ran into the noun before it. */
const LOOSE_END =
  /(?:[不最又也且每曾很]|[很较]难|难以|(?<![功产智性职技动光热氢核机效体阳势潜储电赋节耗用才可万])能|(?<![供反效响对相适顺感呼])应|(?<![首成古京])都|(?<![明准精正的])确|(?<![人户亩年月日平])均|(?<![成造])就|(?<![人英天])才|(?<![偿归退返])还|(?<![公总])共|[只仅]|(?<=.{2})(?<![初高集其折适地职音完])中)$/
const LOOSE_START =
  /^(?:使(?![用命得馆领者节])(?=.{2})|[又也仅只]|其(?![他它余中间次实妻弟妹父母子女夫儿兄姐])|距(?!离)|离(?![异退职婚岸心子任休线散开校家])|即(?![时期墨])|当(?![年月日天地前时期局事中选家代下今晚场即务量归铺班值众阳涂雄好作成面])|故(?![障居事乡宫])|含(?![水氧糖税量金氟硫磷氮油沙盐])|现(?![有状场金代任行役象实存浇货房汇款])|获(?![得奖批胜利评益取救悉知])|有(?![效限机关序色害利毒线声望力益别无待偿着过没的些时产权意资奖轨氧形要])).{2}/

function looseEnd({class: kind, word}: Token): number {
  if (kind !== 'unknown' || !LOOSE_END.test(word)) return 0
  return LOOSE_END.test(word.slice(0, -1)) ? 2 : 1
}
const opensLoose = ({class: kind, word}: Token): boolean => kind === 'unknown' && LOOSE_START.test(word)
