/** What the browser is given of a letter, as JSON beside the page's HTML. */
import type {Indicator} from '../../schemas/indicator.ts'
import type {Lang} from '../../schemas/options.ts'
import type {LetterRecord} from '../../schemas/record.ts'

/** An indicator whose sentence is cut from the text again. */
export type PageIndicator = Omit<Indicator, 'sentence' | 'rules'> & {
  readonly sentence: {readonly start: number; readonly end: number}
}

/** A letter with its text, and how each of its indicators came about, a line each step. */
export interface ReviewedLetter {
  readonly record: LetterRecord & {readonly text: string}
  readonly derivations: Readonly<Record<string, readonly string[]>>
}

export interface PageData {
  readonly lang: Lang
  readonly path: string
  readonly sha256: string
  readonly text: string
  readonly sections: readonly {
    readonly id: string
    readonly label: string
    readonly title: string
    readonly start: number
    readonly end: number
  }[]
  readonly indicators: readonly PageIndicator[]
  readonly derivations: Readonly<Record<string, readonly string[]>>
}

/** Characters: a page is to stay below 1.5 MB, so derivations of very long letters give way. */
const MOST_DERIVATION = 300_000

/** The data of a letter's page. */
export function pageData({record, derivations}: ReviewedLetter, lang: Lang): PageData {
  const {source, text, sections, indicators} = record
  return {
    lang,
    path: source.path,
    sha256: source.sha256,
    text,
    sections: sections.map(({id, label, title, start, end}) => ({id, label, title, start, end})),
    indicators: indicators.map(({rules: _, sentence, ...indicator}) => ({
      ...indicator,
      sentence: {start: sentence.start, end: sentence.end},
    })),
    derivations: JSON.stringify(derivations).length > MOST_DERIVATION ? {} : derivations,
  }
}
