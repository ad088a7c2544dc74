/** Run-in headings of a paragraph: 开展关键核心技术攻关。heads the sentences after it, up to the next such sentence. */

import {topicVerbs} from '../lexicon/topic-verbs.ts'
import {dictionary} from '../text/dictionary.ts'

const LONGEST = 16
const SHORTEST = 4
const verbs = dictionary('topic-verbs', topicVerbs, ({word}) => [word])
/** Statements and courtesies are no headings: 我县是劳务输出大县。 */
const STATEMENT =
  /[，,、:;()《》?!]|是|已|了|将|可以|^(?:我|您|你|该|此|现|经|对|目前|近|今|同时|其中|另|但|下一步|感谢|再次|特此|以上|因|由|如|请|敬|欢迎|祝|情况|属实)/

/** For each sentence the heading it stands under, without its 。, or null. */
export function topicsOf(sentences: readonly string[], hasLabel: boolean): (string | null)[] {
  const topics: (string | null)[] = sentences.map(() => null)
  if (hasLabel || sentences.length < 2 || !isHeading(sentences[0]!)) return topics
  let topic: string | null = null
  let fresh = false
  for (const [at, text] of sentences.entries()) {
    const heads: boolean = !fresh && at < sentences.length - 1 && isHeading(text) && (at === 0 || startsWithVerb(text))
    if (heads) topic = text.replace(/。$/, '')
    else topics[at] = topic
    fresh = heads
  }
  return topics
}

/** A short sentence without a comma and without a figure (建设一批重大项目。 has only a word). */
function isHeading(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST + 1 || !text.endsWith('。') || STATEMENT.test(text)) return false
  return !FIGURE.test(text)
}

/** A digit or a plain Chinese numeral; the 一 of 一批 and the 伍 of 队伍 are words. */
const FIGURE = /[\d〇二三四五六七八九十百千万亿]/

/** 推进重大平台建设。and, with a word before the verb, 高位推动“链长制”。 */
const startsWithVerb = (text: string): boolean => verbs.at(text, 0) !== null || verbs.at(text, 2) !== null
