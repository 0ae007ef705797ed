// The format of a group's session: one piece of JSON, the same in this browser's storage, between two windows and in the
// file that goes to the other laptop. Checked whole before any of it is believed. Holds no name of anybody.

import * as v from 'valibot'
import { LENGTHS } from '../../model/group-plan.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import {
  CALLS,
  MOST_HANDS,
  MOST_NOTE,
  MOST_NOTES,
  MOST_SIZE,
  type Room,
  SHOWINGS,
  THEMES,
} from '../../model/room/room.ts'
import { MAX_ID, MAX_MOMENT, runSchema } from './saved-run.ts'

const ROOM_FORMAT = 'alongside/room'
const ROOM_VERSION = 1
/** Characters. A long session with five hundred long notes takes just over a million. */
const MAX_ROOM = 1_500_000

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID))
const decision = v.pipe(whole(5000), v.minValue(1))
const key = v.pipe(
  id,
  v.check((name) => !(name in {})),
)
const hands = v.record(key, whole(MOST_HANDS))
const team = v.object({
  run: runSchema,
  hands: v.record(v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/)), hands),
  prepared: v.pipe(v.array(decision), v.maxLength(5000)),
  whatIfs: v.pipe(v.array(v.object({ number: decision, id })), v.maxLength(5000)),
  aside: v.exactOptional(runSchema),
})
const view = v.object({
  showing: v.picklist(SHOWINGS),
  page: whole(1000),
  decision,
  call: v.picklist(CALLS),
  split: v.boolean(),
  scores: v.boolean(),
  blank: v.boolean(),
  theme: v.picklist(THEMES),
  size: whole(MOST_SIZE),
  offered: v.exactOptional(id),
  // Not in sessions that were kept before there were these. `v.optional` has a default, but would be one more thing for every page.
  chat: v.exactOptional(v.boolean()),
  short: v.exactOptional(v.boolean()),
})
const contents = v.object({
  id,
  story: key,
  changes: whole(Number.MAX_SAFE_INTEGER),
  begun: whole(MAX_MOMENT),
  length: v.picklist(LENGTHS),
  rehearsal: v.boolean(),
  teams: v.pipe(v.array(team), v.minLength(1), v.maxLength(2)),
  turn: whole(1),
  notes: v.pipe(
    v.array(
      v.object({
        team: whole(1),
        number: decision,
        text: v.pipe(v.string(), v.maxLength(MOST_NOTE)),
        at: whole(MAX_MOMENT),
      }),
    ),
    v.maxLength(MOST_NOTES),
  ),
  view,
})

export const ROOM_PROBLEMS = {
  'room/not-json': 'Unexpected text, expected the JSON of a group session',
  'room/foreign': `Unexpected data, expected a group session (format "${ROOM_FORMAT}")`,
  'room/other-version': `Unexpected version, expected ${ROOM_VERSION}`,
  'room/damaged': 'Unexpected value in a group session',
  'room/too-large': `Unexpected size, expected at most ${MAX_ROOM} characters`,
} as const
type RoomCode = keyof typeof ROOM_PROBLEMS

const problem = (code: RoomCode, detail?: string): Result<never, Problem> =>
  fail({ code, message: detail ? `${ROOM_PROBLEMS[code]} (${detail})` : ROOM_PROBLEMS[code] })

/** As plain data: what is stored, sent and saved. */
export const roomData = (room: Room) => ({ format: ROOM_FORMAT, version: ROOM_VERSION, ...room })

export const writeRoom = (room: Room): string => JSON.stringify(roomData(room))

/** Reads what `writeRoom` or `roomData` made. Never throws, whatever it is given. */
export function parseRoom(from: unknown): Result<Room> {
  let data: unknown
  try {
    const text = typeof from === 'string' ? from : (JSON.stringify(from) ?? '')
    if (text.length > MAX_ROOM) return problem('room/too-large', `${text.length} characters`)
    data = JSON.parse(text)
  } catch {
    return problem(typeof from === 'string' ? 'room/not-json' : 'room/foreign')
  }
  if (typeof data !== 'object' || data === null) return problem('room/foreign')
  const { format, version } = data as Readonly<Record<string, unknown>>
  if (format !== ROOM_FORMAT) return problem('room/foreign')
  if (version !== ROOM_VERSION) return problem('room/other-version', `version ${String(version)}`)
  const read = v.safeParse(contents, data, { abortEarly: true })
  if (!read.success) {
    return problem('room/damaged', read.issues[0].path?.map(({ key }) => String(key)).join('.'))
  }
  const { output } = read
  const oneStory = output.teams.every(({ run }) => run.story === output.story)
  if (!oneStory) return problem('room/damaged', 'teams with another story')
  if (output.turn >= output.teams.length) return problem('room/damaged', 'turn')
  const { view } = output
  return ok({
    ...output,
    view: { ...view, chat: view.chat ?? false, short: view.short ?? false },
  } as unknown as Room)
}
