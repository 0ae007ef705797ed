// How the hands of a room were divided at a decision, and where it was divided most. Pure; ranks no option.

import type { ChoiceId } from '../run.ts'
import type { Hands, Team } from './room.ts'

export interface Share {
  readonly id: ChoiceId
  readonly hands: number
  /** 0 to 1 of all hands; 0 where there were none. */
  readonly share: number
}

/** Of these options alone: a hand for one that is no longer offered says nothing here. */
export function splitOf(hands: Hands | undefined, options: readonly ChoiceId[]): readonly Share[] {
  const counts = options.map((id) => hands?.[id] ?? 0)
  const all = counts.reduce((sum, count) => sum + count, 0)
  return options.map((id, index) => {
    const count = counts[index] ?? 0
    return { id, hands: count, share: all === 0 ? 0 : count / all }
  })
}

export const handsIn = (split: readonly Share[]): number => split.reduce((sum, { hands }) => sum + hands, 0)

/** The option with the most hands; undefined without hands, and where two have as many. */
export function leading(split: readonly Share[]): ChoiceId | undefined {
  const [first, second] = [...split].sort((a, b) => b.hands - a.hands)
  return first && first.hands > 0 && first.hands !== second?.hands ? first.id : undefined
}

/** No more than this share behind any one option: the room did not agree. */
const AGREED = 0.6

/** True where at least three hands were raised and no option had clearly more than half of them. */
export const isDivided = (split: readonly Share[]): boolean =>
  handsIn(split) >= 3 && split.every(({ share }) => share <= AGREED)

/** Hands at each decision that was taken, by its number. */
export const handsAt = ({ hands }: Team, number: number): Hands | undefined => hands[number]
