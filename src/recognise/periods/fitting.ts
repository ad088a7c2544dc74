/** Whether a number takes over the time that carries. */
import {edtfDays} from '../../text/edtf.ts'
import type {Span} from '../../tree.ts'
import type {Line} from '../page.ts'
import type {Context} from '../recogniser.ts'
import {isUndated} from './attributes.ts'
import {opensGap} from './carried-over.ts'
import type {Frame} from './frames.ts'

/** 已于2022年10月竣工；二期计划投资…, 剩余6处|计划2026年完成: a plan or a rule does not take over a time that is past. */
export function fitting(line: Line, index: number, carried: Frame | null, {reference}: Context): Frame | null {
  if (!carried || isUndated(line, index, carried.event)) return null
  const {quantity} = line.mentions[index]!
  if (carried.over && (quantity.status !== 'actual' || (quantity.aspect === 'gap' && !opensGap(line)))) return null
  if (quantity.status === 'rule' && !quantity.change && isSince(carried)) return null
  if (quantity.status === 'rule' && isPassing(line, carried, quantity)) return null
  if (quantity.rules.includes('status/later') && carried.time.role === 'as-of') return null
  if (quantity.status === 'actual' || quantity.flags.includes('ask') || reference === null) return carried
  // 力争到2025年底，建成20个: a deadline is the plan's own, past or not
  if (quantity.rules.includes('status/target') || (quantity.status === 'planned' && carried.time.role === 'by'))
    return carried
  const {end} = edtfDays(carried.time.edtf)
  // 2021年，补助标准提高到79元: the year in which the rule was changed
  const raised = quantity.status === 'rule' && quantity.change !== null && !carried.over
  return end !== null && end < reference && !raised ? null : carried
}

/** 2020年以来，…每户补助200元: a rule that stands anyhow; 自2020年7月1日|起 is its first day. */
const isSince = ({time: {edtf, raw}}: Frame): boolean => edtf.endsWith('/..') && !raw.endsWith('起')

/** 上半年新增驿站5家；租房补贴|每月2000元|: a rule of another part is not of those months. */
const isPassing = ({sentence: {text}}: Line, {time: {edtf, role, raw}, end}: Frame, {start}: Span): boolean =>
  role === 'during' && /^\d{4}-\d\d/.test(edtf) && !/[起来]$/.test(raw) && text.slice(end, start).includes(';')
