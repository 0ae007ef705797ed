// A question about how the trainee would like it, as a screen can place it. An answer is in force at once.

import type { ComponentChildren } from 'preact'
import { useSurroundings } from '../frame/context.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { RadioGroup } from '../parts/radio-group.tsx'
import { start } from '../wording/start.ts'
import {
  CONTRASTS,
  FONTS,
  HARD_VIEWS,
  MOTIONS,
  PACES,
  REASON_TIMES,
  SAY_FIRST,
  SCORE_VIEWS,
  SPACINGS,
  TEXT_SIZES,
} from './settings.ts'

/** The answers to each question, in the order in which they stand. Their words have the same names. */
export const ANSWERS = {
  scores: SCORE_VIEWS,
  reasons: REASON_TIMES,
  hard: HARD_VIEWS,
  text: TEXT_SIZES,
  spacing: SPACINGS,
  font: FONTS,
  contrast: CONTRASTS,
  pace: PACES,
  say: SAY_FIRST,
  motion: MOTIONS,
  sound: ['off', 'on'],
  captions: ['on', 'off'],
  aloud: ['off', 'on'],
  singleKeys: ['on', 'off'],
} as const

interface PreferenceProps {
  readonly setting: keyof typeof ANSWERS
  /** In the place of what the wording says about the question. */
  readonly about?: string | undefined
  /** What follows from the answer. */
  readonly note?: ComponentChildren
}

export function Preference({ setting, about, note }: PreferenceProps) {
  const { settings } = useSurroundings()
  const now = useStore(settings, whole)[setting]
  const wording: Readonly<Record<string, string>> & { readonly legend: string } = start.choices[setting]
  const isSwitch = typeof now === 'boolean'
  return (
    <RadioGroup<string>
      legend={wording.legend}
      about={about ?? wording.about}
      options={ANSWERS[setting].map((answer) => [answer, wording[answer] ?? answer] as const)}
      value={isSwitch ? (now ? 'on' : 'off') : now}
      change={(answer) => settings.change({ [setting]: isSwitch ? answer === 'on' : answer })}
      note={note}
    />
  )
}
