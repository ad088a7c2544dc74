/** Small Chinese numbers before abstract nouns (三个方面, 两个维护) number a saying, not things. */
import type {Measure} from './measure.ts'

const ABSTRACT =
  /(?:方面|层面|环节|维度|角度|坚持|到位|转变|阶段|结合|不|更|统一|一律|确保|确立|维护|意识|自信|毫不动摇|先行|高地|面向|务必|服从|注重|导向|聚焦|大局|原则|关系|要素|轮子|一(?!听)|过程|举措|措施|清单|机制|合计|原因|特点|重点(?!高校|项目|企业)|积极性|优势|抓手|文明|延伸|突出|强化)/y

/** What a saying is counted in; 两批重点事项 counts. */
const SAID = /^[个项条张种类点大]$/

/** True for 从三个方面加以改进 and 两个毫不动摇. */
export function isIdiomatic(text: string, measure: Measure): boolean {
  const {figure, unit, hedges} = measure
  if (figure.digits || hedges.length > 0 || figure.number.length > 1 || !unit || !SAID.test(unit.written)) return false
  ABSTRACT.lastIndex = measure.end
  return ABSTRACT.test(text)
}
