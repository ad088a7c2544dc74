/** The threads of a worker: those of the submission at hand; others end when their last job has. */
import type {Crew} from '../batch/crew.ts'

interface Kept {
  readonly crew: Crew
  inHand: number
}

export interface Crews {
  /** Lends the crew of a submission for as long as the work takes. */
  lend<Result>(run: string, start: () => Crew, work: (crew: Crew) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** No crew before there is work. */
export function crews(): Crews {
  const kept = new Map<string, Kept>()
  async function dismiss(except: string): Promise<void> {
    for (const [run, {crew, inHand}] of kept)
      if (run !== except && inHand === 0) {
        kept.delete(run)
        await crew.close()
      }
  }
  return {
    async lend(run, start, work) {
      const mine = kept.get(run) ?? {crew: start(), inHand: 0}
      kept.set(run, mine)
      mine.inHand++
      try {
        await dismiss(run)
        return await work(mine.crew)
      } finally {
        mine.inHand--
      }
    },
    async close() {
      for (const {crew} of kept.values()) await crew.close()
      kept.clear()
    },
  }
}
