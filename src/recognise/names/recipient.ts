/** Who gets which sum, where 分别 shares a grant out over a list. */
import {PAID} from '../items/of-list.ts'
import type {Line, Mention} from '../page.ts'
import {groups, markerBefore} from '../shares/groups.ts'
import {clean, itemText} from './words-of.ts'

/** 对甲级、|乙级|民宿，分别给予30万元、|20万元|一次性奖励: 乙级民宿; '' where as many are not named as are paid. */
export function recipientOf(line: Line, mention: Mention): string {
  const {quantity} = mention
  if (quantity.kind !== 'money' && quantity.kind !== 'rate') return ''
  if (!PAID.test(itemText(line, quantity))) return ''
  const group = groups(line).find(members => members.includes(mention))
  const marker = group && markerBefore(line, group)
  if (!group || marker == null) return ''
  return listedBefore(line, marker)[group.length]?.[group.indexOf(mention)] ?? ''
}

/** The members of the list that 对 opens before the token `marker`, under their number. */
function listedBefore({tokens, clauses, sentence: {text}}: Line, marker: number): Readonly<Record<number, string[]>> {
  const own = clauses.findLast(({from}) => from <= marker)!
  const opens = /^(?:对|对于|凡|给)$/.test(tokens[own.from]!.word) ? own : clauses[clauses.indexOf(own) - 1]
  if (!opens || !/^(?:对|对于|凡|给)$/.test(tokens[opens.from]!.word)) return {}
  const end = opens === own ? tokens[marker]!.start : tokens[opens.to - 1]!.end
  const members = clean(text.slice(tokens[opens.from]!.end, end).replace(/[,，的按]{1,6}$/, '')).split(/[、和及与]/)
  const last = members.pop()!
  const first = (members[0] ?? '').replace(LEAD, '')
  if (first === '') return {}
  const whose = last.lastIndexOf('的')
  const sorted = SORT.test(first) ? SORTED.exec(last)?.[0] : undefined
  // 优秀、良好|的物业企业|; 甲级、乙级|民宿|
  const head = whose > 0 ? last.slice(whose + 1) : sorted ? last.slice(sorted.length) : ''
  const ends = whose > 0 ? last.slice(0, whose) + head : last
  const names = [first, ...members.slice(1)].map(name => name + head)
  return [...names, ends].every(name => name.length > 1 && name.length <= LONGEST)
    ? {[members.length + 1]: [...names, ends]}
    : {}
}
/** What says how one came to be of the list. */
const LEAD = /^.*(?:的|[评认]定为?|获评|评为|考核(?:评?为)?|获得|取得|达到|列为|入选|晋升为?)/
const SORT = /(?:级|类|等|档|岁)(?:及?以[上下])?$/
const SORTED = /^.{1,8}?(?:级|类|等|档|岁)(?:及?以[上下])?/
const LONGEST = 18
