/** The pages of `extract review`, with their style sheet and scripts: a file of its own, loaded when one is asked for. */
import type {Lang} from '../../schemas/options.ts'
import listScript from './browser/list-page.ts?script'
import script from './browser/page.ts?script'
import type {ReviewedLetter} from './page-data.ts'
import {type PageParts, pageOf} from './page-of.ts'
import style from './review.css?text'
import {reviewPage as writePage} from './review-page.ts'
import {type ListPage, listPage as writeList} from './set/list-page.ts'
import setStyle from './set/set.css?text'
import {type SetIndex, setIndex as writeIndex} from './set/set-index.ts'

export {findContradictions} from './set/contradictions.ts'
export {factsOf} from './set/facts.ts'
export {findingColumns, flagColumns, letterColumns} from './set/list-data.ts'
export {called, contradictionRow, findingRow, flagRow, letterRow} from './set/list-rows.ts'
export {addFacts, noSums} from './set/sums.ts'
export {surroundings} from './set/surroundings.ts'
export {speaker} from './words.ts'

/** Writes the page of a letter in the language; one of a set leads back to its index. */
export const reviewPage = (letter: ReviewedLetter, lang: Lang, index: string | null = null): PageParts =>
  writePage(letter, lang, {style, script}, index)

/** What every page of a set ends with. */
export const pageEnd = (): string => pageOf({lang: '', title: '', body: ''}, {style, script}).end

const listAssets = {style: style + setStyle, script: listScript}

/** Writes a page of a list of the set. */
export const listPage = (page: ListPage, lang: Lang): string => writeList(page, lang, listAssets)

/** Writes the index of the set. */
export const setIndex = (index: SetIndex, lang: Lang): string => writeIndex(index, lang, listAssets)
