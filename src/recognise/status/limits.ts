/** What a limit is, and what a limit has come to. */
import type {Quantity} from '../../tree.ts'

/** 年度限额|600元|; a government's 债务限额 is set for itself. */
export const LIMITED = /(?<!债务)(?<!以上)限额(?:为|是|由|从|提高[到至]|调整[为到至])?$/

/** 报销比例|稳定在|90%, 去年报销比例|达到|70.5%: what was counted. */
export const isObserved = ({kind}: Quantity, before: string): boolean =>
  kind === 'percent' &&
  (/(?:稳定|保持|维持)在$/.test(before) ||
    /(?:[去上]年|年[底末]?)[^,，。;；拟将]{0,20}比例(?:已|均)?达到?$/.test(before))
