/** The closed vocabularies for lists to choose from: the browser's bundle needs their words, not their schemas. */
import type {Aspect, Bound, Kind} from '../../../schemas/vocabulary.ts'
import type {PageData} from '../page-data.ts'
import {vocabularyEn} from '../vocabulary-words.ts'

const listed = (list: string): string[] =>
  Object.keys(vocabularyEn)
    .filter(key => key.startsWith(`${list}.`))
    .map(key => key.slice(list.length + 1))

export const kinds = listed('kind') as Kind[]
export const bounds = listed('bound') as Bound[]
export const aspects = listed('aspect') as Aspect[]

/** The kinds that a letter has, in the order of the vocabulary. */
export const kindsOf = ({indicators}: PageData): Kind[] =>
  kinds.filter(kind => indicators.some(one => one.kind === kind))
