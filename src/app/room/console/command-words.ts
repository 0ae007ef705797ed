// What a command did to the room, and what “next” will do, in a few words. Pure.

import type { Beat } from '../../../model/beat.ts'
import { pageAt, pagesOfRoom } from '../../../model/room/pages.ts'
import { type Command, openDecision, type Room, teamOf, type View } from '../../../model/room/room.ts'
import { handsAt } from '../../../model/room/split.ts'
import type { ChoiceId } from '../../../model/run.ts'
import { group } from '../../wording/group.ts'
import { letterOf } from '../steps.ts'

interface CommandContext {
  /** Of the run before it. */
  readonly beats: readonly Beat[]
  readonly before: Room
  readonly now: Room
}

export function wordsOfCommand(command: Command, { beats, before, now }: CommandContext): string {
  const beat = beats.at(-1)
  switch (command.kind) {
    case 'hand': {
      const hands = handsAt(teamOf(now), openDecision(teamOf(now)))?.[command.choice] ?? 0
      return teamOf(now).aside
        ? group.console.did.noHandsAside
        : group.console.did.hands(letterIn(beat, command.choice), group.console.total(hands, now.view.chat))
    }
    case 'take':
      return group.console.did.took(letterIn(beat, command.choice))
    case 'back':
      return before === now ? group.console.did.atStart : group.console.did.tookBack
    case 'what-if':
      return group.console.did.whatIf(letterIn(beats[command.number - 1], command.choice))
    case 'return':
      return group.console.did.returned
    case 'jump':
      return group.console.did.arrived(openDecision(teamOf(now)))
    case 'view':
      return viewInWords(command.view, beats, now)
    case 'note':
      return group.console.did.noted
    case 'remove-note':
      return group.console.did.noteGone
    case 'turn':
      return group.console.turn(group.console.team(letterOf(command.team)))
    case 'length':
      return group.setup.minutes(command.length)
  }
}

function viewInWords(changes: Partial<View>, beats: readonly Beat[], now: Room): string {
  const { view } = now
  if (changes.blank !== undefined) return view.blank ? group.console.did.blank : group.console.did.notBlank
  if (changes.split === true) {
    const ahead =
      view.offered === undefined ? '' : ` ${group.console.did.ahead(letterIn(beats.at(-1), view.offered))}`
    return group.console.did.split + ahead
  }
  if (changes.split === false) return group.console.did.noSplit
  if ('offered' in changes) {
    return view.offered === undefined
      ? group.console.did.notOffered
      : group.console.did.offered(letterIn(beats.at(-1), view.offered))
  }
  if (changes.call !== undefined && changes.page === undefined) return group.console.did.call[view.call]
  if (changes.scores !== undefined) return view.scores ? group.console.did.scores : group.console.did.noScores
  if (changes.theme !== undefined)
    return view.theme === 'dark' ? group.console.did.dark : group.console.did.light
  if (changes.size !== undefined) return group.console.did.size(view.size + 1)
  if (changes.chat !== undefined) return view.chat ? group.console.did.chat : group.console.did.noChat
  if (changes.short !== undefined) return view.short ? group.console.did.short : group.console.did.notShort
  // The part that is shown stands beside it anyway.
  return ''
}

/** Which part the room has before it. */
export function pageInWords(room: Room, beats: readonly Beat[]): string {
  const pages = pagesOfRoom(room, beats)
  const at = pageAt(pages, room.view.page)
  const hasOptions = pages[at]?.options && (beats.at(-1)?.choices.length ?? 0) > 0
  return group.console.page(at + 1, pages.length) + (hasOptions ? `: ${group.console.optionsShown}.` : '.')
}

/** @param command of `nextStep`; undefined where the story has ended */
export function nextInWords(command: Command | undefined, room: Room, beats: readonly Beat[]): string {
  const beat = beats.at(-1)
  if (!command) return group.console.coming.nothing
  if (command.kind === 'take') return group.console.coming.take(letterIn(beat, command.choice))
  if (command.kind !== 'view') return ''
  const { view } = command
  if (view.blank === false) return group.console.coming.notBlank
  if (view.split) return group.console.coming.split
  if (view.offered !== undefined) return group.console.coming.offer(letterIn(beat, view.offered))
  if (view.call === 'write') return group.console.coming.write
  const pages = pagesOfRoom(room, beats)
  const page = pages[pageAt(pages, view.page ?? 0)]
  return page?.options && (beat?.choices.length ?? 0) > 0
    ? group.console.coming.options
    : group.console.coming.part((view.page ?? 0) + 1, pages.length)
}

const letterIn = (beat: Beat | undefined, choice: ChoiceId): string =>
  letterOf(beat?.choices.findIndex(({ id }) => id === choice) ?? 0)
