/** The pieces of which the patterns of dates are made. */

/** Four digits of a year between 1800 and 2099, also 二〇二四 in any mixture of zeros. */
export const YEAR = '(?:(?:1[89]|20)\\d\\d|[一二][〇零Oo0-9一二三四五六七八九]{3})'
export const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元正])'
export const DAY =
  '(?:3[01]|[12]\\d|0?[1-9]|二十[一二三四五六七八九]?|三十一?|十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])'
/** What may stand between two ends or two items that share one 年 or 月. */
export const JOIN = '(?:--?|[~至到、,，和及与])'
/** What stands between the two ends of a stretch. */
export const TO = '(?:--?|[~至到])'

/** The first characters of JOIN and TO. */
export const JOINTS = '-~至到、,，和及与'

/** True where a year may begin: a look before the patterns that read one. */
export function mayBeYear(text: string, at: number): boolean {
  const [first, second] = [text[at], text[at + 1]]
  return first === '2'
    ? second === '0'
    : first === '1'
      ? second === '8' || second === '9'
      : first === '一' || first === '二'
}

/** A sticky pattern. */
export const sticky = (source: string): RegExp => new RegExp(source, 'y')

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const DIGITS = new Map([...'〇零一二三四五六七八九'].map((char, at) => [char, Math.max(0, at - 1)]))

/** The number that a year, month or day says: 二〇二四 and 2024, 十二 and 12, 元 and 1, 廿三 and 23. */
export function calendarNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  if (word === '元' || word === '正') return 1
  if (word.length === 4) return Number([...word].map(char => DIGITS.get(char) ?? (/\d/.test(char) ? char : 0)).join(''))
  const tens = word.indexOf('十')
  if (word[0] === '廿') return 20 + (DIGITS.get(word[1] ?? '') ?? 0)
  if (tens < 0) return word === '两' ? 2 : (DIGITS.get(word) ?? 0)
  return (tens === 0 ? 1 : (DIGITS.get(word[0]!) ?? 0)) * 10 + (DIGITS.get(word[tens + 1] ?? '') ?? 0)
}
