import type {Finding} from '../../schemas/record.ts'
import {type FindingLevel, findingLevel} from '../../schemas/vocabulary.ts'

/** The level of the gravest finding; null without one. */
export function gravest(findings: readonly Finding[]): FindingLevel | null {
  const levels = findingLevel.options
  return levels[findings.reduce((most, {level}) => Math.max(most, levels.indexOf(level)), -1)] ?? null
}
