/** Colours of a table: of kinds, of statuses, of what wants a second look. */
import {Chalk} from 'chalk'
import type {FindingLevel, Kind, Status} from '../../../schemas/vocabulary.ts'

type Brush = (text: string) => string

export interface Palette {
  readonly title: Brush
  readonly heading: Brush
  readonly label: Brush
  readonly flag: Brush
  readonly kind: Readonly<Record<Kind, Brush>>
  readonly status: Readonly<Record<Status, Brush>>
  readonly level: Readonly<Record<FindingLevel, Brush>>
}

/** Colours of sixteen, which every terminal has; none where none are wanted. */
export function palette(colour: boolean): Palette {
  const {bold, dim, blue, cyan, green, magenta, red, yellow, reset} = new Chalk({level: colour ? 1 : 0})
  const measure = blue
  const ratio = magenta
  return {
    title: bold,
    heading: bold.underline,
    label: dim,
    flag: yellow,
    kind: {
      money: green,
      count: cyan,
      percent: ratio,
      points: ratio,
      multiple: ratio,
      rank: ratio,
      area: measure,
      length: measure,
      mass: measure,
      volume: measure,
      energy: measure,
      power: measure,
      duration: measure,
      rate: measure,
      other: reset,
    },
    status: {actual: reset, planned: yellow, rule: cyan},
    level: {info: blue, warning: yellow, error: red},
  }
}
