/** Watches tasks: notices a letter that takes too long, and passes on the wish to stop. */
import {type Clock, IN_HAND, STOP} from './task.ts'

/** The reason of a task that was ended because a letter in it took too long. */
export const TIME_OVER = 'time over'

interface Watched {
  readonly clock: Clock
  readonly controller: AbortController
  inHand: number
  /** milliseconds that this letter has been seen in hand */
  spent: number
}

export interface Watcher {
  /** Watches a task from now on; `end` says where it stood, and may be asked twice. */
  start(clock: Clock): {readonly signal: AbortSignal; end(): {readonly inHand: number; readonly overdue: boolean}}
  /** asks every task to stop after the letter in hand; what has none is ended */
  stop(): void
  close(): void
}

const BEAT = 50

/** A watcher that gives each letter so many seconds. */
export function watch(timeout: number): Watcher {
  const tasks = new Set<Watched>()
  const timer = setInterval(() => {
    for (const task of tasks) look(task, timeout * 1000)
  }, BEAT)
  timer.unref()
  return {
    start(clock) {
      const task: Watched = {clock, controller: new AbortController(), inHand: 0, spent: 0}
      tasks.add(task)
      const end = () => {
        tasks.delete(task)
        return {inHand: Atomics.load(clock, IN_HAND), overdue: task.controller.signal.aborted}
      }
      return {signal: task.controller.signal, end}
    },
    stop() {
      for (const {clock, controller} of tasks) {
        Atomics.store(clock, STOP, 1)
        if (Atomics.load(clock, IN_HAND) === 0) controller.abort()
      }
    },
    close: () => clearInterval(timer),
  }
}

/** Counts beats, not the time of day: a writer that blocks this thread must not make a letter look slow. */
function look(task: Watched, limit: number): void {
  const inHand = Atomics.load(task.clock, IN_HAND)
  if (inHand === 0) return
  if (inHand !== task.inHand) {
    task.inHand = inHand
    task.spent = 0
    return
  }
  task.spent += BEAT
  if (task.spent >= limit) task.controller.abort()
}
