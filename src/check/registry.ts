/** The checks, in the order in which their findings are reported at one place. */
import type {Check} from './check.ts'
import {unreadNumber} from './unread-number.ts'

export const checks: readonly Check[] = [unreadNumber]
