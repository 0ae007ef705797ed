// What a command did to the room, and what “next” will do, in a few words. Pure.

import type { Beat } from '../../model/beat.ts'
import { pageAt, pagesOfRoom } from '../../model/room/pages.ts'
import { type Command, openDecision, type Room, teamOf, type View } from '../../model/room/room.ts'
import { handsAt } from '../../model/room/split.ts'
import type { ChoiceId } from '../../model/run.ts'
import { group } from '../wording/group.ts'
import { letterOf } from './steps.ts'

interface CommandContext {
  /** Of the run before it. */
  readonly beats: readonly Beat[]
  readonly before: Room
  readonly now: Room
}

export function wordsOfCommand(command: Command, { beats, before, now }: CommandContext): string {
  const { did } = group.console
  const beat = beats.at(-1)
  switch (command.kind) {
    case 'hand': {
      const hands = handsAt(teamOf(now), openDecision(teamOf(now)))?.[command.choice] ?? 0
      return teamOf(now).aside ? did.noHandsAside : did.hands(letterIn(beat, command.choice), hands)
    }
    case 'take':
      return did.took(letterIn(beat, command.choice))
    case 'back':
      return before === now ? did.atStart : did.tookBack
    case 'what-if':
      return did.whatIf(letterIn(beats[command.number - 1], command.choice))
    case 'return':
      return did.returned
    case 'jump':
      return did.arrived(openDecision(teamOf(now)))
    case 'view':
      return viewInWords(command.view, beats, now)
    case 'note':
      return did.noted
    case 'remove-note':
      return did.noteGone
    case 'turn':
      return group.console.turn(group.console.team(letterOf(command.team)))
    case 'length':
      return group.setup.minutes(command.length)
  }
}

function viewInWords(changes: Partial<View>, beats: readonly Beat[], now: Room): string {
  const { did } = group.console
  const { view } = now
  if (changes.blank !== undefined) return view.blank ? did.blank : did.notBlank
  if (changes.split === true) {
    const ahead = view.offered === undefined ? '' : ` ${did.ahead(letterIn(beats.at(-1), view.offered))}`
    return did.split + ahead
  }
  if (changes.split === false) return did.noSplit
  if ('offered' in changes) {
    return view.offered === undefined ? did.notOffered : did.offered(letterIn(beats.at(-1), view.offered))
  }
  if (changes.call !== undefined && changes.page === undefined) return did.call[view.call]
  if (changes.scores !== undefined) return view.scores ? did.scores : did.noScores
  if (changes.theme !== undefined) return view.theme === 'dark' ? did.dark : did.light
  if (changes.size !== undefined) return did.size(view.size + 1)
  if (changes.chat !== undefined) return view.chat ? did.chat : did.noChat
  if (changes.short !== undefined) return view.short ? did.short : did.notShort
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
  const { coming } = group.console
  const beat = beats.at(-1)
  if (!command) return coming.nothing
  if (command.kind === 'take') return coming.take(letterIn(beat, command.choice))
  if (command.kind !== 'view') return ''
  const { view } = command
  if (view.blank === false) return coming.notBlank
  if (view.split) return coming.split
  if (view.offered !== undefined) return coming.offer(letterIn(beat, view.offered))
  if (view.call === 'write') return coming.write
  const pages = pagesOfRoom(room, beats)
  const page = pages[pageAt(pages, view.page ?? 0)]
  return page?.options && (beat?.choices.length ?? 0) > 0
    ? coming.options
    : coming.part((view.page ?? 0) + 1, pages.length)
}

const letterIn = (beat: Beat | undefined, choice: ChoiceId): string =>
  letterOf(beat?.choices.findIndex(({ id }) => id === choice) ?? 0)
