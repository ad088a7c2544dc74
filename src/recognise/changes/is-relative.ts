import type {Quantity} from '../../tree.ts'

/** A number that says how much of another: 增长|5%|, never |5个|. */
export const isRelative = ({kind}: Quantity): boolean => kind === 'percent' || kind === 'points' || kind === 'multiple'
