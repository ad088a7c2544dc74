/** Runs a batch: many letters in, their products out in order, whatever happens to one of them. */
import type {Books} from './books.ts'
import type {Crew} from './crew.ts'
import {gate} from './gate.ts'
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
  /** what a letter comes to that is not to be read, for it ended two runs */
  giveUp(input: Input, message: string): Promise<Yield>
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
  readonly suspicion: number | null
}

const POISON = 'ended the whole program twice while nothing else was being read'

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
      }
      whole = got === asked
      if (!whole) break
    }
    whole &&= !stop.aborted
    if (whole) await books.publish(totals)
  } finally {
    await team.close()
    books.close()
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
      const suspicion = books.suspicion(input)
      if (done || suspicion !== null) {
        if (inputs.length > 0) yield {inputs, done: null, suspicion: null}
        inputs = []
        yield {inputs: [input], done, suspicion}
      } else if (inputs.push(input) === size) {
        yield {inputs, done: null, suspicion: null}
        inputs = []
      }
    }
    if (inputs.length > 0) yield {inputs, done: null, suspicion: null}
  }
}

function work({books, giveUp}: Batch, team: Team) {
  const {together, alone} = gate()
  const read = async ({inputs, done, suspicion}: Job): Promise<readonly Yield[]> => {
    const [first] = inputs
    if (done) return [done]
    if (suspicion === null) {
      books.started(inputs)
      return team.crew().read(inputs)
    }
    if (suspicion >= 2) return [await giveUp(first!, POISON)]
    books.alone(first!)
    return team.crew().read(inputs)
  }
  return async (job: Job) => {
    const yields = await (job.suspicion === null ? together : alone)(() => read(job))
    return {yields, asked: job.inputs.length}
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
