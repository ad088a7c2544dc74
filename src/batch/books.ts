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
  /** whether the letter was under way when an earlier run died */
  suspects(input: Input): boolean
  /** what a finished run had of the letter, unless it has changed */
  find(input: Input): Yield | null
  started(inputs: readonly Input[]): void
  add(done: Yield): Promise<void>
  /** makes everything stand under its final name, unless it is stopped */
  publish(totals: Totals): Promise<boolean>
  close(): Promise<void>
}

/** The books of a run that streams, and keeps none. */
export function streamBooks(
  products: readonly Product[],
  write: (bytes: Uint8Array) => Promise<void>,
  groups: Inputs['groups'],
): Books {
  const records = recorder(products, {write: (_, bytes) => write(bytes), sync: async () => {}, close() {}}, [0], false)
  return {
    kept: [],
    rest: groups,
    suspects: () => false,
    find: () => null,
    started() {},
    add: async done => void (await records.add(done)),
    async publish({files}) {
      await records.end(files)
      return true
    },
    async close() {},
  }
}
