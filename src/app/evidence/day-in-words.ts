// Days of the catalogue in words.

import { words } from '../wording/words.ts'

/** One for a year, a month and a day each: making one takes a millisecond, and a reason names several days. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** 2026-11-23 as 23 November 2026, 2026-11 as November 2026, whatever the time zone. */
export function dayInWords(day: string): string {
  const [year = '', month, date] = day.split('-')
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(date && { day: 'numeric' }),
  }
  const moment = new Date(`${year}-${month ?? '01'}-${date ?? '01'}T00:00Z`)
  const shape = `${month && 'month'} ${date && 'day'}`
  const format = formats.get(shape) ?? new Intl.DateTimeFormat(words.language, options)
  formats.set(shape, format)
  return format.format(moment)
}
