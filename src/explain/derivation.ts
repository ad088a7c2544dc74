/** The derivation of an indicator: how it was read, then every refiner with what it changed. */
import type {Quantity} from '../tree.ts'
import {decidingWords} from './deciding-words.ts'
import {amount, type Call, differences} from './show-field.ts'
import type {Standing} from './standing.ts'
import type {Step, Steps} from './steps.ts'

/** `status      modal: - → 力争; by status/mood; words 力争` */
export function derivation(quantity: Quantity, {sentence}: Standing, seen: Steps, call: Call): readonly string[] {
  const list = seen.of(quantity)
  const first = list[0]?.before ?? quantity
  const {number, scale, unit} = first.written
  return [
    row(
      'read',
      `by ${first.rules.join(', ')} as ${amount(first)}, written ${[number, scale, unit].filter(Boolean).join(' ')}`,
    ),
    ...(first.rateHead ? [row('', `per ${first.rateHead}, which stands before it`)] : []),
    ...list.map(step => row(step.refiner, saidOf(step, quantity, seen, call, sentence.text))),
    row('flags', quantity.flags.join(' ') || 'none: the rules are sure of it'),
  ]
}

function saidOf(step: Step, quantity: Quantity, seen: Steps, call: Call, sentence: string): string {
  const changes = differences(step.before, step.after, call, sentence).map(
    ({field, before, after}) => `${field}: ${before} → ${after}`,
  )
  if (changes.length === 0 && step.rules.length === 0) return '-'
  const mention = seen.mention(quantity)
  const words = mention ? decidingWords(step.refiner, mention) : []
  const parts = [changes.join(', ') || 'as it was', step.rules.length > 0 && `by ${step.rules.join(', ')}`]
  return [...parts, words.length > 0 && `words ${words.join(' ')}`].filter(Boolean).join('; ')
}

/** A head of twelve columns, and what is said under it. */
export const row = (head: string, text: string): string => `  ${head.padEnd(12)}${text}`
