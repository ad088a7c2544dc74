import {measured} from './amount.ts'
import type {Line, Mention} from './line.ts'
import type {Figure} from './repair.ts'

/** Levels by what they are of and when: 三四级手术 of 2022. */
export type Levels = ReadonlyMap<string, Figure>

/** The exact levels of the letter that have an item and a period. */
export function levelsByYear(lines: readonly Line[]): Levels {
  const levels = new Map<string, Figure>()
  for (const line of lines)
    for (const mention of line.mentions) {
      const key = mention.key === null || mention.quantity.status !== 'actual' ? null : levelKey(mention, 0)
      const amount = key === null ? null : measured(mention)
      if (key !== null && amount?.exact && !levels.has(key)) levels.set(key, {mention, amount})
    }
  return levels
}

/** What a level or a rate of growth is of, and its period so many years before; null where either is not known. */
export function levelKey({quantity, line}: Mention, before: number): string | null {
  const {item, period, scope} = quantity
  if (!item || !period || !/^\d{4}/.test(period.edtf)) return null
  const thing = (item.sentence ?? line.sentence).text.slice(item.start, item.end)
  const edtf = period.edtf.replace(/(^|\/)(\d{4})/g, (_, mark: string, year: string) => mark + (Number(year) - before))
  return `${thing} ${scope} ${edtf}`
}
