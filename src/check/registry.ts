/** The checks, in the order in which their findings are reported at one place. */
import type {Check} from './check.ts'
import {dateOrder} from './date-order.ts'
import {elidedUnit} from './elided-unit.ts'
import {growth} from './growth.ts'
import {impossible} from './impossible.ts'
import {numbering} from './numbering.ts'
import {ocrSuspect} from './ocr-suspect.ts'
import {partsSum} from './parts-sum.ts'
import {points} from './points.ts'
import {restated} from './restated.ts'
import {share} from './share.ts'
import {totalAfter} from './total-after.ts'
import {unreadNumber} from './unread-number.ts'

export const checks: readonly Check[] = [
  // what the letter says against itself
  partsSum,
  totalAfter,
  share,
  growth,
  points,
  restated,
  // what cannot be
  impossible,
  dateOrder,
  numbering,
  // how it is written
  ocrSuspect,
  elidedUnit,
  unreadNumber,
]
