/** What the page says, in two languages. */
import type {Lang} from '../../schemas/options.ts'
import {en, type Word} from './words-en.ts'
import {zh} from './words-zh.ts'

export type {Word}

export type Say = (word: Word, ...parts: readonly (string | number)[]) => string

/** Says a thing in the language; `%s` takes the parts in order. */
export function speaker(lang: Lang): Say {
  const words: Readonly<Record<string, string>> = lang === 'zh' ? zh : en
  return (word, ...parts) =>
    parts.reduce<string>((text, part) => text.replace('%s', () => String(part)), words[word] ?? word)
}

/** A word of the record's vocabularies: `kind.money` is 金额; an unknown one stays as it is. */
export const term = (say: Say, list: string, value: string | null | undefined): string => {
  if (!value) return ''
  const key = `${list}.${value}`
  const said = say(key as Word)
  return said === key ? value : said
}
