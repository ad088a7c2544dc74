/** Follows every quantity through the refiners: what each of them changed, and the words that decided. */
import type {Observer} from '../recognise/observer.ts'
import type {Mention} from '../recognise/page.ts'
import type {Quantity} from '../tree.ts'

/** A quantity as it was at one moment. */
export type Snapshot = Readonly<Quantity>

/** What one refiner made of a quantity. */
export interface Step {
  readonly refiner: string
  readonly before: Snapshot
  readonly after: Snapshot
  /** the rules that it added, `period/carried` */
  readonly rules: readonly string[]
}

export interface Steps {
  readonly observer: Observer
  /** the steps of a quantity, in the refiners' order */
  of(quantity: Quantity): readonly Step[]
  /** where it stands among the tokens of its sentence */
  mention(quantity: Quantity): Mention | null
}

/** An observer that keeps what it sees. */
export function steps(): Steps {
  const mentions = new Map<Quantity, Mention>()
  const last = new Map<Quantity, Snapshot>()
  const seen = new Map<Quantity, Step[]>()
  return {
    observer: {
      read({lines}) {
        for (const mention of lines.flatMap(line => line.mentions)) {
          mentions.set(mention.quantity, mention)
          last.set(mention.quantity, snapshot(mention.quantity))
          seen.set(mention.quantity, [])
        }
      },
      refined(refiner) {
        for (const [quantity, before] of last) {
          const after = snapshot(quantity)
          seen.get(quantity)!.push({refiner, before, after, rules: after.rules.slice(before.rules.length)})
          last.set(quantity, after)
        }
      },
    },
    of: quantity => seen.get(quantity) ?? [],
    mention: quantity => mentions.get(quantity) ?? null,
  }
}

/** Refiners write into lists and into `change`. */
const snapshot = (quantity: Quantity): Snapshot => ({
  ...quantity,
  flags: [...quantity.flags],
  rules: [...quantity.rules],
  change: quantity.change && {...quantity.change},
})
