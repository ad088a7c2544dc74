import type {Template} from './chinese.ts'

/** Says a thing in the language of the reader: the English template is its name in the catalogue. */
export type Phrase = (template: Template, ...values: readonly (string | number)[]) => string

/** Puts values for the `{}` of a template, in order; `{1}` and `{2}` where a language turns them round. */
export function fill(template: string, values: readonly (string | number)[]): string {
  let next = 0
  return template.replace(/\{(\d?)\}/g, (_, place: string) => String(values[place ? Number(place) - 1 : next++] ?? ''))
}

/** English: the templates themselves. */
export const english: Phrase = (template, ...values) => fill(template, values)
