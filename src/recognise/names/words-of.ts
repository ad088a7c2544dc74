/** The words of a name: the text of a span without what a label leaves out. */
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'
import type {Token} from '../tokens.ts'

/** Quotes go: “小巨人”企业 is filed under 小巨人企业. */
export const clean = (text: string): string => (QUOTE.test(text) ? text.replace(QUOTES, '') : text)
const QUOTE = /[“”"‘’《》]/
const QUOTES = /[“”"‘’《》]/g

/** The item as written, without quotes; '' where the letter leaves it out. */
export function itemText(line: Line, {item}: Quantity): string {
  if (!item) return ''
  return clean((item.sentence ?? line.sentence).text.slice(item.start, item.end))
}

/** The words of some tokens, times and unneeded adverbs left out. */
export function wordsOf(tokens: readonly Token[]): string {
  let words = ''
  for (const token of tokens) if (isNeeded(token)) words += isDone(token) ? token.word.slice(0, -1) : token.word
  return words === '' ? '' : clean(words)
}

/** 签订|了|: a label says what was done, not that it was. */
const isDone = ({class: kind, word}: Token): boolean => kind === 'verb' && word.length > 1 && word.endsWith('了')

const isNeeded = ({class: kind, word}: Token): boolean =>
  kind === 'adverb' ? LASTING.test(word) : kind !== 'moment' && kind !== 'stop' && kind !== 'comma'

/** Adverbs that say what sort of number it is. */
export const LASTING = /^(?:累计|已累计|年均|月均|每.+|单.+|连续|首次|共同|协同|联合|免费|低收费)$/
