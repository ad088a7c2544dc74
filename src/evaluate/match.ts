/** Who was meant by whom: one-to-one, by the characters that spans share. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Matches<Given, Wanted> {
  readonly pairs: readonly (readonly [Given, Wanted])[]
  /** what was given and nobody wanted */
  readonly extra: readonly Given[]
  /** what was wanted and nobody gave */
  readonly missed: readonly Wanted[]
}

/** Greedy one-to-one assignment by decreasing overlap. */
export function match<Given extends Span, Wanted extends Span>(
  given: readonly Given[],
  wanted: readonly Wanted[],
): Matches<Given, Wanted> {
  const candidates = given
    .flatMap(one => wanted.map(other => ({one, other, share: overlap(one, other)})))
    .filter(({share}) => share > 0)
    .sort((a, b) => b.share - a.share)
  const [usedGiven, usedWanted] = [new Set<Given>(), new Set<Wanted>()]
  const pairs: (readonly [Given, Wanted])[] = []
  for (const {one, other} of candidates) {
    if (usedGiven.has(one) || usedWanted.has(other)) continue
    usedGiven.add(one)
    usedWanted.add(other)
    pairs.push([one, other])
  }
  return {pairs, extra: given.filter(one => !usedGiven.has(one)), missed: wanted.filter(one => !usedWanted.has(one))}
}

export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(a.end - a.start, b.end - b.start)
