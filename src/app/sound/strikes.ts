// The sounds that are heard once, over whatever bed there is. What each is in words comes from assets/sound/cues.json.

import cues from '../../../assets/sound/cues.json' with { type: 'json' }
import type { Cue } from '../../model/passage.ts'

export const STRIKES = ['door', 'phone', 'kettle'] as const
export type Strike = (typeof STRIKES)[number]

/** All that these cues ask for, in their order. */
export const strikesOf = (lineCues: readonly Cue[]): readonly Strike[] =>
  lineCues.flatMap(({ kind, value }) =>
    kind === 'sound' ? (STRIKES.find((strike) => strike === value) ?? []) : [],
  )

export const captionOfStrike = (strike: Strike): string => cues[strike].caption
