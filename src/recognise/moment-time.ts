/** From a date to the time of what it governs. */
import type {Moment, Time} from '../tree.ts'

/** Roles of dates that say when the letter was written or talked over, never when a figure holds. */
const APART: ReadonlySet<Moment['role']> = new Set(['letter-date', 'communication', 'document'])

/**
 * The period of a quantity that the date governs: 截至2023年底 → as-of, 到2025年 (ahead) → by `../2025`, 2021年以来 →
 * during `2021/..`, 2022年 → during. `text` is the sentence in which the date stands. null for clock times, dates of
 * the letter itself and of cited documents, bases of comparison (较2020年), and dates whose year nothing tells (the
 * quantity then deserves the flag `period-relative`).
 *
 * A date with head `of` (由2020年的86.5%) governs the very next quantity alone: that is the caller's to see to.
 */
export function momentTime(moment: Moment, text: string): Time | null {
  const {edtf, role, head, source, start, end} = moment
  if (APART.has(role) || head === 'base' || edtf.startsWith('T') || edtf.includes('XXXX')) return null
  const raw = text.slice(start, end)
  if (role === 'deadline' || head === 'by') return {edtf: `../${edtf.split('/').at(-1)}`, role: 'by', raw, source}
  return {edtf, role: role === 'as-of' ? 'as-of' : 'during', raw, source}
}
