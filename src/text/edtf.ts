/** EDTF (ISO 8601-2, level 1) as the record writes it. */

/** First and last day of an EDTF date or interval; null where it is open. */
export function edtfDays(edtf: string): {start: string | null; end: string | null} {
  const [from, to = from] = edtf.split('/')
  return {start: day(from!, false), end: day(to!, true)}
}

function day(side: string, last: boolean): string | null {
  const date = side.replace(/[~?%]/g, '')
  if (date === '..' || date === '') return null
  const [year, month, dayOfMonth] = date.split('-')
  if (dayOfMonth) return date
  if (month) return `${date}-${last ? String(lastDay(Number(year), Number(month))).padStart(2, '0') : '01'}`
  return last ? `${year}-12-31` : `${year}-01-01`
}

/** Number of days of a month. */
export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
