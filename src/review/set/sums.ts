/** The sums of a set: by issuer, region, kind and year. */
import type {LetterFacts} from './facts.ts'

export interface Sum {
  letters: number
  figures: number
  flagged: number
  findings: number
}

export const aspects = ['issuer', 'region', 'kind', 'year'] as const

export interface Sums {
  readonly all: Sum & {failed: number; unread: number}
  /** sums by what a letter or a figure is of; '' where it says nothing of it */
  readonly by: Readonly<Record<(typeof aspects)[number], Map<string, Sum>>>
  readonly flags: Map<string, number>
  /** letters that tell of anything, by level */
  readonly levels: Map<string, number>
}

const none = (): Sum => ({letters: 0, figures: 0, flagged: 0, findings: 0})

/** The sums of no letter. */
export const noSums = (): Sums => ({
  all: {...none(), failed: 0, unread: 0},
  by: {issuer: new Map(), region: new Map(), kind: new Map(), year: new Map()},
  flags: new Map(),
  levels: new Map(),
})

/** Adds a letter to the sums. */
export function addFacts({all, by, flags, levels}: Sums, facts: LetterFacts): void {
  all.letters++
  if (facts.error !== null) {
    all.failed++
    return
  }
  const {figures, flagged} = facts
  const mine = {letters: 1, figures, flagged, findings: facts.findings.length}
  add(all, {...mine, letters: 0})
  all.unread += facts.unread
  for (const name of ['issuer', 'region', 'year'] as const) add(entry(by[name], facts[name] ?? ''), mine)
  for (const [kind, figures, flagged] of facts.kinds)
    add(entry(by.kind, kind), {letters: 1, figures, flagged, findings: 0})
  for (const {flag} of facts.flags) flags.set(flag, (flags.get(flag) ?? 0) + 1)
  for (const {level} of facts.findings) levels.set(level, (levels.get(level) ?? 0) + 1)
}

function entry(sums: Map<string, Sum>, name: string): Sum {
  const found = sums.get(name) ?? none()
  sums.set(name, found)
  return found
}

function add(to: Sum, {letters, figures, flagged, findings}: Sum): void {
  to.letters += letters
  to.figures += figures
  to.flagged += flagged
  to.findings += findings
}
