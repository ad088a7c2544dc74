import {rawOf} from './line.ts'
import type {Repair} from './repair.ts'

/** ` (one digit would close it: 7.94亿元 → 7.84亿元)`, or nothing. */
export function sayRepairs(repairs: readonly Repair[]): string {
  if (repairs.length === 0) return ''
  const said = repairs.slice(0, 4).map(({figure, instead}) => `${rawOf(figure.mention)} → ${instead}`)
  return ` (one digit would close it: ${said.join(' or ')})`
}
