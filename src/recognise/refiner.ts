/** What a refiner is: it settles what readings mean together. */
import type {Page} from './page.ts'
import type {Context, Example} from './recogniser.ts'

/** Works over the whole letter after recognition, in the registry's order. */
export interface Refiner {
  readonly id: string
  /** why it stands where it stands in the order */
  readonly why: string
  /** `reads`: the raw number and the fields that it must get, as `14位: item=市领导 status=actual` */
  readonly examples: readonly [Example, ...Example[]]
  refine(page: Page, context: Context): void
}
