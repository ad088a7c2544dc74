/** Reads dates, periods and clock times: 2021年12月, 今年上半年, “十四五”期间, 21:30至次日7:00. */
import type {Excuse, Moment} from '../../tree.ts'
import type {DateForm, Stretch} from '../dates/date-form.ts'
import {dateForms} from '../dates/date-forms.ts'
import {dateHead} from '../dates/date-head.ts'
import {dateRole} from '../dates/date-role.ts'
import {excuse} from '../excuse.ts'
import type {Example, Glance, Numeral, Recogniser} from '../recogniser.ts'

const [first, ...rest] = dateForms.flatMap((form): readonly Example[] => form.examples)

/** No form asks for longer numerals. */
const LONGEST = 6
const FOLLOWS = dateForms.map(form => form.follow).join('')
/** The forms that a numeral's length and the character after it let hope for, once they were asked for. */
const hopes = Array.from({length: LONGEST + 1}, () => new Map<string, readonly DateForm[]>())

/** Where 个 follows, more must: 前三个季度, 近6个月; most things are counted with it. */
const PARTS_OF_TIME = '月季年学'

function formsAt({text}: Glance, {start, end}: Numeral): readonly DateForm[] {
  const length = Math.min(end - start, LONGEST)
  const next = text[end] ?? ''
  const char = FOLLOWS.includes(next) && !(next === '个' && !PARTS_OF_TIME.includes(text[end + 1] ?? '-')) ? next : ''
  const known = hopes[length]!.get(char)
  if (known) return known
  const forms = dateForms.filter(
    ({from, follow}: DateForm) => (from !== undefined && from <= length) || (char !== '' && follow.includes(char)),
  )
  hopes[length]!.set(char, forms)
  return forms
}

/** Tries the forms of dates in their order at a numeral. */
export const dates: Recogniser = {
  id: 'date',
  examples: [first!, ...rest],
  needs: [{next: FOLLOWS}, {least: Math.min(...dateForms.flatMap(({from}: DateForm) => from ?? []))}],
  read(glance, numeral) {
    for (const form of formsAt(glance, numeral)) {
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
