// Times as SCORM writes them, at their boundaries.

import { expect, it } from 'vitest'
import { moment12, moment2004, span12, span2004 } from '../../../src/app/lms/times.ts'

it.each([
  [0, '0000:00:00.00', 'PT0H0M0.00S'],
  [-5, '0000:00:00.00', 'PT0H0M0.00S'],
  [4, '0000:00:00.00', 'PT0H0M0.00S'],
  [5, '0000:00:00.01', 'PT0H0M0.01S'],
  [994, '0000:00:00.99', 'PT0H0M0.99S'],
  [995, '0000:00:01.00', 'PT0H0M1.00S'],
  [59_990, '0000:00:59.99', 'PT0H0M59.99S'],
  [60_000, '0000:01:00.00', 'PT0H1M0.00S'],
  [3_599_990, '0000:59:59.99', 'PT0H59M59.99S'],
  [3_600_000, '0001:00:00.00', 'PT1H0M0.00S'],
  [3_723_450, '0001:02:03.45', 'PT1H2M3.45S'],
  [9999 * 3_600_000, '9999:00:00.00', 'PT9999H0M0.00S'],
  [10_000 * 3_600_000, '9999:00:00.00', 'PT10000H0M0.00S'],
])('%i milliseconds are %s, and %s', (milliseconds, in12, in2004) => {
  expect(span12(milliseconds)).toBe(in12)
  expect(span2004(milliseconds)).toBe(in2004)
})

it('a moment is by the clock of the device in SCORM 1.2', () => {
  expect(moment12(new Date(2026, 10, 23, 9, 5, 7).getTime())).toBe('09:05:07')
  expect(moment12(new Date(2026, 10, 23, 20, 45, 30).getTime())).toBe('20:45:30')
})

it('a moment is in world time with two decimals in SCORM 2004', () => {
  expect(moment2004(Date.UTC(2026, 10, 23, 10, 20, 30, 129))).toBe('2026-11-23T10:20:30.12Z')
})
