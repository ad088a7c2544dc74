/** The noun right behind a number, without what is said of it. */
import {PERSON} from '../../lexicon/heads.ts'
import type {Span} from '../../tree.ts'
import {nounAfter} from '../nouns/noun-after.ts'
import {type Line, type Mention, tokenIndexAt} from '../page.ts'
import type {Token} from '../tokens.ts'
import {workedOn} from './worked-on.ts'

/** 2名|学生|到校就餐, 1.2万平方米作仓库使用 (null): people end in a word for people; a use is no noun. */
export function nounBehind(line: Line, {at, quantity}: Mention, end: number): Span | null {
  const {tokens, sentence} = line
  const span = nounAfter(tokens, at, end)
  if (!span) return null
  const words = sentence.text.slice(span.start, span.end)
  const said =
    (quantity.kind === 'count' ? MEASURE_OF.exec(words) : null) ??
    (OWNER.test(quantity.unit ?? '') ? SAID_OF.exec(words) : quantity.unit === '种' ? WAY.exec(words) : null)
  if (said) return {start: span.start, end: span.start + said.index}
  const done = QUOTED.exec(words)
  if (done) return {start: span.start, end: span.start + done.index}
  const thing = workedOn(quantity, words)
  if (thing !== null) return {start: span.start, end: span.start + thing}
  const served = quantity.unit === null ? PEOPLES.exec(words) : null
  if (served) return {start: span.start, end: span.start + served[0].length}
  const land = quantity.kind === 'area' ? LAND.exec(words) : quantity.kind === 'money' ? FUNDS.exec(words) : null
  if (land) return {start: span.start, end: span.start + land[0].length}
  // 1米高|隐形安全防护网|
  if (quantity.kind === 'length' && HIGH.test(words)) return {start: span.start + 1, end: span.end}
  if (quantity.kind !== 'count' && quantity.unit !== '岁')
    return USE.test(words) && span.start === quantity.end ? null : span
  if (
    !PEOPLE.test(quantity.unit ?? '') ||
    (tokens[at + 1]!.word === '的' && quantity.unit !== '岁') ||
    PERSON.test(words)
  )
    return span
  // 20名|符合入学条件的儿童家长|: a clause whose noun is no person qualifies one
  const particle = tokenIndexAt(line, span.end) + 1
  const rest = tokens[particle]?.word === '的' ? nounAfter(tokens, particle, end) : null
  if (rest && PERSON.test(sentence.text.slice(rest.start, rest.end))) return {start: span.start, end: rest.end}
  const who = people(tokens, at, span)
  return who.end === span.end && tokens[at + 1]!.class === 'verb' ? null : who
}

/** 两栋|违章建筑|问题, 3家|歌舞厅|营业时间: these units count the thing, and not what is said of it. */
const OWNER = /^[栋座台辆家份间套所株头艘部幢]$/
const SAID_OF = /(?<=.{2})(?:的?(?:问题|情况|现象)|(?:营业|经营|开放|作息)时间|招[聘工]信息|期限)$/
/** 57个|县（市）|生产总值, 891项|省级事项|办理时间: what is measured of them is not what is counted. */
const MEASURE_OF =
  /(?<=.{2})(?:地区生产总值|生产总值|总?产值|增加值|(?:水质|空气质量)(?:达标)?|(?:办理|平均)时间|营业收入)$/
/** 456个|事项|“全区通办”: a quoted predicate. */
const QUOTED = /(?<=[^“”]{2})“[^“”]{2,8}(?:办|享|通|评|改|销号|见面)”$/
/** 三种|付款方式|并行: ways are counted, and not what goes on in them. */
const WAY = /(?<=方式|形式|情形|途径|渠道)[^、和与及的]{2,4}$/

/** 83亩|集体土地|补偿费: the land is so large, not what is paid for it. */
const LAND = /^.{0,8}?(?:土地|[耕林草园农水用]地|水田|农田|水面)(?=.{1,10}[费款]$|权属|使用权|所有权)/
/** 提升430万|农村人口|供水保障水平: people are counted where no unit is, and not what is done for them. */
const PEOPLES = /^.{0,6}?(?:人口|群众|居民|村民|农民|学生|儿童|老人|儿女|职工|百姓)(?=.)/
/** 投入1亿元以上|资金|建设馆舍: the money, and not what is done with it. */
const FUNDS = /^.{0,6}?(?:资金|经费)(?=(?:建设|改造|新建|支持|扶持|开展|实施|购置|采购|用于|推进|完善|修缮|治理))/
const HIGH =
  /^(?:高(?![标压清速铁空新层架端效品质等中温产杆低强密台塔防差程度])|[宽厚深](?![带幅板层度基厚]))[\u4e00-\u9fff]{2}/
const USE = /^(?:用于|作为|作(?![物业坊用品者])|属(?![地性])|归|供(?![水电热气暖应销需给]))/
const PEOPLE = /^[名位户人岁]$/
/** A person, and the word by which a predicate begins that no table parts from it: 家长|都表明. */
const SAID =
  /^.{0,4}?(?:家长|学生|老师|教师|村民|居民|业主|群众|代表|职工|员工|人员|同志|干部|队员|负责人)(?=[都均也已未不没向因在将正却被与跟来去到自])/

/** 5位|业主代表|定时了解: the phrase up to its first word for people and those that go on from it. */
function people(tokens: readonly Token[], number: number, span: Span): Span {
  let end = span.end
  for (let at = number + 1; at < tokens.length && tokens[at]!.end <= span.end; at++) {
    const {word, start} = tokens[at]!
    const said = SAID.exec(word)
    if (said) return {start: span.start, end: start + said[0].length}
    if (PERSON.test(word)) end = tokens[at]!.end
    else if (end < span.end) break
  }
  return {start: span.start, end}
}
