import {chinese} from './chinese.ts'
import {fill} from './phrase.ts'

/** Templates with their gaps, the most literal first. */
const gapped = Object.entries(chinese)
  .filter(([template]) => template.includes('{}'))
  .sort(([a], [b]) => b.replaceAll('{}', '').length - a.replaceAll('{}', '').length)
  .map(([template, words]) => ({parts: template.split('{}'), words}))

/** A finished English message in Chinese, for messages that come from where no language is known; else as it was. */
export function translated(message: string): string {
  const whole = Object.hasOwn(chinese, message) ? chinese[message as keyof typeof chinese] : null
  if (whole !== null) return whole
  for (const {parts, words} of gapped) {
    const values = matched(message, parts)
    if (values) return fill(words, values.map(translated))
  }
  return message
}

/** What stands in the gaps, each as short as can be but the last. */
function matched(message: string, parts: readonly string[]): string[] | null {
  const [first, ...rest] = parts
  const last = rest.pop()!
  if (!message.startsWith(first!) || !message.endsWith(last)) return null
  const values: string[] = []
  let at = first!.length
  for (const part of rest) {
    const next = message.indexOf(part, at)
    if (next < 0) return null
    values.push(message.slice(at, next))
    at = next + part.length
  }
  const end = message.length - last.length
  return end < at ? null : [...values, message.slice(at, end)]
}
