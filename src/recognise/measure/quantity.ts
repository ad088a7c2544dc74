/** Makes quantities: what was read, and neutral defaults for what the refiners settle. */
import type {Quantity} from '../../tree.ts'

type Core = Pick<Quantity, 'start' | 'end' | 'kind' | 'value' | 'unit' | 'written'> &
  Partial<Pick<Quantity, 'fraction' | 'low' | 'high' | 'bound' | 'flags' | 'rateHead'>>

/** A quantity as a recogniser leaves it: 43.43亿元 with no item, name, status or period yet. */
export const quantity = (rule: string, core: Core): Quantity => ({
  type: 'quantity',
  start: core.start,
  end: core.end,
  kind: core.kind,
  value: core.value,
  fraction: core.fraction ?? null,
  low: core.low ?? null,
  high: core.high ?? null,
  bound: core.bound ?? 'exact',
  unit: core.unit,
  written: core.written,
  flags: core.flags ?? [],
  rateHead: core.rateHead ?? null,
  item: null,
  name: '',
  aspect: 'level',
  change: null,
  status: 'actual',
  modal: null,
  period: null,
  scope: null,
  partOf: null,
  sameAs: null,
  rules: [rule],
})
