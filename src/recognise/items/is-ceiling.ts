/** Whether a number is the most of what the sentence spoke of before. */
import type {Line, Mention} from '../page.ts'

/** 单户|最高50万元; 按价款的10%给予|补贴|，最高30万元: a ceiling is one of what the sentence spoke of before. */
export function isCeiling(line: Line, mention: Mention, index: number): boolean {
  const earlier = line.mentions[index - 1]
  const isTop = ({at}: Mention): boolean => /^最[高多]/.test(line.tokens[at]!.word)
  if (!earlier || !isTop(mention)) return false
  if (earlier.clause === mention.clause && isTop(earlier)) return true
  if (/^(?:单[户个家]|个人|每[户家个人])/.test(line.tokens[mention.at - 1]?.word ?? '')) return true
  if (earlier.quantity.kind === 'percent' && mention.at === line.clauses[mention.clause]!.from) return true
  return /^(?:单|每|同一)/.test(headWord(line, mention))
}

const headWord = (line: Line, mention: Mention): string => line.tokens[line.clauses[mention.clause]!.from]!.word
