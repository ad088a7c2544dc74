/** What a refiner is: it settles what readings mean together. */
import type {Page} from './page.ts'
import type {Context, Example} from './recogniser.ts'

/** Works over the whole letter after recognition, in the registry's order. */
export interface Refiner {
  readonly id: string
  /** why it stands where it stands in the order */
  readonly why: string
  readonly examples: readonly Example[]
  refine(page: Page, context: Context): void
}
