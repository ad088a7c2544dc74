/** Whether a bound holds at all times. */
import type {Quantity} from '../../tree.ts'

/** 60岁以上, 50亩以上的基地: a bound that defines a population. */
export const holdsAlways = ({rules, status, unit, bound}: Quantity): boolean =>
  status === 'rule' && ((bound !== 'exact' && unit === '岁') || rules.includes('status/threshold'))
