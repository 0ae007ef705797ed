// What a score comes to in per cent, and a mark that an LMS gives as a fraction. 0.55 * 100 is 55.00000000000001 in binary
// fractions, and whoever had 55 per cent would be below it; so what comes of such a calculation is rounded to twelve digits. Pure.

import { SCORES, TOP_SCORE } from './score.ts'

/** The highest that the three scores of a house story can come to together. */
export const TOP_POINTS = TOP_SCORE * SCORES.length

const exact = (value: number): number => Number(value.toPrecision(12))

export const percentOfFraction = (fraction: number): number => exact(fraction * 100)

export const fractionOfPercent = (percent: number): number => exact(percent / 100)

/** A whole number from 0 to 100, whatever a foreign story counts. @param top how many points there are */
export const percentOfPoints = (points: number, top = TOP_POINTS): number =>
  Math.round(Math.min(100, Math.max(0, exact((points * 100) / top))))

/** The fewest whole points of the three scores together that reach a mark; all of them where none do. */
export function fewestPoints(percent: number): number {
  let points = 0
  while (points < TOP_POINTS && percentOfPoints(points) < percent) points++
  return points
}
