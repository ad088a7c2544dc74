/** 过 and 跨越 as bounds: 占比|过六成|, 首个|过5万亿元|省份, |跨越2000亿元|大关. */
import type {Kind} from '../../../schemas/vocabulary.ts'
import type {BoundWord} from './read-bound.ts'

const SHARE = /(?:率|占比|比重|比例|覆盖面|[已均超])过$/
/** 投入过3亿元 tells only that it was so. */
const AMOUNT = /(?:首个|首次|双双|一举|[已均]|[总产增市]值|规模|总额|总量|收入|存款|贷款|余额|利润|GDP)过$/
const CROSSED = /(?:[跨越迈闯翻冲][过越])了?$/
const MARK = /^(?:大关|关口|台阶)/
const AMOUNTS: ReadonlySet<Kind> = new Set(['money', 'energy', 'power', 'mass', 'volume', 'count'])

/** The word before the number that ends at `end`, where it says that more was reached. */
export function passedBound(text: string, at: number, end: number, kind: Kind, power: number): BoundWord | null {
  const before = text.slice(Math.max(0, at - 5), at)
  const crossed = MARK.test(text.slice(end, end + 2)) ? CROSSED.exec(before)?.[0].length : undefined
  const passed = kind === 'percent' ? SHARE : AMOUNTS.has(kind) && power >= 4 ? AMOUNT : null
  const length = crossed ?? (passed?.test(before) ? 1 : 0)
  return length > 0 ? {start: at - length, edge: at - length, bound: 'over', ceiling: false} : null
}
