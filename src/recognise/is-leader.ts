/** Tells 校长 from 路长. */
import type {Reading} from '../tree.ts'

/** Whose head a 长 is. */
const LEADER = /[校园院所局站组会处科队部市县区镇乡村厅馆厂社家链林田]/

/** 其中|校长|60人: a 长 before a number of people measures nothing. */
export const isLeader = (text: string, at: number, next: Reading | undefined): boolean =>
  text[at] === '长' &&
  next?.type === 'quantity' &&
  next.start === at + 1 &&
  next.kind !== 'length' &&
  LEADER.test(text[at - 1] ?? '')
