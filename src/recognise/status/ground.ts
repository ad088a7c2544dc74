/** What a ground of a rule is. */
import type {Kind} from '../../../schemas/vocabulary.ts'
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
  /** whether its sentence, or what leads in the list, has a word of charges */
  readonly charged: boolean
}

/** The words round a number, cut out once for all that ask. */
export const viewOf = (mention: Mention, lead: string, charged: boolean): View => ({
  mention,
  quantity: mention.quantity,
  before: textBefore(mention),
  after: textAfter(mention),
  own: ownText(mention),
  earlier: sentenceBefore(mention, 0),
  sentence: sentenceBefore(mention, 12),
  lead,
  charged,
})

/** One ground of a rule. */
export interface Ground {
  readonly id: string
  /** a phrase in which the number is a rule on this ground alone */
  readonly example: string
  /** the kinds of numbers that may be one; without it any */
  readonly kinds?: readonly Kind[]
  /** only a number with a bound may be one */
  readonly bounded?: true
  holds(view: View): boolean
}

/** What stands behind the last ;. */
export const lastPart = (sentence: string): string =>
  sentence.includes(';') ? sentence.slice(sentence.lastIndexOf(';') + 1) : sentence
