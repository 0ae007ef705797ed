// What “next” and “back” of a presenter remote mean at any moment: on through the parts of a beat, where it is marked to the group's
// own words on paper, to its options, then the split, then the option that is ahead; and the same way back. Pure.

import type { Beat } from '../../model/beat.ts'
import { pageAt, pagesOf } from '../../model/room/pages.ts'
import { type Command, openDecision, type Room, teamOf } from '../../model/room/room.ts'
import { handsAt, handsIn, leading, splitOf } from '../../model/room/split.ts'
import type { ChoiceId } from '../../model/run.ts'

export interface ConsoleState {
  readonly room: Room
  /** Of the run; never empty. */
  readonly beats: readonly Beat[]
  /** The option that the trainer has marked for taking. */
  readonly marked?: ChoiceId | undefined
  readonly now: number
}

/** Undefined where there is nothing to go on to: no option is marked and none is ahead. */
export function nextStep({ room, beats, marked, now }: ConsoleState): Command | undefined {
  const { view } = room
  if (view.blank) return { kind: 'view', view: { blank: false } }
  const pages = pagesOf(beats)
  const { choices = [], say } = beats.at(-1) ?? {}
  const page = pageAt(pages, view.page)
  // Where the author marks it, the group writes its own words before it sees the options.
  if (page === pages.length - 2 && say !== undefined && view.call !== 'write')
    return { kind: 'view', view: { call: 'write' } }
  if (page < pages.length - 1)
    return { kind: 'view', view: { page: page + 1, ...(view.call === 'write' && { call: 'none' as const }) } }
  if (choices.length === 0) return undefined
  const team = teamOf(room)
  const split = splitOf(
    team.aside ? undefined : handsAt(team, openDecision(team)),
    choices.map(({ id }) => id),
  )
  if (handsIn(split) > 0 && !view.split) return { kind: 'view', view: { split: true } }
  const choice = marked ?? leading(split)
  return choice === undefined ? undefined : { kind: 'take', choice, at: now }
}

export function stepBefore({ room, beats }: Pick<ConsoleState, 'room' | 'beats'>): Command | undefined {
  const { view } = room
  if (view.blank) return { kind: 'view', view: { blank: false } }
  if (view.split) return { kind: 'view', view: { split: false } }
  if (view.call === 'write') return { kind: 'view', view: { call: 'none' } }
  const page = pageAt(pagesOf(beats), view.page)
  if (page > 0) return { kind: 'view', view: { page: page - 1 } }
  return teamOf(room).run.choices.length > 0 ? { kind: 'back' } : undefined
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
