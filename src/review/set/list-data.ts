/** A long list for the browser: what its columns are, and its rows. */
import type {Lang} from '../../../schemas/options.ts'
import type {Word} from '../words.ts'

/** Words with the page they lead to. */
export type Link = readonly [href: string, words: string]

export type Cell = string | number | null | readonly Link[]

export interface ListColumn {
  readonly word: Word
  /** can be chosen from; where the sums lead to by this name: index.html#issuer=… */
  readonly filter?: 'issuer' | 'region' | 'year' | 'state' | 'level' | 'rule'
  readonly number?: true
}

export interface ListData {
  readonly lang: Lang
  readonly columns: readonly ListColumn[]
  readonly rows: readonly (readonly Cell[])[]
  /** letters by the beginning of their hash and their path: the browser knows what was corrected in them */
  readonly letters?: readonly (readonly [hash: string, path: string])[]
}

export const letterColumns: readonly ListColumn[] = [
  {word: 'letter.short'},
  {word: 'file'},
  {word: 'issuer', filter: 'issuer'},
  {word: 'region', filter: 'region'},
  {word: 'year', filter: 'year'},
  {word: 'figures', number: true},
  {word: 'flagged', number: true},
  {word: 'findings', number: true},
  {word: 'state', filter: 'state'},
]

export const findingColumns: readonly ListColumn[] = [
  {word: 'level', filter: 'level'},
  {word: 'finding'},
  {word: 'letter.short'},
  {word: 'issuer', filter: 'issuer'},
  {word: 'check', filter: 'rule'},
]

export const flagColumns: readonly ListColumn[] = [
  {word: 'figure'},
  {word: 'raw'},
  {word: 'letter.short'},
  {word: 'issuer', filter: 'issuer'},
]
