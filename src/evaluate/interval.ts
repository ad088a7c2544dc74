/** Confidence intervals by drawing letters again and again, always the same draws. */

const DRAWS = 1000
const SEED = 20222187

/** The middle 95 % of a rate over as many letters, drawn with replacement. */
export function interval<Letter>(
  letters: readonly Letter[],
  rate: (letters: readonly Letter[]) => number,
): readonly [number, number] {
  const next = draws(SEED)
  const drawn = Array.from({length: DRAWS}, () =>
    rate(letters.map(() => letters[Math.floor(next() * letters.length)]!)),
  )
  drawn.sort((a, b) => a - b)
  return [drawn[Math.floor(0.025 * DRAWS)]!, drawn[Math.ceil(0.975 * DRAWS) - 1]!]
}

/** Mulberry32: numbers from 0 to 1 that a seed fixes. */
function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
