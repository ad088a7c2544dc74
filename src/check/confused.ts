import type {Quantity} from '../tree.ts'
import type {Doubt} from './check.ts'
import type {Home} from './home.ts'

interface Confusion {
  readonly pattern: RegExp
  readonly meant: string
}

/** Characters that scans take for scale words and units, with what makes them unlikely to be themselves. */
const CONFUSIONS: readonly Confusion[] = [
  {pattern: /\d(?:忆|[化乙艺](?=元|美元|斤|吨|千瓦|立方|平方|件|人))/y, meant: '亿'},
  {pattern: /\d[方刀力](?=[元人吨亩户名个台株头辆亿余件只羽份]|美元|平方|公[里顷斤]|千瓦|立方|套)/y, meant: '万'},
  {pattern: /\d[万亿千百]?[无兀](?=[,，。;；、)/]|$)/y, meant: '元'},
  {pattern: /\d[介](?![绍入质于壳])/y, meant: '个'},
  {pattern: /(?<![\d.])(?!(?:19|20)\d\d\.\d\d?\.\d)\d{1,12}\.\d{1,6}\.\d/y, meant: 'one point'},
  {pattern: /年\d{1,2}底/y, meant: '月底'},
]

/** Finds 3.2忆元, 12.7方人, 300万无, 13介 and 2023年5底 in a sentence. */
export function* confused(home: Home): Generator<Doubt> {
  const {text, children} = home.sentence
  for (const reading of children) {
    if (reading.type === 'excuse' && reading.class !== 'unread') continue
    const {start, end} = reading
    for (let at = Math.max(0, start - 1); at < end; at++) {
      const found = confusionAt(text, at)
      if (!found) continue
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

function confusionAt(text: string, at: number) {
  for (const {pattern, meant} of CONFUSIONS) {
    pattern.lastIndex = at
    if (pattern.test(text)) return {end: pattern.lastIndex, meant}
  }
  return null
}
