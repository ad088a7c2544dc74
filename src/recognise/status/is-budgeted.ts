/** Whether a rate is what is spent in a year. */
import type {Quantity} from '../../tree.ts'

/** 县财政每年安排|200万元用于公交补贴: what is spent in a year is granted to nobody. */
export const isBudgeted = ({unit}: Quantity, before: string): boolean =>
  unit === 'CNY/a' && /(?:安排|投入|列支|拨付|支出|筹集|预算)[^,，]{0,8}$/.test(before)
