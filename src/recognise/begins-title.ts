/** Whether 全国 or 世界 is the first word of a title, and no place of which a number is told. */

import {isVerbal} from './word-at.ts'
import {words} from './words.ts'

/** What follows in the name of a title that the state gives: 全国|文明村镇|, 全国|重点实验室|. */
const TITLE = new RegExp(
  `^(?:${[
    '文明(?:城|村|镇|乡|县|区|单位|校园|家庭|社区|网站|实践)',
    '(?:示范|试点|双拥|平安)(?:性|型|点|区|县|市|镇|乡|村|社区|城市|单位|基地|企业|合作社|学校|项目|医院|机构|工程)',
    '重点(?:实验室|镇|文物|文化|马克思|红色|龙头|旅游|烈士)',
    '(?:健康|卫生|森林|园林|无障碍|法治政府|海绵)(?:城市|县城|县|乡镇|镇|村|社区)',
    '(?:先进|优秀)(?:集体|单位|个人|基层|工作者|教师|县|市|案例|典型|共产党员|党务)',
    '(?:劳动)?模范|劳模|五一劳动|五四红旗|三八红旗|道德模范|民族团结|民主法治|最美|巾帼|青年文明|工人先锋',
    '乡村(?:治理|旅游)(?:示范|重点)|爱国主义教育|科普(?:示范|教育)|中小学生?研学|青少年(?:校园|教育)|一村一品',
  ].join('|')})`,
)
/** 全国|农业产业|强镇, 全国|养老服务|示范机构: what the title is for stands before its head. */
const FAR =
  /^[\u4e00-\u9fff]{2,8}(?:示范(?:[区县市村镇点]|社区|基地|城市|单位|学校|机构|企业|合作社)|典型(?:案例|县)|先进(?:集体|单位|个人|县)|产业强镇|特色(?:村镇|小镇|学校))/
/** 全国|累计|创建示范区: what is told of the whole country. */
const TOLD =
  /^(?:[各共已有新仅约达均首前每拥]|累计|范围|其他|大部分|率先|所有|层面|目前|现有|一共|总[数量])|^[\u4e00-\u9fff]{0,7}的/
const WORLD = /^(?:(?:\d{3,4}|五百|百)强|一流|级|[自文]|记忆|地质公园|灌溉工程|技能大赛|冠军|杯|名城|非物质)/

/** 获评|全国|文明村镇12个, |世界|500强: true; |全国|养老机构4万个, |世界|市场: false. */
export function beginsTitle(text: string, start: number, end: number): boolean {
  if (text[start] === '世' && text[start + 1] === '界') return end === start + 2 && WORLD.test(text.slice(end, end + 5))
  if (text[start] !== '全' || text[start + 1] !== '国' || end !== start + 2) return false
  const behind = text.slice(end, end + 16)
  if (TITLE.test(behind)) return true
  const next = words.at(text, end)
  return FAR.test(behind) && !TOLD.test(behind) && !(next && isVerbal(next.row))
}
