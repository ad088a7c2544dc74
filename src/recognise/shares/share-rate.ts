/** The rate of each number that 分别 shares out over rates before it. */
import type {Line, Mention} from '../page.ts'

/**
 * 每千人口医师3.4人，每万人口全科医生3.7人，|分别增加0.5人、0.9人|: each change is of the rate that it changes, and not of the
 * last one. `before` are as many numbers as the group has, in its order.
 */
export function shareRate({sentence: {text}}: Line, before: readonly Mention[], group: readonly Mention[]): void {
  if (before.length !== group.length) return
  const last = before.at(-1)!.quantity
  for (const [at, {quantity}] of group.entries()) {
    const of = before[at]!.quantity
    if (quantity.unit !== last.unit || of.unit === quantity.unit || of.rateHead === null || of.unit === null) continue
    if (text.slice(last.end, quantity.start).includes('每') || upper(of.unit) !== upper(quantity.unit)) continue
    quantity.unit = of.unit
    quantity.rateHead = of.rateHead
  }
}

const upper = (unit: string | null): string => unit?.split('/')[0] ?? ''
