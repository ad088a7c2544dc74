/** Which quantities may be summed, and by what amount. */
import {summableKinds} from '../../lexicon/summable-kinds.ts'
import type {Quantity} from '../../tree.ts'

/** 人才25万人，其中院士30名: people are people. */
const PEOPLE: ReadonlySet<string | null> = new Set(['人', '名', '位'])

/** A quantity may be summed with another when both measure the same in the same unit. */
export const alike = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind &&
  (a.unit === b.unit || (PEOPLE.has(a.unit) && PEOPLE.has(b.unit))) &&
  summableKinds.has(a.kind) &&
  a.bound !== 'range' &&
  a.aspect !== 'change' &&
  b.aspect !== 'change'

/** Its value, or the printed number of an open bound. */
export const amount = (quantity: Quantity): string | null => quantity.value ?? quantity.low
