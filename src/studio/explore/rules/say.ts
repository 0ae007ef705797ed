// Shared parts of messages: places, shares, effects, and words of a story in quotation marks. No rule itself.

import type { Place } from '../../../model/result.ts'
import type { ChoiceId } from '../../../model/run.ts'
import { type Effects, SCORES } from '../../../model/score.ts'
import type { Findings, Point } from '../findings.ts'
import type { RuleInput } from '../rule.ts'

/** The place, or where that is not known the top of the story. */
export const at = ({ file }: Pick<RuleInput, 'file'>, place?: Place): Place => place ?? { file, line: 1 }

/** Where a choice stands in the source. */
export const placeOf = ({ points }: Findings, id: ChoiceId | undefined): Place | undefined =>
  points.flatMap(({ options }) => options).find((option) => option.id === id)?.place

export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** Words of a story in one pair of quotation marks, cut where they are long. */
export function quoted(text: string): string {
  const bare = text.trim().replace(/^["“]([^"“”]*)["”]$/u, '$1')
  return `“${bare.length > 60 ? `${bare.slice(0, 59).trimEnd()}…` : bare}”`
}

/** A place between the worst run and the best that is beyond a limit: `0.51`, and `0.503` where two digits would be the limit itself. */
export function placeBeyond(place: number, limit: number): string {
  const digits = [2, 3, 4].find((count) => Number(place.toFixed(count)) !== limit) ?? 2
  return place.toFixed(digits)
}

/** `trust +2, empathy -1`. */
export const effectsIn = (effects: Effects): string =>
  SCORES.filter((score) => effects[score] !== 0)
    .map((score) => `${score} ${effects[score] > 0 ? '+' : ''}${effects[score]}`)
    .join(', ') || 'no score'

/** `3 decisions`, `1 decision`. */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? singular : plural}`

/** The lines on which decisions begin, as in `lines 12, 40 and 77`. */
export function linesOf(points: readonly Point[]): string {
  const lines = points.flatMap(({ place }) => (place ? [String(place.line)] : []))
  const last = lines.at(-1)
  if (lines.length <= 1) return `line ${last ?? 'unknown'}`
  return `lines ${lines.slice(0, -1).join(', ')} and ${last}`
}

/** Added to the remedy of a rule that asks for a longer story; nothing where the card says so already. */
export const orOwed = ({ owes }: Pick<RuleInput, 'owes'>, id: string): string =>
  owes.includes(id)
    ? ''
    : ` A story that is meant to be short says owes: [${id}] in its story.yaml, which keeps this as a warning.`

/** Added after a share where not every run is known. */
export const asSeen = ({ findings }: RuleInput): string =>
  findings.complete ? '' : ' in the runs that were tried'
