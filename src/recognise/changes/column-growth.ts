/** What the head of a column says of its cells: a figure under 同比增长（%） is a change. */
import type {Basis} from '../../../schemas/vocabulary.ts'
import type {Quantity} from '../../tree.ts'
import type {Line} from '../page.ts'

const GROWTH = /同比|环比|(?:[比较](?:上|去)年)?(?:增长|增减|增幅|增速|降幅)(?:率|额|量|幅度)?(?=[(（%％]|$)/
const FALLS = /降幅|下降|减少/
const BASES: readonly (readonly [RegExp, Basis])[] = [
  [/同比|[去上]年同期/, 'yoy'],
  [/环比/, 'period'],
  [/[比较](?:上|去)年/, 'base'],
]

/** The change of a cell by its column's head; null where the head tells of none. */
export function columnGrowth({block}: Line, {value, kind}: Quantity): Quantity['change'] {
  const head = block.cell?.columnHead?.children[0]?.text
  if (!head || value === null || kind === 'rank' || !GROWTH.test(head)) return null
  if (/^[-+]?0(?:\.0+)?$/.test(value)) return {direction: 'flat', basis: basisIn(head), from: null}
  const down = value.startsWith('-') !== FALLS.test(head)
  return {direction: down ? 'down' : 'up', basis: basisIn(head), from: null}
}

const basisIn = (head: string): Basis => BASES.find(([words]) => words.test(head))?.[1] ?? null
