// The beds there are, and which one a line's cues ask for. What each is in words comes from assets/sound/beds.json.

import beds from '../../../assets/sound/beds.json' with { type: 'json' }
import type { Cue } from '../../model/passage.ts'
import { captionOfStrike, strikesOf } from './strikes.ts'

export const BEDS = ['office', 'outdoors', 'hall', 'rain', 'canal', 'kitchen', 'car', 'bakery'] as const
export type Bed = (typeof BEDS)[number]
/** Ends the bed. */
export const SILENCE = 'none'

export const captionOfBed = (bed: Bed): string => beds[bed].caption

/** What these cues ask for: a bed, silence, or (undefined) nothing new. The last one counts. */
export function bedOf(cues: readonly Cue[]): Bed | typeof SILENCE | undefined {
  const names = cues.filter(({ kind }) => kind === 'sound').map(({ value }) => value)
  return [...names].reverse().find(isKnown)
}

/** What begins to be heard at these cues, in words. */
export function captionOf(cues: readonly Cue[]): string | undefined {
  const bed = bedOf(cues)
  if (bed !== undefined && bed !== SILENCE) return captionOfBed(bed)
  const strike = strikesOf(cues).at(-1)
  return strike && captionOfStrike(strike)
}

const isKnown = (value: string): value is Bed | typeof SILENCE =>
  value === SILENCE || (BEDS as readonly string[]).includes(value)
