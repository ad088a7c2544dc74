/** The checks, in the order in which their findings are reported at one place. */
import type {Check} from './check.ts'
import {partsSum} from './parts-sum.ts'
import {totalAfter} from './total-after.ts'
import {unreadNumber} from './unread-number.ts'

export const checks: readonly Check[] = [partsSum, totalAfter, unreadNumber]
