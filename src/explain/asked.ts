/** Asks the recognisers of a sentence again and keeps what each of them says of one numeral. */
import {readSentence} from '../recognise/engine.ts'
import type {Context, Glance, Numeral, Recogniser} from '../recognise/recogniser.ts'
import type {Block, Reading, Sentence, Span} from '../tree.ts'

/** What a recogniser answers at the numeral; null: it declines. */
export interface Answer {
  readonly id: string
  readonly reading: Reading | null
  /** an earlier one had read the numeral: this one was never asked */
  readonly late: boolean
}

export interface Where {
  readonly block: Block
  readonly sentence: Sentence
}

/** The answers of all recognisers, in their order, at the first numeral within the span. */
export function asked(where: Where, span: Span, context: Context, recognisers: readonly Recogniser[]): Answer[] {
  const answers: Answer[] = []
  let target: Numeral | null = null
  const listening = recognisers.map(
    (recogniser, index): Recogniser => ({
      // without rows, needs and block: all are asked, whatever the surroundings
      id: recogniser.id,
      examples: recogniser.examples,
      read(glance, numeral) {
        if (index === 0 && !target && numeral.start >= span.start && numeral.start < span.end) target = numeral
        const reading = recogniser.read(glance, numeral)
        if (numeral !== target || answers.at(-1)?.late) return reading
        answers.push({id: recogniser.id, reading, late: false})
        if (reading) answers.push(...late(recognisers.slice(index + 1), glance, numeral))
        return reading
      },
    }),
  )
  readSentence(where.block, where.sentence, context, listening)
  return answers
}

/** What those would say that were not asked. */
function late(recognisers: readonly Recogniser[], glance: Glance, numeral: Numeral): Answer[] {
  const {measure, shared} = glance.memo
  const apart = {...glance, memo: {measure, shared: shared && new Map(shared)}}
  return recognisers.map(one => ({id: one.id, reading: one.read(apart, numeral), late: true}))
}
