/** Counts of right answers, and the shares they make. */

/** `right` of the `given` answers were right, out of the `wanted` ones. */
export interface Tally {
  readonly right: number
  readonly given: number
  readonly wanted: number
}

export const precision = ({right, given}: Tally): number => (given ? right / given : 1)
export const recall = ({right, wanted}: Tally): number => (wanted ? right / wanted : 1)
export const f1 = ({right, given, wanted}: Tally): number => (given + wanted ? (2 * right) / (given + wanted) : 1)

/** So many right out of so many that were both given and wanted. */
export const of = (right: number, all: number): Tally => ({right, given: all, wanted: all})
