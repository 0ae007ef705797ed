// What “next” and “back” of a presenter remote mean at any moment: on through the parts of a beat, where it is marked to the group's
// own words on paper, to its options, then the split, then an option to be taken; and the same way back. Two buttons are enough: where
// no hands were counted, “next” offers the first option, “back” another, and “next” takes what is offered. Pure.

import type { Beat } from '../../model/beat.ts'
import { pageAt, pagesOfRoom } from '../../model/room/pages.ts'
import { type Command, isFilledIn, openDecision, type Room, teamOf, whatIfOf } from '../../model/room/room.ts'
import { handsAt, handsIn, leading, type Share, splitOf } from '../../model/room/split.ts'
import type { ChoiceId } from '../../model/run.ts'

export interface ConsoleState {
  readonly room: Room
  /** Of the run; never empty. */
  readonly beats: readonly Beat[]
  readonly now: number
}

/** Undefined where the story has ended: there is nothing to go on to. */
export function nextStep({ room, beats, now }: ConsoleState): Command | undefined {
  const { view } = room
  if (view.blank) return { kind: 'view', view: { blank: false } }
  const pages = pagesOfRoom(room, beats)
  const { choices = [], say } = beats.at(-1) ?? {}
  const page = pageAt(pages, view.page)
  const team = teamOf(room)
  // Where the author marks it, the group writes its own words before it sees the options; not in a “what if”, where it has.
  if (page === pages.length - 2 && say !== undefined && view.call !== 'write' && !team.aside)
    return { kind: 'view', view: { call: 'write' } }
  if (page < pages.length - 1)
    return { kind: 'view', view: { page: page + 1, ...(view.call === 'write' && { call: 'none' as const }) } }
  if (choices.length === 0) return undefined
  const split = splitNow(room, beats)
  const offered = choices.find(({ id }) => id === view.offered)?.id
  if (handsIn(split) > 0 && !view.split)
    return { kind: 'view', view: { split: true, call: 'none', offered: offered ?? leading(split) } }
  if (offered !== undefined) return { kind: 'take', choice: offered, at: now }
  return { kind: 'view', view: { offered: inOrderOfHands(split)[0] } }
}

/** Undefined at the beginning, and where a choice was filled in: that is not taken back by a step. */
export function stepBefore({ room, beats }: Pick<ConsoleState, 'room' | 'beats'>): Command | undefined {
  const { view } = room
  if (view.blank) return { kind: 'view', view: { blank: false } }
  const pages = pagesOfRoom(room, beats)
  const page = pageAt(pages, view.page)
  if (view.offered !== undefined && pages[page]?.options)
    return { kind: 'view', view: { offered: offeredAfter(room, beats) } }
  if (view.split) return { kind: 'view', view: { split: false } }
  if (view.call === 'write') return { kind: 'view', view: { call: 'none' } }
  if (page > 0) return { kind: 'view', view: { page: page - 1 } }
  const team = teamOf(room)
  if (team.aside && whatIfOf(team)?.number === team.run.choices.length) return { kind: 'return' }
  return team.run.choices.length > 0 && !isFilledIn(team) ? { kind: 'back' } : undefined
}

/** The hands of the open decision, in the order of its options; none while the room looks at a “what if”. */
export function splitNow(room: Room, beats: readonly Beat[]): readonly Share[] {
  const team = teamOf(room)
  return splitOf(
    team.aside ? undefined : handsAt(team, openDecision(team)),
    (beats.at(-1)?.choices ?? []).map(({ id }) => id),
  )
}

/** The option with the most hands first; where they have as many, in their own order. */
const inOrderOfHands = (split: readonly Share[]): readonly ChoiceId[] =>
  [...split].sort((a, b) => b.hands - a.hands).map(({ id }) => id)

/** What “back” offers in the place of what is offered; undefined after the last, so that “back” leads out of the options again. */
function offeredAfter(room: Room, beats: readonly Beat[]): ChoiceId | undefined {
  const order = inOrderOfHands(splitNow(room, beats))
  return order[order.indexOf(room.view.offered ?? '') + 1]
}

/** The option after or before the marked one, going round; the first or the last where none is marked. */
export function markedAfter(beat: Beat, marked: ChoiceId | undefined, by: 1 | -1): ChoiceId | undefined {
  const { choices } = beat
  const place = choices.findIndex(({ id }) => id === marked)
  const from = place < 0 && by < 0 ? 0 : place
  // Without options the place is NaN, where nothing stands.
  return choices[(from + by + choices.length) % choices.length]?.id
}

const LETTERS = 'ABCDEFGHIJ'

/** Options are A, B, C … in a room, so that one can be called out. */
export const letterOf = (index: number): string => LETTERS[index] ?? String(index + 1)
