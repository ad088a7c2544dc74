/** The noun that a whole lends its parts. */
import type {Line} from '../page.ts'
import {itemText} from './words-of.ts'

/** What is paid out in parts. */
const FUNDS = /(?:专项债券(?:额度)?|(?:专项|补助|奖补|发展|建设)?(?:资金|经费)|债券|贷款|补助)$/
/** A part that says itself what it is. */
const SAYS = /[金费款券贷税债额资入出值润]$|补[助贴]|奖[励补]|投[资入]|经费|收入|支出|债务|限额|额度|配套|自[筹缴]/
/** Schools, which no 个 counts: 其中小学|9万个 are places at school. */
const SCHOOL = /^(?:.{0,4}(?:小学|初中|高中|中学|幼儿园|中职|高职)|学前(?:教育)?|义务教育|本科|专科)$/

/** 资金5亿元，其中|道路改造|3亿元: 资金; 学位18万个，其中|小学|9万个: 学位; '' where the part names itself. */
export function lentHead(line: Line, index: number): string {
  const {quantity} = line.mentions[index]!
  const {partOf, kind, unit} = quantity
  if (!partOf?.item) return ''
  const own = itemText(line, quantity)
  if (own === '') return ''
  const whole = itemText(line, partOf)
  if (kind === 'money') return SAYS.test(own) ? '' : (FUNDS.exec(whole)?.[0] ?? '')
  return unit === '个' && partOf.unit === '个' && SCHOOL.test(own) && !SCHOOL.test(whole) ? whole : ''
}
