/** The pages of `extract review`, with their style sheet and script: a file of its own, loaded when one is asked for. */
import type {Lang} from '../../schemas/options.ts'
import script from './browser/page.ts?script'
import type {ReviewedLetter} from './page-data.ts'
import style from './review.css?text'
import {reviewPage as write} from './review-page.ts'

/** Writes the page of a letter in the language. */
export const reviewPage = (letter: ReviewedLetter, lang: Lang): string => write(letter, lang, {style, script})
