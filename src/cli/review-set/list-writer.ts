/** Writes a list of a set page by page, as its rows come. */
import type {Lang} from '../../../schemas/options.ts'
import type {Cell, ListColumn, ListData} from '../../review/set/list-data.ts'
import {PAGES, type SetFolder} from './set-folder.ts'

export interface ListOptions {
  readonly folder: SetFolder
  readonly lang: Lang
  readonly review: typeof import('../../review/review.ts')
}

export interface ListWriter {
  /** `letter`: the beginning of its hash, and its path, of a row that is a letter */
  add(row: readonly Cell[], letter?: readonly [string, string]): void
  /** writes the last page */
  end(): void
}

/** Rows of a page: more would open slowly. */
export const MOST_ROWS = 10_000

/** Pages are `pages/NAME-1.html` and so on; `first` follows a page that stands elsewhere. */
export function listWriter(
  {folder, lang, review}: ListOptions,
  {name, title, columns}: {readonly name: string; readonly title: string; readonly columns: readonly ListColumn[]},
  before: string | null = null,
): ListWriter {
  let number = before === null ? 1 : 2
  let rows: (readonly Cell[])[] = []
  let letters: (readonly [string, string])[] = []
  const file = (at: number) => `${name}-${at}.html`
  function page(more: boolean): void {
    const data: ListData = {lang, columns, rows, ...(letters.length > 0 ? {letters} : {})}
    const previous = number === 1 ? null : number === 2 && before ? before : file(number - 1)
    const around = {previous, next: more ? file(number + 1) : null}
    folder.write(`${PAGES}/${file(number)}`, review.listPage({title, number, ...around, data}, lang))
    number++
    rows = []
    letters = []
  }
  return {
    add(row, letter) {
      // it is known only now that another page follows
      if (rows.length === MOST_ROWS) page(true)
      rows.push(row)
      if (letter) letters.push(letter)
    },
    end() {
      if (rows.length > 0) page(false)
    },
  }
}
