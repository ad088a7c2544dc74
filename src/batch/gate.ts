/** Lets many in together, or one alone. */
export interface Gate {
  together<Result>(work: () => Promise<Result>): Promise<Result>
  alone<Result>(work: () => Promise<Result>): Promise<Result>
}

/** A gate: whoever comes after a lone one waits for it, and the lone one for all before. */
export function gate(): Gate {
  let before: Promise<unknown> = Promise.resolve()
  const inside = new Set<Promise<unknown>>()
  const enter = <Result>(first: Promise<unknown>, work: () => Promise<Result>): Promise<Result> => {
    const result = first.then(work)
    const settled = result.catch(() => {}).finally(() => inside.delete(settled))
    inside.add(settled)
    return result
  }
  return {
    together: work => enter(before, work),
    alone(work) {
      const result = enter(Promise.all([before, ...inside]), work)
      before = result.catch(() => {})
      return result
    },
  }
}
