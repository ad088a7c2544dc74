import {characters} from '../text/characters.ts'
import type {Quantity, Reading, Sentence} from '../tree.ts'
import type {Doubt} from './check.ts'
import type {Home} from './home.ts'

interface Confusion {
  readonly pattern: RegExp
  readonly meant: string
}

const DIGITS = 'digits only'

/** What may follow 万, so that 方 before it is 万: units and classifiers, and the hedges of a number. */
const COUNTED =
  '[元人吨亩户名个台株头辆亿余多件只羽份张种条次艘册间所家处场篇支片盏至-]|美元|平方|公[里顷斤]|千瓦|立方|套'

/** Characters that scans take for digits, scale words and units, with what makes them unlikely to be themselves. */
const CONFUSIONS: readonly Confusion[] = [
  {pattern: /\d[余多]?(?:忆|[化乙艺](?=元|美元|斤|吨|千瓦|立方|平方|件|人))/y, meant: '亿'},
  {pattern: new RegExp(`\\d[余多]?[方刀力](?=${COUNTED})`, 'y'), meant: '万'},
  {pattern: /\d[万亿千百]?[无兀](?=[,，。;；、)/]|$)/y, meant: '元'},
  {pattern: /\d介(?![绍入质于壳])/y, meant: '个'},
  {pattern: /(?:\d[万亿余多]?|\/)入(?=次|[,，。;；、)/]|$)/y, meant: '人'},
  {pattern: /\d{1,12}[lIOo](?=[\u4e00-\u9fff、%])/y, meant: DIGITS},
  {pattern: /\d{1,12}[gqbD](?=[个家项名条座万亿%])/y, meant: DIGITS},
  {pattern: /(?<![A-Za-z0-9.])[lIZ]\d{0,3}(?=\.\d|[\d至]|[万亿元%])/y, meant: DIGITS},
  {pattern: /(?<![\d.])(?!(?:19|20)\d\d\.\d\d?\.\d)\d{1,12}\.\d{1,6}\.\d/y, meant: 'one point'},
  {pattern: /年\d{1,2}底/y, meant: '月底'},
]

/** What every confusion has in it: one of these behind a digit or scale word, one of those behind a letter like a digit. */
const LIKE_WORDS = characters('忆化乙艺方刀力无兀介入lIOogqbD底')
const NUMBER = characters('0123456789余多万亿千百/')
const LIKE_DIGITS = characters('lIZ')
const GOES_ON = characters('0123456789.至万亿元%')
/** Two points with no more digits between them. */
const APART = 7

/** One look at a sentence, before its numbers are looked at one by one. */
export const isSuspicious = ({text, children}: Sentence): boolean => children.some(isRead) && mayConfuse(text)

function mayConfuse(text: string): boolean {
  let before = 0
  let point = -1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (LIKE_WORDS.has(code) ? NUMBER.has(before) : LIKE_DIGITS.has(before) && GOES_ON.has(code)) return true
    if (code === 0x2e) {
      if (point >= 0 && at - point <= APART) return true
      point = at
    }
    before = code
  }
  return false
}

/** Finds 3.2忆元, 12.7方人, 300万无, 13介 and 2023年5底 in a suspicious sentence. */
export function* confused(home: Home): Generator<Doubt> {
  const {text, children} = home.sentence
  for (const reading of children) {
    if (!isRead(reading)) continue
    const {start, end} = reading
    const known = reading.type === 'quantity' && reading.flags.includes('ocr-suspect')
    for (let at = Math.max(0, start - 2); at <= end; at++) {
      const found = confusionAt(text, at)
      if (!found) continue
      if (known && found.meant === DIGITS) break
      const refs = children.filter((one): one is Quantity => one.type === 'quantity' && one.start === start)
      yield {
        ...home,
        start: at,
        end: found.end,
        message: `Unexpected ${text.slice(at, found.end)}, expected ${found.meant}`,
        refs,
      }
      break
    }
  }
}

const isRead = (reading: Reading): boolean => reading.type !== 'excuse' || reading.class === 'unread'

function confusionAt(text: string, at: number) {
  for (const {pattern, meant} of CONFUSIONS) {
    pattern.lastIndex = at
    if (pattern.test(text)) return {end: pattern.lastIndex, meant}
  }
  return null
}
