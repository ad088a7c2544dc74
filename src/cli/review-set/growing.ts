/** A list of numbers that grows at eight bytes each. */
export interface Growing {
  readonly length: number
  at(index: number): number
  push(value: number): void
  /** the numbers themselves */
  values(): Float64Array<ArrayBuffer>
}

/** An empty one. */
export function growing(): Growing {
  let room = new Float64Array(1024)
  let length = 0
  return {
    get length() {
      return length
    },
    at: index => room[index]!,
    push(value) {
      if (length === room.length) {
        const wider = new Float64Array(2 * length)
        wider.set(room)
        room = wider
      }
      room[length++] = value
    },
    values: () => room.subarray(0, length),
  }
}
