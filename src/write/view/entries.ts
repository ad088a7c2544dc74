import type {Indicator} from '../../../schemas/indicator.ts'
import type {Finding, LetterRecord} from '../../../schemas/record.ts'

/** An indicator with the findings about it, or a finding that stands alone; in text order, with its section. */
export interface Entry {
  readonly start: number
  readonly section: string | null
  readonly indicator: Indicator | null
  readonly findings: readonly Finding[]
}

/** What a table shows of a letter, in text order: each finding stands under the first indicator that it is about. */
export function entries({indicators, findings, sections}: LetterRecord): Entry[] {
  const shown = new Map(indicators.map(({id}) => [id, [] as Finding[]]))
  const alone: Finding[] = []
  for (const finding of findings) (shown.get(finding.refs[0] ?? '') ?? alone).push(finding)
  // the last section that has begun is the innermost
  const within = (start: number) => sections.findLast(one => one.start <= start && start < one.end)?.id ?? null
  return [
    ...indicators.map(one => ({start: one.start, section: one.section, indicator: one, findings: shown.get(one.id)!})),
    ...alone.map(one => ({start: one.start, section: within(one.start), indicator: null, findings: [one]})),
  ].sort((a, b) => a.start - b.start)
}
