/** Runs tasks ahead of their reader, gives their results in order, and never runs further ahead than it may. */
export async function* inOrder<Job, Result>(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  run: (job: Job) => Promise<Result>,
  width: number,
): AsyncGenerator<Result> {
  const ahead: Promise<Result>[] = []
  const moved = bell()
  let left = false
  let ended = false
  const feed = async () => {
    for await (const job of jobs) {
      while (ahead.length >= width && !left) await moved.rung()
      if (left) return
      const result = run(job)
      // an error is met when its turn comes
      result.catch(() => {})
      ahead.push(result)
      moved.ring()
    }
  }
  let trouble: {readonly error: unknown} | null = null
  feed()
    .catch(error => {
      trouble = {error}
    })
    .finally(() => {
      ended = true
      moved.ring()
    })
  try {
    for (;;) {
      const next = ahead[0]
      if (next) {
        yield await next
        ahead.shift()
        moved.ring()
      } else if (ended) break
      else await moved.rung()
    }
    if (trouble) throw (trouble as {error: unknown}).error
  } finally {
    left = true
    moved.ring()
  }
}

/** Wakes whoever waits. */
function bell() {
  let wake = () => {}
  let next = new Promise<void>(done => {
    wake = done
  })
  return {
    rung: () => next,
    ring() {
      const ringing = wake
      next = new Promise<void>(done => {
        wake = done
      })
      ringing()
    },
  }
}
