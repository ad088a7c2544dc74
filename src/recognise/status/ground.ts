/** What a ground of a rule is. */
import type {Quantity} from '../../tree.ts'
import type {Mention} from '../page.ts'
import {ownText, sentenceBefore, textAfter, textBefore} from '../surroundings.ts'

/** What the status of a number is judged by. */
export interface View {
  readonly mention: Mention
  readonly quantity: Quantity
  /** the clause's words before and behind the number */
  readonly before: string
  readonly after: string
  readonly own: string
  /** the sentence's words up to the number, and those a little beyond it */
  readonly earlier: string
  readonly sentence: string
  /** the words that lead in the list in which it stands */
  readonly lead: string
}

/** The words round a number, cut out once for all that ask. */
export const viewOf = (mention: Mention, lead: string): View => ({
  mention,
  quantity: mention.quantity,
  before: textBefore(mention),
  after: textAfter(mention),
  own: ownText(mention),
  earlier: sentenceBefore(mention, 0),
  sentence: sentenceBefore(mention, 12),
  lead,
})

/** One ground of a rule. */
export interface Ground {
  readonly id: string
  /** a phrase in which the number is a rule on this ground alone */
  readonly example: string
  holds(view: View): boolean
}
