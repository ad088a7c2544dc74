import type {Kind} from '../../schemas/vocabulary.ts'

/** What may be added up, like with like: amounts, never a share, a rank or a time. */
export const summableKinds: ReadonlySet<Kind> = new Set([
  'count',
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'energy',
  'power',
  'rate',
])
