/** The books of a run: what there is to read, what has become of it, and where its text goes. */
import type {Input, Inputs} from './input.ts'
import type {Entry} from './journal.ts'
import type {Yield} from './outcome.ts'
import type {Product} from './products.ts'
import {recorder} from './recorder.ts'
import type {Totals} from './totals.ts'

export interface Books {
  /** what an earlier run had done already */
  readonly kept: readonly Entry[]
  /** the letters after those */
  readonly rest: Inputs['groups']
  /** how often a letter was the only one under way when a run died; null of one that is not suspected */
  suspicion(input: Input): number | null
  /** what a finished run had of the letter, unless it has changed */
  find(input: Input): Yield | null
  started(inputs: readonly Input[]): void
  alone(input: Input): void
  add(done: Yield): Promise<void>
  /** makes everything stand under its final name */
  publish(totals: Totals): Promise<void>
  close(): void
}

/** The books of a run that streams, and keeps none. */
export function streamBooks(
  products: readonly Product[],
  write: (bytes: Uint8Array) => Promise<void>,
  groups: Inputs['groups'],
): Books {
  const records = recorder(products, {write: (_, bytes) => write(bytes), sync() {}, close() {}}, [0], false)
  return {
    kept: [],
    rest: groups,
    suspicion: () => null,
    find: () => null,
    started() {},
    alone() {},
    add: async done => void (await records.add(done)),
    publish: () => records.end(),
    close() {},
  }
}
