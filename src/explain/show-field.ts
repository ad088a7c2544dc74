/** Fields of a quantity in the words of the record. */
import type {Quantity} from '../tree.ts'
import type {Snapshot} from './steps.ts'

/** How a quantity is called: `i36 78.52亿元`. */
export type Call = (quantity: Quantity) => string

type Show = (snapshot: Snapshot, call: Call, sentence: string) => string

const text = (value: string | null): string => value || '-'

/** The fields that refiners settle, in the order of the record. */
const fields: Readonly<Partial<Record<keyof Quantity, Show>>> = {
  kind: ({kind}) => kind,
  value: ({value}) => text(value),
  fraction: ({fraction}) => text(fraction),
  low: ({low}) => text(low),
  high: ({high}) => text(high),
  bound: ({bound}) => bound,
  unit: ({unit}) => text(unit),
  item: ({item}, _, sentence) => (item ? (item.sentence?.text ?? sentence).slice(item.start, item.end) : '-'),
  name: ({name}) => text(name),
  aspect: ({aspect}) => aspect,
  change: ({change}, call) =>
    change
      ? [change.direction, change.basis, change.from && `from ${call(change.from)}`].filter(Boolean).join(' ')
      : '-',
  status: ({status}) => status,
  modal: ({modal}) => text(modal),
  period: ({period}) => (period ? `${period.edtf} ${period.role} (${period.source}: ${period.raw})` : '-'),
  scope: ({scope}) => text(scope),
  partOf: ({partOf}, call) => (partOf ? call(partOf) : '-'),
  sameAs: ({sameAs}, call) => (sameAs ? call(sameAs) : '-'),
  flags: ({flags}) => flags.join(' ') || '-',
}

export interface Difference {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** Which fields two moments of a quantity differ in, and how. */
export function differences(before: Snapshot, after: Snapshot, call: Call, sentence: string): Difference[] {
  return Object.entries(fields)
    .map(([field, show]) => ({field, before: show(before, call, sentence), after: show(after, call, sentence)}))
    .filter(one => one.before !== one.after)
}

/** `money 4343000000 CNY`, `percent 3–5 %`, `count > 300 个`: the value with its sort, bound and unit. */
export function amount({kind, value, fraction, low, high, bound, unit}: Snapshot): string {
  const number = value ?? fraction ?? (low === null && high === null ? '?' : `${low ?? ''}–${high ?? ''}`)
  return [kind, bound === 'exact' || bound === 'range' ? null : bound, number, unit].filter(Boolean).join(' ')
}
