/** Reads dates, periods and clock times: 2021年12月, 今年上半年, “十四五”期间, 21:30至次日7:00. */
import type {Excuse, Moment} from '../../tree.ts'
import type {DateForm, Stretch} from '../dates/date-form.ts'
import {dateForms} from '../dates/date-forms.ts'
import {dateHead} from '../dates/date-head.ts'
import {dateRole} from '../dates/date-role.ts'
import {excuse} from '../excuse.ts'
import type {Example, Glance, Recogniser} from '../recogniser.ts'

const [first, ...rest] = dateForms.flatMap(form => form.examples as readonly Example[])

const LONG = 6
const none: readonly DateForm[] = []
const long = dateForms.filter(form => form.long)
/** The forms that a character after the numeral lets hope for. */
const byFollow = new Map(
  [...new Set(dateForms.map(form => form.follow).join(''))].map(char => [
    char,
    dateForms.filter(form => form.long || form.follow.includes(char)),
  ]),
)

/** Tries the forms of dates in their order at a numeral. */
export const dates: Recogniser = {
  id: 'date',
  examples: [first!, ...rest],
  read(glance, numeral) {
    const forms = byFollow.get(glance.text[numeral.end] ?? '') ?? (numeral.end - numeral.start < LONG ? none : long)
    for (const form of forms) {
      const found = form.read(glance, numeral)
      if (found) return moment(glance, found, `date/${form.id}`)
    }
    return null
  },
}

function moment(glance: Glance, found: Stretch, rule: string): Moment | Excuse {
  const {start, end, edtf, source} = found
  if (edtf === null) return excuse(rule, 'idiom', 'a relative date without a reference day', start, end)
  const head = dateHead(glance.text, found)
  const open = head === 'since' && !edtf.includes('/') ? `${edtf}/..` : edtf
  return {type: 'moment', start, end, edtf: open, source, role: dateRole(glance, found, head), head, rules: [rule]}
}
