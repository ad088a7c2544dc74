/** What a list measures whose subjects stand behind it: 报销比例 of 报销比例|一级医院90%、二级医院80%. */
import {nounBefore} from '../nouns/noun-before.ts'
import {type Line, tokenIndexAt} from '../page.ts'
import {itemText} from './words-of.ts'

const MOST_BACK = 8
const MEASURE = '(?:比例|标准|费率|学费|保教费|房租|租金|工资|价格|额度|限额|入[学园]率|升学率|覆盖率)'
const ENDS = new RegExp(`${MEASURE}$`)
const HEADED = new RegExp(`^(.{0,14}${MEASURE})(.{2,8})$`)
/** A subject of a list, and no measure itself. */
const SUBJECT = /^.{1,8}(?<![率量额数费价值积入资出度例准款金贴助线])$/

/** The subject and what is measured of it; '' where the number is of no such list. */
export function listHead(line: Line, index: number): string {
  const {mentions} = line
  const own = mentions[index]!.quantity
  if (!own.item || own.item.sentence || !/^(?:percent|money|rate)$/.test(own.kind)) return ''
  let first = index
  while (first > index - MOST_BACK && goesOn(line, first)) first--
  if (first === index && !goesOn(line, index + 1)) return ''
  const {item} = mentions[first]!.quantity
  if (!item || item.sentence) return ''
  const headed = HEADED.exec(itemText(line, mentions[first]!.quantity))
  // 年租金|收入 is one measure
  if (headed && !SUBJECT.test(headed[2]!)) return ''
  const head = headed?.[1] ?? headBefore(line, item.start)
  const subject = headed && first === index ? headed[2]! : itemText(line, own)
  return head && SUBJECT.test(subject) ? subject + head : ''
}

/** True where the number before is of the same list: 、|二级医院|80%. */
function goesOn({mentions, sentence: {text}}: Line, at: number): boolean {
  const [before, here] = [mentions[at - 1]?.quantity, mentions[at]?.quantity]
  if (!before || !here?.item || here.item.sentence || before.kind !== here.kind || before.unit !== here.unit)
    return false
  const {start, end} = here.item
  return (
    start === before.end + 1 &&
    /[、,，;；]/.test(text[before.end]!) &&
    end <= here.start &&
    /^(?:为|是|每.{1,6})?$/.test(text.slice(end, here.start)) &&
    SUBJECT.test(text.slice(start, end))
  )
}

/** 住院报销比例|:乡镇卫生院85%: what stands before the list. */
function headBefore(line: Line, start: number): string {
  const mark = tokenIndexAt(line, start)
  if (!/^(?:[:：为是]|分别为)$/.test(line.tokens[mark]?.word ?? '')) return ''
  const noun = nounBefore(line.tokens, mark - 1, 0)
  const words = noun ? line.sentence.text.slice(noun.start, noun.end) : ''
  return ENDS.test(words) ? words : ''
}
