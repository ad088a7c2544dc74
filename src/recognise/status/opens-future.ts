/** Whether 后 tells what will be once a thing stands. */
import type {Line} from '../page.ts'

/** 建成投运|后|每年可送电: what will be once it stands. */
export function opensFuture(line: Line, at: number): boolean {
  if (FULLY.test(line.sentence.text.slice(0, line.tokens[at]!.start))) return true
  if (
    !/^(?:建成|投运|投产|竣工|通车|完工|达产|通水|投用|并网|完成|实施|启用|改造)$/.test(line.tokens[at - 1]?.word ?? '')
  )
    return false
  const end = line.tokens[at]!.start + 1
  // 达产后年产值20亿元: no plant is told of like that that works at its full already
  if (
    line.tokens[at - 1]!.word === '达产' &&
    !/已[^,，]{0,6}$/.test(line.sentence.text.slice(Math.max(0, end - 11), end - 3))
  )
    return true
  return /^[,，]?[^,，。;已]{0,12}(?:[可将能]|预计|年[^,，。;已]{0,12}达[^\d]{0,2}\d)/.test(
    line.sentence.text.slice(end, end + 15),
  )
}

/** 公司满负荷生产|后|，提供岗位500个 */
const FULLY = /(?<!已.{0,4})(?:满负荷(?:生产|运行|运营|运转)|全面达产|全部达产)$/
