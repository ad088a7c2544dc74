/** What can be chosen in the edit form. */
import {term} from '../words.ts'
import type {Desk, Figure} from './desk.ts'

type Choices = readonly (readonly [value: string, words: string])[]

/** The words of a closed vocabulary, with nothing before them where a field may be without. */
export const listed =
  (list: string, values: readonly string[], empty = false) =>
  ({say}: Desk): Choices => [
    ...(empty ? [['', '–'] as const] : []),
    ...values.map(value => [value, term(say, list, value)] as const),
  ]

/** The other figures of the letter, as they were read. */
export const others = (desk: Desk, figure: Figure): Choices => [
  ['', '–'],
  ...desk
    .figures()
    .filter(({id, state}) => id !== figure.id && state !== 'added' && state !== 'rejected')
    .map(({id, name, raw}) => [id, `${raw} ${name}`.slice(0, 40)] as const),
]
