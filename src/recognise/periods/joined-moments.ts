/** Years and months that follow each other in a list are one time: |2021、2022年|共改造80个小区. */
import {writeInterval} from '../../text/edtf.ts'
import type {Moment} from '../../tree.ts'
import type {Line} from '../page.ts'

const LIST = /^(?:年度?|月份?)?[、和及与]$/
const STEP = /^(\d{4})(?:-(\d\d))?(?:\/(\d{4})(?:-(\d\d))?)?$/

/** The dates of the sentence; a list of years or months without a gap stands as the time from its first to its last. */
export function joinedMoments({moments, sentence: {text}}: Line): readonly Moment[] {
  const joined: Moment[] = []
  for (const moment of moments) {
    const before = joined.at(-1)
    if (before && LIST.test(text.slice(before.end, moment.start)) && isNext(before, moment))
      joined[joined.length - 1] = {
        ...before,
        end: moment.end,
        edtf: writeInterval(before.edtf.split('/')[0]!, moment.edtf.split('/').at(-1)!),
        head: before.head ?? moment.head,
      }
    else joined.push(moment)
  }
  return joined
}

function isNext(before: Moment, moment: Moment): boolean {
  if (before.role !== 'period' || moment.role !== 'period' || moment.head === 'base') return false
  const [one, two] = [STEP.exec(before.edtf), STEP.exec(moment.edtf)]
  if (!one || !two || (one[2] === undefined) !== (two[2] === undefined)) return false
  const last = stepOf(one[3] ?? one[1]!, one[4] ?? one[2])
  return stepOf(two[1]!, two[2]) === last + 1
}

/** Years, or months, since the year nought. */
const stepOf = (year: string, month: string | undefined): number =>
  month === undefined ? Number(year) : Number(year) * 12 + Number(month)
