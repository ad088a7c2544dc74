import type {Lang} from '../../schemas/options.ts'
import {chinese} from './chinese.ts'
import {english, fill, type Phrase} from './phrase.ts'

/** The phrases of a language. */
export const speech = (lang: Lang): Phrase =>
  lang === 'en' ? english : (template, ...values) => fill(chinese[template], values)
