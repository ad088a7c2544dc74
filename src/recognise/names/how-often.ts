/** How often a thing is done. */
import {isVerb} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'

/** 水质每月|检测|两次: 检测频次; '' for a rate of another sort, or where no verb says what is done. */
export function howOften({tokens}: Line, {at, quantity: {kind, unit, item}}: Mention): string {
  const verb = tokens[at - 1]
  if (kind !== 'rate' || !/^次\//.test(unit ?? '') || !verb || !isVerb(verb)) return ''
  const said = LIGHT.test(verb.word) || (item && !item.sentence && item.start <= verb.start && item.end >= verb.end)
  return said ? '频次' : `${verb.word}频次`
}

const LIGHT = /^(?:进行|开展|组织|实施|缴纳)$/
