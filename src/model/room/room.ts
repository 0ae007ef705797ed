// A group playing one story, or two teams taking turns: their logs of choices, the hands they raised, and what the
// screen in front of them shows. Everything else is derived. Every change is a command; pure, and knows no window.

import type { Length } from '../group-plan.ts'
import type { ChoiceId, LoggedChoice, Run, StoryId } from '../run.ts'
import { take, upTo } from '../run.ts'

/** Hands by option, at one decision. */
export type Hands = Readonly<Record<ChoiceId, number>>

export interface Team {
  readonly run: Run
  /** By the number of the decision, from 1. */
  readonly hands: Readonly<Record<number, Hands>>
  /** Decisions that the trainer filled in to come to a later scene; nobody in the room took them. */
  readonly prepared: readonly number[]
  /** What was looked at with “what if” and left again. */
  readonly whatIfs: readonly { readonly number: number; readonly id: ChoiceId }[]
  /** The room's own run, while it looks at another one. */
  readonly aside?: Run | undefined
}

interface Note {
  readonly team: number
  /** The decision that was open when it was written, from 1. */
  readonly number: number
  readonly text: string
  readonly at: number
}

/** `write`: everybody writes what they would say, on paper, before the options are shown. `rules`: how the hour is played. */
export const CALLS = ['none', 'question', 'reasons', 'write', 'rules'] as const
type Call = (typeof CALLS)[number]
export const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]
export const SHOWINGS = ['talk', 'looking-back'] as const
type Showing = (typeof SHOWINGS)[number]

/** Text size on the other window: 0 is as large as the back row needs. */
export const MOST_SIZE = 3

/** How many times as large the letters are at this size as at 0. */
export const timesLarger = (size: number): number => 1 + size * 0.18

/** What the group sees. */
export interface View {
  readonly showing: Showing
  /** Which page of a beat, from 0; the last one has the options. */
  readonly page: number
  /** The decision looked back on, from 1. */
  readonly decision: number
  readonly call: Call
  readonly split: boolean
  readonly scores: boolean
  readonly blank: boolean
  readonly theme: Theme
  readonly size: number
  /** The option that is about to be taken, where one is marked. */
  readonly offered?: ChoiceId | undefined
  /** True where the group is in a call: it is asked to write letters in the chat. */
  readonly chat: boolean
  /** True where hard passages are told in a sentence. */
  readonly short: boolean
}

export interface Room {
  readonly id: string
  readonly story: StoryId
  /** Grows by one with every change, so that of two copies the newer one is known. */
  readonly changes: number
  /** Milliseconds since 1970. */
  readonly begun: number
  readonly length: Length
  /** Tried out by the trainer alone: not kept. */
  readonly rehearsal: boolean
  /** One, or two that take turns. */
  readonly teams: readonly [Team, ...Team[]]
  /** Whose turn it is, from 0. */
  readonly turn: number
  readonly notes: readonly Note[]
  readonly view: View
}

export type Command =
  | { readonly kind: 'hand'; readonly choice: ChoiceId; readonly by: number }
  | { readonly kind: 'take'; readonly choice: ChoiceId; readonly at: number }
  | { readonly kind: 'back' }
  /** Another option at a decision that was taken, or at the open one. */
  | { readonly kind: 'what-if'; readonly number: number; readonly choice: ChoiceId; readonly at: number }
  | { readonly kind: 'return' }
  /** Puts a log in the place of the run, and shows this page of its newest beat; what differs from the run counts as prepared. */
  | { readonly kind: 'jump'; readonly choices: readonly LoggedChoice[]; readonly page?: number }
  | { readonly kind: 'view'; readonly view: Partial<View> }
  | { readonly kind: 'note'; readonly text: string; readonly at: number }
  | { readonly kind: 'remove-note'; readonly index: number }
  | { readonly kind: 'turn'; readonly team: number }
  | { readonly kind: 'length'; readonly length: Length }

/** More hands than any room has. */
export const MOST_HANDS = 500
/** Characters of a note. */
export const MOST_NOTE = 2000
export const MOST_NOTES = 500

const FIRST_VIEW: View = {
  showing: 'talk',
  page: 0,
  decision: 1,
  call: 'none',
  split: false,
  scores: false,
  blank: false,
  theme: 'light',
  size: 0,
  chat: false,
  short: false,
}

const newTeam = (run: Run): Team => ({ run, hands: {}, prepared: [], whatIfs: [] })

export interface Beginning {
  readonly id: string
  readonly run: Run
  readonly begun: number
  readonly length: Length
  readonly rehearsal: boolean
  /** 1, or 2 that take turns. */
  readonly teams: 1 | 2
  /** True where they meet in a call. */
  readonly chat?: boolean
}

export const beginRoom = ({ id, run, begun, length, rehearsal, teams, chat = false }: Beginning): Room => ({
  id,
  story: run.story,
  changes: 0,
  begun,
  length,
  rehearsal,
  teams: teams === 2 ? [newTeam(run), newTeam(run)] : [newTeam(run)],
  turn: 0,
  notes: [],
  view: { ...FIRST_VIEW, chat },
})

/** Whose turn it is. */
export const teamOf = ({ teams, turn }: Room): Team => teams[turn] ?? teams[0]

/** The decision that is open, from 1. */
export const openDecision = ({ run }: Team): number => run.choices.length + 1

/** True where nobody in the room took the choice that led to where it is now. */
export const isFilledIn = ({ run, prepared }: Team): boolean => prepared.includes(run.choices.length)

interface WhatIf {
  /** The decision that is looked at, from 1. */
  readonly number: number
  readonly tried: ChoiceId
  /** What the room had taken there; absent where it had not decided yet. */
  readonly taken?: ChoiceId
}

/** What the group looks at while it is aside from its own run. */
export function whatIfOf({ run, aside }: Team): WhatIf | undefined {
  const index = run.choices.findIndex(({ id }, place) => id !== aside?.choices[place]?.id)
  const tried = run.choices[index]
  if (!aside || !tried) return undefined
  const taken = aside.choices[index]
  return { number: index + 1, tried: tried.id, ...(taken && { taken: taken.id }) }
}

/** The room after a command; the very same room where the command changes nothing. */
export function after(room: Room, command: Command): Room {
  const changed = changedBy(room, command)
  return changed === room ? room : { ...changed, changes: room.changes + 1 }
}

function changedBy(room: Room, command: Command): Room {
  const team = teamOf(room)
  switch (command.kind) {
    case 'hand':
      return raised(room, team, command.choice, command.by)
    case 'take':
      return withTeam(room, { ...team, run: take(team.run, command.choice, command.at) })
    case 'back':
      return steppedBack(room, team)
    case 'what-if':
      return whatIf(room, team, command)
    case 'return': {
      const { aside, ...rest } = team
      return aside ? withTeam(room, { ...rest, run: aside }) : room
    }
    case 'jump':
      return viewed(jumped(room, team, command.choices), { page: command.page ?? 0 })
    case 'view':
      return viewed(room, command.view)
    case 'note': {
      const text = command.text.trim().slice(0, MOST_NOTE)
      if (text === '' || room.notes.length >= MOST_NOTES) return room
      const note = { team: room.turn, number: openDecision(team), text, at: command.at }
      return { ...room, notes: [...room.notes, note] }
    }
    case 'remove-note':
      return room.notes[command.index] === undefined
        ? room
        : { ...room, notes: room.notes.filter((_, index) => index !== command.index) }
    case 'turn':
      return room.teams[command.team] === undefined || command.team === room.turn
        ? room
        : { ...room, turn: command.team, view: freshPage(room.view) }
    case 'length':
      return command.length === room.length ? room : { ...room, length: command.length }
  }
}

/** A new beat starts at its first line, with nothing called up; what the trainer set for the whole session stays. */
const freshPage = ({ offered: _, ...view }: View): View => ({ ...view, page: 0, call: 'none', split: false })

function withTeam(room: Room, team: Team): Room {
  const teams = room.teams.map((existing, index) => (index === room.turn ? team : existing))
  return { ...room, teams: teams as unknown as Room['teams'], view: freshPage(room.view) }
}

function raised(room: Room, team: Team, choice: ChoiceId, by: number): Room {
  // While the group only looks at a “what if”, no hands are counted.
  if (team.aside) return room
  const number = openDecision(team)
  const hands = team.hands[number] ?? {}
  const before = hands[choice] ?? 0
  const count = Math.min(Math.max(before + Math.trunc(by), 0), MOST_HANDS)
  if (count === before || Number.isNaN(count)) return room
  // What was offered before the hands may not be what they are for.
  const { offered: _, ...view } = room.view
  const next = withTeam(room, { ...team, hands: { ...team.hands, [number]: { ...hands, [choice]: count } } })
  return { ...next, view }
}

function steppedBack(room: Room, team: Team): Room {
  const { choices } = team.run
  if (choices.length === 0) return room
  const run = upTo(team.run, choices.length - 1)
  return withTeam(room, heldTo(team, run))
}

/** Of hands and prepared choices, those that still belong to the run. */
function heldTo(team: Team, run: Run): Team {
  if (team.aside) return { ...team, run }
  const most = run.choices.length
  const hands = Object.fromEntries(
    Object.entries(team.hands).filter(([number]) => Number(number) <= most + 1),
  )
  return { ...team, run, hands, prepared: team.prepared.filter((number) => number <= most) }
}

function whatIf(
  room: Room,
  team: Team,
  { number, choice, at }: { readonly number: number; readonly choice: ChoiceId; readonly at: number },
): Room {
  const own = team.aside ?? team.run
  if (number < 1 || number > own.choices.length + 1) return room
  const run = take(upTo(own, number - 1), choice, at)
  return withTeam(room, { ...team, run, aside: own, whatIfs: [...team.whatIfs, { number, id: choice }] })
}

function jumped(room: Room, team: Team, choices: readonly LoggedChoice[]): Room {
  const own = team.aside ?? team.run
  let shared = 0
  while (shared < choices.length && own.choices[shared]?.id === choices[shared]?.id) shared++
  const run: Run = { ...own, choices: [...own.choices.slice(0, shared), ...choices.slice(shared)] }
  const { aside: _, ...rest } = team
  const held = heldTo({ ...rest, run }, upTo(run, shared))
  const filled = choices.slice(shared).map((_, index) => shared + index + 1)
  // Hands that were raised for what somebody else decides now say nothing of it.
  const hands = Object.fromEntries(
    Object.entries(held.hands).filter(([number]) => !filled.includes(Number(number))),
  )
  return withTeam(room, { ...held, run, hands, prepared: [...held.prepared, ...filled] })
}

function viewed(room: Room, changes: Partial<View>): Room {
  const view: View = { ...room.view, ...changes }
  const clamped: View = {
    ...view,
    page: Math.max(0, Math.trunc(view.page)),
    decision: Math.max(1, Math.trunc(view.decision)),
    size: Math.min(Math.max(0, Math.trunc(view.size)), MOST_SIZE),
  }
  const same = (Object.keys(clamped) as (keyof View)[]).every((key) => clamped[key] === room.view[key])
  return same ? room : { ...room, view: clamped }
}

/** Of two copies of one room, the one with more changes; `left` where they are as new, or of different rooms. */
export const newer = (left: Room, right: Room): Room =>
  left.id === right.id && right.changes > left.changes ? right : left
