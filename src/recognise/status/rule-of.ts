/** Tells whether a number is a rule, and on which ground. */
import {anyOf, LIMITS} from '../../lexicon/policy.ts'
import type {View} from './ground.ts'
import {grounds} from './grounds.ts'
import {isRequired} from './is-required.ts'

const LIMIT = anyOf(LIMITS)

/** The ground on which the number is a rule, with the word that says so (最高); null when it is none. */
export function ruleOf(view: View): {readonly ground: string; readonly modal: string | null} | null {
  if (
    view.before.includes('均') &&
    /^人均|户均|日均|年均/.test(view.before) &&
    !LIMIT.test(view.before) &&
    !/条件|资格/.test(view.lead) &&
    !isRequired(view)
  )
    return null
  const ground = grounds.find(({holds}) => holds(view))
  if (!ground) return null
  const most =
    ground.id === 'ceiling' || ground.id === 'granted' ? /最[高长多低短少]/.exec(view.before + view.own) : null
  return {ground: ground.id, modal: most?.[0] ?? null}
}
