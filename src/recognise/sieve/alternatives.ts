import type {GuardRow} from '../guard.ts'
import {type Needs, NOTHING, needsOfRows} from '../needs.ts'
import type {Recogniser} from '../recogniser.ts'

/** One thing that is tried at a numeral: a recogniser, or of a guard one row. */
export interface Step {
  readonly recogniser: Recogniser
  readonly row: GuardRow | null
}

/** A step and one of its alternatives: the step is taken where any of them may hold. */
export interface Alternative {
  readonly step: Step
  readonly needs: Needs
}

/** The steps of a recogniser with the needs of each. */
export function alternativesOf(recogniser: Recogniser): Alternative[] {
  const {id, rows, needs = [NOTHING]} = recogniser
  if (!rows) {
    const step = {recogniser, row: null}
    return needs.map(some => ({step, needs: {...NOTHING, ...some}}))
  }
  const known = needsOfRows?.[id]
  return rows.flatMap((row, at) => {
    const step = {recogniser, row}
    return (known?.[at] ?? [NOTHING]).map(needs => ({step, needs}))
  })
}
