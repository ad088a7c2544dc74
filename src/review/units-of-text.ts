/** Code points of a record ↔ UTF-16 units of the browser's strings: counted once for a text. */

export interface UnitsOfText {
  /** the UTF-16 offset of a code point */
  unit(point: number): number
  /** the code points before a UTF-16 offset */
  point(unit: number): number
}

/** Pairs are rare in a letter, so only their places are kept. */
export function unitsOfText(text: string): UnitsOfText {
  /** code points at which a pair stands */
  const pairs: number[] = []
  let point = 0
  for (const character of text) {
    if (character.length === 2) pairs.push(point)
    point++
  }
  return {
    unit: at => at + below(pairs, index => pairs[index]! < at),
    point: at => at - below(pairs, index => pairs[index]! + index < at),
  }
}

/** How many of the sorted list fulfil the condition, which holds for its beginning. */
function below(list: readonly number[], holds: (index: number) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
