/** Tells whether a number is a rule, and on which ground. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import {anyOf, LIMITS} from '../../lexicon/policy.ts'
import {isOfThose} from './consequences.ts'
import {isSeen} from './follows-rule.ts'
import type {Ground, View} from './ground.ts'
import {grounds} from './grounds.ts'
import {isRequired} from './is-required.ts'

const LIMIT = anyOf(LIMITS)

const known = new Map<Kind, readonly [bounded: readonly Ground[], exact: readonly Ground[]]>()

/** The grounds that a number of the kind may have. */
function groundsFor(kind: Kind, exact: boolean): readonly Ground[] {
  let found = known.get(kind)
  if (!found) {
    const all = grounds.filter(({kinds}) => !kinds || kinds.includes(kind))
    found = [all, all.filter(({bounded}) => !bounded)]
    known.set(kind, found)
  }
  return found[exact ? 1 : 0]
}

/** The ground on which the number is a rule, with the word that says so (最高); null when it is none. */
export function ruleOf(view: View): {readonly ground: string; readonly modal: string | null} | null {
  if (
    view.before.includes('均') &&
    /^人均|户均|日均|年均/.test(view.before) &&
    !LIMIT.test(view.before) &&
    !/条件|资格/.test(view.lead) &&
    !isRequired(view) &&
    !isOfThose(view)
  )
    return null
  const {kind, bound} = view.quantity
  if (isSeen(view.before)) return null
  const ground = groundsFor(kind, bound === 'exact').find(({holds}) => holds(view))
  if (!ground) return null
  const most =
    ground.id === 'ceiling' || ground.id === 'granted' ? /最[高长多低短少]/.exec(view.before + view.own) : null
  return {ground: ground.id, modal: most?.[0] ?? null}
}
