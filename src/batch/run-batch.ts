/** Runs a batch: many letters in, their products out in order, whatever happens to one of them. */
import type {Books} from './books.ts'
import type {Crew} from './crew.ts'
import {free} from './free.ts'
import {inOrder} from './in-order.ts'
import type {Input} from './input.ts'
import type {Entry} from './journal.ts'
import type {Outcome, Yield} from './outcome.ts'
import {noTotals, plus, type Totals} from './totals.ts'

export interface Batch {
  readonly books: Books
  readonly skipped: number
  /** letters of a task */
  readonly size: number
  /** tasks that may be under way or waiting for their turn to be written */
  readonly width: number
  /** started when there is something to read */
  crew(): Crew
  /** reads apart from everything else a letter that may have ended a run */
  isolate(input: Input): Promise<Yield>
  readonly stop: AbortSignal
  /** hears of every letter, in order; `again` when an earlier run had read it */
  settled(outcome: Outcome | Entry, again: boolean, totals: Totals): void
}

export interface Result {
  readonly totals: Totals
  /** whether everything was read and published */
  readonly whole: boolean
}

interface Job {
  readonly inputs: readonly Input[]
  readonly done: Yield | null
  /** may have ended a run */
  readonly suspect: boolean
}

/** Reads what is to be read; when stopped, what is in order by then is in the books. */
export async function runBatch(batch: Batch): Promise<Result> {
  const {books, stop, settled} = batch
  let totals: Totals = {...noTotals, skipped: batch.skipped}
  const count = (outcome: Outcome | Entry, again: boolean) => {
    totals = plus(totals, outcome)
    settled(outcome, again, totals)
  }
  for (const entry of books.kept) count(entry, true)
  const team = lazily(batch)
  let whole = true
  try {
    for await (const {yields, asked} of inOrder(jobs(batch), work(batch, team), batch.width)) {
      let got = 0
      for (const done of yields) {
        await books.add(done)
        for (const outcome of done.outcomes) count(outcome, false)
        got += done.outcomes.length
        free(done.texts)
      }
      whole = got === asked
      if (!whole) break
    }
    whole &&= !stop.aborted
    whole &&= await books.publish(totals)
  } finally {
    await team.close()
    await books.close()
  }
  return {totals, whole}
}

/** Cuts the letters into tasks; what a finished run had, and whom we suspect, stand alone. */
async function* jobs({books, size, stop}: Batch): AsyncGenerator<Job> {
  for await (const group of books.rest) {
    let inputs: Input[] = []
    for (const input of group) {
      if (stop.aborted) return
      const done = books.find(input)
      const suspect = books.suspects(input)
      if (done || suspect) {
        if (inputs.length > 0) yield {inputs, done: null, suspect: false}
        inputs = []
        yield {inputs: [input], done, suspect}
      } else if (inputs.push(input) === size) {
        yield {inputs, done: null, suspect: false}
        inputs = []
      }
    }
    if (inputs.length > 0) yield {inputs, done: null, suspect: false}
  }
}

function work({books, isolate}: Batch, team: Team) {
  return async ({inputs, done, suspect}: Job) => {
    if (done) return {yields: [done], asked: 1}
    books.started(inputs)
    const yields = suspect ? [await isolate(inputs[0]!)] : await team.crew().read(inputs)
    return {yields, asked: inputs.length}
  }
}

interface Team {
  crew(): Crew
  close(): Promise<void>
}

/** Letters in hand have this long to end after a signal. */
const GRACE = 1500

/** A crew that starts with its first task, and stops when asked. */
function lazily({crew, stop}: Pick<Batch, 'crew' | 'stop'>): Team {
  let started: Crew | null = null
  let timer: NodeJS.Timeout | undefined
  const halt = () => {
    started?.stop()
    timer = setTimeout(() => void started?.close(), GRACE).unref()
  }
  stop.addEventListener('abort', halt)
  return {
    crew() {
      started ??= crew()
      if (stop.aborted) started.stop()
      return started
    },
    async close() {
      clearTimeout(timer)
      stop.removeEventListener('abort', halt)
      await started?.close()
    },
  }
}
