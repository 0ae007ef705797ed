// Days of the catalogue in words.

import { words } from '../wording/words.ts'

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
  return new Intl.DateTimeFormat(words.language, options).format(moment)
}
