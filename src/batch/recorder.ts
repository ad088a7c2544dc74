/** Writes what comes back from the crew, in order, and says how many bytes each letter took. */
import type {Outcome, Yield} from './outcome.ts'
import type {Outputs} from './outputs.ts'
import type {Product} from './products.ts'

export interface Recorder {
  /** the bytes written for each letter, a number a product */
  add(done: Yield): Promise<readonly (readonly number[])[]>
  /**
   * Writes the text after the last record. Without any there are titles without rows, and of no letters an empty array;
   * letters of which none could be read are no array.
   */
  end(letters: number): Promise<void>
}

/** A recorder that goes on after so many records; heads are written before the first record, or stand there already. */
export function recorder(
  products: readonly Product[],
  outputs: Outputs,
  records: readonly number[],
  headed: boolean,
): Recorder {
  const count = [...records]
  return {
    async add({outcomes, texts}) {
      const written: number[][] = outcomes.map(() => [])
      for (const [at, product] of products.entries()) {
        const pieces = cut(outcomes, at, texts[at]!)
        const all: Uint8Array[] = []
        for (const [number, piece] of pieces.entries()) {
          const lead = piece && Buffer.from(count[at]! > 0 ? product.separator : headed ? '' : product.head)
          if (piece) count[at]!++
          if (lead && lead.length > 0) all.push(lead)
          if (piece) all.push(piece)
          written[number]!.push(piece ? lead!.length + piece.length : 0)
        }
        // neighbours lie side by side: what nothing was put between goes out as it came
        await outputs.write(at, all.length === pieces.length ? texts[at]! : Buffer.concat(all))
      }
      return written
    },
    async end(letters) {
      for (const [at, {head, tail}] of products.entries()) {
        const text = count[at]! > 0 || headed ? tail : letters === 0 || tail === '' ? head + tail : ''
        if (text) await outputs.write(at, Buffer.from(text))
      }
    },
  }
}

/** The text of each letter; null where it has no place in the product. */
function cut(outcomes: readonly Outcome[], product: number, text: Uint8Array): (Uint8Array | null)[] {
  let from = 0
  return outcomes.map(({bytes}) => {
    const size = bytes[product] ?? null
    if (size === null) return null
    from += size
    return text.subarray(from - size, from)
  })
}
