/** Kinds that share a colour and a sign. */
import type {Kind} from '../../schemas/vocabulary.ts'

export const kindGroup = {
  money: 'money',
  count: 'count',
  percent: 'ratio',
  points: 'ratio',
  multiple: 'ratio',
  rank: 'ratio',
  area: 'measure',
  length: 'measure',
  mass: 'measure',
  volume: 'measure',
  energy: 'measure',
  power: 'measure',
  duration: 'time',
  rate: 'rate',
  other: 'measure',
} as const satisfies Record<Kind, string>
