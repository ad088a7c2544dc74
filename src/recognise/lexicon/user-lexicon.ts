/** A user's lexicon, compiled: its units stand before the built-in ones, its names and guards before all rules. */
import type {LexiconRows} from '../../../schemas/lexicon.ts'
import type {UnitWords} from '../measure/unit-words.ts'
import type {Recogniser} from '../recogniser.ts'
import {latinUnit} from './latin-unit.ts'
import {userGuard} from './user-guard.ts'
import {userName} from './user-name.ts'
import {userUnits} from './user-units.ts'

export interface UserLexicon {
  readonly units: UnitWords
  readonly recognisers: readonly Recogniser[]
}

/** Compiles rows that have been checked. */
export function userLexicon(rows: LexiconRows): UserLexicon {
  const own = [
    rows.names.length > 0 ? userName(rows.names) : null,
    rows.guards.length > 0 ? userGuard(rows.guards) : null,
    latinUnit(rows),
  ]
  return {units: userUnits(rows), recognisers: own.filter(rule => rule !== null)}
}
