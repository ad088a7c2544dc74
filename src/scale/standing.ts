/** How a queue stands, and what follows for the time left. */
export interface Standing {
  readonly workers: number
  readonly jobs: {
    readonly done: number
    readonly running: number
    readonly waiting: number
    /** failed once or twice, to be tried again */
    readonly again: number
    readonly failed: number
  }
  /** of late; null before two jobs have ended */
  readonly lettersPerSecond: number | null
  readonly secondsLeft: number | null
  readonly failures: readonly {readonly job: string; readonly reason: string; readonly tries: number}[]
}

/** Speed of the jobs that ended last, and what is left at that speed. */
export function speedOf(
  recent: readonly {readonly at: number; readonly letters: number}[],
  left: number,
): Pick<Standing, 'lettersPerSecond' | 'secondsLeft'> {
  const times = recent.map(({at}) => at)
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000
  if (recent.length < 2 || seconds <= 0) return {lettersPerSecond: null, secondsLeft: left === 0 ? 0 : null}
  // the first of them marks the beginning
  const letters = recent.reduce((sum, one) => sum + one.letters, 0) * ((recent.length - 1) / recent.length)
  const jobs = (recent.length - 1) / seconds
  return {lettersPerSecond: Math.round((letters / seconds) * 10) / 10, secondsLeft: Math.round(left / jobs)}
}
