/** Selects indicators of a record; the ledger, the dates and the findings stay whole. */
import type {Filter} from '../../schemas/filter.ts'
import type {Indicator} from '../../schemas/indicator.ts'
import type {LetterRecord} from '../../schemas/record.ts'
import {edtfDays} from '../text/edtf.ts'
import {pattern} from '../text/pattern.ts'

type Wanted = (indicator: Indicator, record: LetterRecord) => boolean

/** The record with the indicators asked for, which says so (`filter`); the record itself where nothing is asked. */
export function selection(filter: Filter): (record: LetterRecord) => LetterRecord {
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Filter
  const tests = wanted(asked)
  if (tests.length === 0) return record => record
  return record => {
    const {text, ...rest} = record
    const indicators = record.indicators.filter(indicator => tests.every(test => test(indicator, record)))
    return {...rest, indicators, filter: asked, ...(text === undefined ? {} : {text})}
  }
}

function wanted({kind, status, aspect, since, until, flagged, unflagged, name}: Filter): Wanted[] {
  const tests: Wanted[] = []
  if (kind) tests.push(one => kind.includes(one.kind))
  if (status) tests.push(one => status.includes(one.status))
  if (aspect) tests.push(one => aspect.includes(one.aspect))
  if (since || until) tests.push(within(since, until))
  if (flagged) tests.push(({flags}) => flags.length > 0)
  if (unflagged) tests.push(({flags}) => flags.length === 0)
  if (name) {
    const matches = pattern(name)
    tests.push(one => matches(one.name))
  }
  return tests
}

/** Whether the period touches the time asked for; what is as of a day, or due by it, is of that day alone. */
function within(since: string | undefined, until: string | undefined): Wanted {
  const from = since ? edtfDays(since).start! : '0000'
  const to = until ? edtfDays(until).end! : '9999'
  return ({period}, {letter}) => {
    if (!period) return false
    // 2023年以来 ends with the letter
    const end = period.end ?? letter.reference?.date ?? '9999'
    const start = period.role === 'during' ? (period.start ?? '0000') : end
    return end >= from && start <= to
  }
}
