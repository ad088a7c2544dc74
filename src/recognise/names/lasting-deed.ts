/** What a thing does for so long. */
import {isNounish} from '../nouns/noun-token.ts'
import type {Line, Mention} from '../page.ts'

/** 房源|保留|三天, 公告在村务栏|张贴|两个月: the verb between a noun and how long; '' without any. */
export function lastingDeed({tokens}: Line, {at, quantity: {kind, item}}: Mention): string {
  let verb = at - 1
  // 小区|交房|已满五年
  if (FULL.test(tokens[verb]?.word ?? ''))
    do verb--
    while (tokens[verb]?.class === 'adverb')
  const before = tokens[verb]
  // 开展|24小时|巡查: the object stands behind
  if (kind !== 'duration' || isNounish(tokens[at + 1]) || !before || !item || item.sentence || item.end > before.start)
    return ''
  return /^(?:verb|deed)$/.test(before.class) && LASTS.test(before.word) ? before.word : ''
}

const FULL = /^已?满$/
const LASTS = /^(?![需历持延缩压约须具])[\u4e00-\u9fff](?![了过满到达至为有])[\u4e00-\u9fff]$/
