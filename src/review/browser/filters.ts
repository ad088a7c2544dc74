/** Which figures the table shows, and in which order. */
import type {Desk, Figure} from './desk.ts'

export interface Filters {
  search: string
  kind: string
  status: string
  section: string
  flag: string
  sort: 'place' | 'name' | 'value' | 'period' | 'status'
  descending: boolean
}

export const noFilters = (): Filters => ({
  search: '',
  kind: '',
  status: '',
  section: '',
  flag: '',
  sort: 'place',
  descending: false,
})

/** The figures that pass, sorted. */
export function filtered(desk: Desk, filters: Filters): readonly Figure[] {
  const words = filters.search.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const shown = desk
    .figures()
    .filter(
      one =>
        (!filters.kind || one.kind === filters.kind) &&
        (!filters.status || one.status === filters.status) &&
        (!filters.section || one.section === filters.section) &&
        flagPasses(one, filters.flag) &&
        (words.length === 0 || words.every(word => hay(desk, one).includes(word))),
    )
  const sorted = filters.sort === 'place' ? shown : [...shown].sort(orders[filters.sort])
  return filters.descending ? [...sorted].reverse() : sorted
}

function flagPasses({flags, state}: Figure, wanted: string): boolean {
  if (wanted === '') return true
  if (wanted === '*') return flags.length > 0
  if (wanted === '-') return flags.length === 0
  return wanted === '!' ? state !== null : flags.includes(wanted)
}

const hay = (desk: Desk, {name, raw, value, unit, item, scope, period, sentence}: Figure): string =>
  [name, raw, value, unit, item?.raw, scope, period?.edtf, desk.slice(sentence.start, sentence.end)]
    .join(' ')
    .toLowerCase()

const size = ({value, low, high}: Figure): number => value ?? low ?? high ?? Number.NEGATIVE_INFINITY
const text = (a: string, b: string): number => a.localeCompare(b, 'zh')

const orders: Readonly<Record<Exclude<Filters['sort'], 'place'>, (a: Figure, b: Figure) => number>> = {
  name: (a, b) => text(a.name, b.name),
  value: (a, b) => text(a.unit ?? '', b.unit ?? '') || size(a) - size(b),
  period: (a, b) => text(a.period?.start ?? a.period?.end ?? '', b.period?.start ?? b.period?.end ?? ''),
  status: (a, b) => text(a.status, b.status),
}
