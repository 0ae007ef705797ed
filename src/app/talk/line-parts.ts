// How a line is to be shown: who says it, and whether it is said or done. The echo of an option in quotation marks
// is the trainee speaking; any other echo is something the trainee does. Pure.

import type { Line } from '../../model/passage.ts'
import { words } from '../wording/words.ts'

export type LineParts =
  | { readonly kind: 'speech'; readonly speaker: string; readonly text: string; readonly yours: boolean }
  | { readonly kind: 'deed'; readonly text: string }
  | { readonly kind: 'telling'; readonly text: string }

const QUOTED = /^["“](.*)["”]$/s

export function partsOf({ kind, speaker, text }: Line): LineParts {
  if (kind === 'narration') return { kind: 'telling', text }
  if (kind === 'speech') return { kind, speaker: speaker ?? '', text, yours: speaker === words.talk.you }
  const speech = QUOTED.exec(text)?.[1]
  // “Yes,” you say, “I do.” is in quotation marks on both sides and is not one speech.
  const oneSpeech = speech !== undefined && !/["“”]/.test(speech)
  return oneSpeech
    ? { kind: 'speech', speaker: words.talk.you, text: speech, yours: true }
    : { kind: 'deed', text }
}

/** `rtl` where most of a text is in letters that run from right to left, whichever word it begins with. */
export const directionOf = (text: string): 'rtl' | undefined =>
  text.replace(/[^\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}]/gu, '').length * 2 > text.length
    ? 'rtl'
    : undefined

/**
 * For every line whether its speaker is to be named above it: where somebody else spoke last, or nobody yet. Telling
 * in between does not count, since two people talking need no name at every turn.
 */
export function namings(lines: readonly LineParts[]): readonly boolean[] {
  let last: string | undefined
  return lines.map((line) => {
    if (line.kind === 'deed') last = undefined
    if (line.kind !== 'speech') return false
    const named = line.speaker !== last
    last = line.speaker
    return named
  })
}
