/** Paragraphs that set tasks without a word of planning, as work reports do: 深入实施…，健全…，新建绿色工厂90家. */
import type {Block} from '../../tree.ts'
import type {Line, Page} from '../page.ts'

/** How a task is set: 深入推进, 加快, 健全. */
const MANNERS =
  '进一步|全面|深入|大力|积极|持续|着力|切实|不断|扎实|加快|稳步|有序|统筹|高质量|高标准|坚决|严格|纵深|协同|系统|分类|有效|精准|一体|科学|全力'
const TASKS =
  '推进|推动|加强|强化|健全|完善|优化|深化|实施|支持|鼓励|促进|提升|构建|打造|培育|探索|统筹|落实|发展|扩大|引导|巩固|拓展|加快|深入|坚持|做[好优强大实]|[抓办用管建]好|抓[实牢]|积极|大力|着力|加大|严格|全力|开展|创新|稳步|有序|扎实|壮大|建强|释放|激发|防范|守牢|推广|布局|筹措|规范|提高|增强|改善|弘扬|改造|新增|新建|建成|引进|完成|争取|推行|保障|建立|制定|出台|聚焦|强力|繁荣|挖掘|培养|丰富|畅通|整治|治理|严厉|倡导'
/** A clause that opens with what is to be done, its label passed over. */
const SETS = new RegExp(
  `(?:^|[,，;；:：])(?:[(]?[一二三四五六七八九十\\d]{1,2}[).、]|[一二三四五六七八九十][是要])?(?:${MANNERS})?(?:${TASKS})`,
  'g',
)
const CLAUSE = /[,，;；:：](?!$)/g
/** What is told has come about: one such word and the paragraph looks back. */
const TOLD =
  /(?<![为除])了(?!解)|(?<![而早业])已(?!经济)|累计|同比|[去上]年|以来|目前|截至|连续.{0,4}年|先后|荣获|共[\d有计]|我[市县区局省州院委办们]|本[市局]|经[查核调]|您|现有|今年[^将拟要]|显著|迈出|再创|跃升/
/** What a plan may say too, though seldom. */
const REACHED =
  /达\d|突破|位居|首次|获[批评得]|成功|明显|位列|增长\d|下降\d|入选|占比|居全国|第[一二三]|启用|落地|投产|迈上|得到|取得|提前|增至|降至|20(?:1\d|2[0-5])年/g
const FEWEST = 3
const LEAST = 0.4
const CLAUSES_A_REACH = 20
/** 1.新建绿道20公里。(|牵头单位：|城管局): a list of what each office has to do. */
const OWNED = /(?:牵头|责任|主责|主管)(?:单位|部门)[:：]/
/** 二、工作开展情况: what was done is told below. */
const LOOKS_BACK = /情况|成效|成就|成绩|回顾|进展|做法|经验|总结|概况|现状|举措/

/** Tells of each line, asked in order, whether its paragraph only sets tasks: a guess, and to be told of as such. */
export function taskParagraphs({letter: {sections}}: Page): (line: Line) => boolean {
  const back = new Set<string>()
  for (const {id, parent, title} of sections)
    if (LOOKS_BACK.test(title) || (parent !== null && back.has(parent))) back.add(id)
  let last: Block | null = null
  let sets = false
  return ({block}) => {
    if (block !== last) sets = block.cell === null && !back.has(block.section ?? '') && setsTasks(block)
    last = block
    return sets
  }
}

function setsTasks({children}: Block): boolean {
  let [clauses, tasks, reached, owned] = [0, 0, 0, false]
  for (const {text} of children) {
    if (TOLD.test(text)) return false
    clauses += 1 + count(text, CLAUSE)
    tasks += count(text, SETS)
    reached += count(text, REACHED)
    owned ||= OWNED.test(text)
  }
  if (owned) return true
  return tasks >= FEWEST && tasks >= clauses * LEAST && reached <= 1 + Math.floor(clauses / CLAUSES_A_REACH)
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) found++
  return found
}
