import type {Page} from './page.ts'

/** Watches the refiners at work, for `explain`; a run without one does nothing for it. */
export interface Observer {
  /** every numeral is read, no refiner has been asked yet */
  read(page: Page): void
  /** the refiner of this id has gone over the page */
  refined(id: string): void
}
