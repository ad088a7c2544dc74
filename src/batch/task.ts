/** Reads a handful of letters, in a worker or at home; says where it stands, and may be asked to stop. */
import {performance} from 'node:perf_hooks'
import {gather} from './gather.ts'
import type {Input} from './input.ts'
import {loadLexicon} from './load-lexicon.ts'
import type {Yield} from './outcome.ts'
import {type ProductOptions, products} from './products.ts'
import {readInput, type Work} from './read-input.ts'

export interface Task {
  readonly inputs: readonly Input[]
  readonly work: Work
  readonly products: ProductOptions
  readonly tell: boolean
  readonly clock: Clock
}

/** Shared between the worker and whoever watches it: the letter in hand (from 1), and whether to stop after it. */
export type Clock = Int32Array<SharedArrayBuffer>
export const clock = (): Clock => new Int32Array(new SharedArrayBuffer(8))
export const IN_HAND = 0
export const STOP = 1

/** Bytes enough for one trip. */
const FULL = 8_000_000

/** Reads the letters one by one; the yield ends early when asked to stop, or when it is full. */
export async function perform({inputs, work, products: options, tell, clock}: Task): Promise<Yield> {
  const gatherer = gather(await products(options), tell)
  const lexicon = await lexiconOf(work.lexicon)
  for (const [at, input] of inputs.entries()) {
    if (Atomics.load(clock, STOP) === 1 || gatherer.size > FULL) break
    Atomics.store(clock, IN_HAND, at + 1)
    const start = performance.now()
    const letter = await readInput(input, work, lexicon)
    gatherer.add(letter, (performance.now() - start) / 1000)
  }
  return gatherer.done()
}

let loaded: {readonly key: string; readonly lexicon: ReturnType<typeof loadLexicon>} | null = null

/** The compiled lexicon, made once a thread. */
function lexiconOf(paths: Work['lexicon']): ReturnType<typeof loadLexicon> {
  const key = JSON.stringify(paths ?? [])
  if (loaded?.key !== key) loaded = {key, lexicon: loadLexicon(paths)}
  return loaded.lexicon
}
