/** The ways of writing dates, in the order in which they are tried. */
import {calendarDate} from './calendar-date.ts'
import type {DateForm} from './date-form.ts'

export const dateForms: readonly DateForm[] = [calendarDate]
