// What two windows say to each other. Each message names its format, its version and the revision of the story, so that an old
// window is told from a new one before anything it says is believed. Pure.

import { fail, ok, type Result } from '../../../model/result.ts'
import type { Room } from '../../../model/room/room.ts'
import type { Revision } from '../../../model/run.ts'
import { type PresenterAction, readAction } from '../keys.ts'

const WINDOW_FORMAT = 'alongside/window'
const WINDOW_VERSION = 3

export type Message =
  /** Somebody has come, and asks for the room as it stands. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'room'; readonly room: Room }
  /** What a key asks for that was pressed in the room's window, as a presenter remote does. */
  | { readonly kind: 'action'; readonly action: PresenterAction }
  | { readonly kind: 'gone' }

const SIDES = ['console', 'audience'] as const
export type Side = (typeof SIDES)[number]

export interface IncomingMessage {
  readonly from: Side
  readonly message: Message
}

/** @param message with its room already as data */
export const writeMessage = (
  from: Side,
  revision: Revision,
  message: Exclude<Message, { readonly kind: 'room' }> | { readonly kind: 'room'; readonly room: unknown },
) => ({
  format: WINDOW_FORMAT,
  version: WINDOW_VERSION,
  from,
  revision,
  ...message,
})

/**
 * Fails with `window/foreign` for what is no message of ours, and `window/other-version` for one of a window that was
 * loaded from another version of the program or of the story.
 */
export function parseMessage(
  data: unknown,
  revision: Revision,
  readRoom: (from: unknown) => Result<Room>,
): Result<IncomingMessage> {
  if (typeof data !== 'object' || data === null) return foreign('no object')
  const message = data as Readonly<Record<string, unknown>>
  if (message.format !== WINDOW_FORMAT) return foreign('format')
  if (message.version !== WINDOW_VERSION || message.revision !== revision) {
    return fail({
      code: 'window/other-version',
      message: `Unexpected window of version ${String(message.version)} and revision ${String(message.revision)}`,
    })
  }
  const from = SIDES.find((side) => side === message.from)
  if (!from) return foreign('from')
  switch (message.kind) {
    case 'hello':
    case 'gone':
      return ok({ from, message: { kind: message.kind } })
    case 'action': {
      const action = readAction(message.action)
      return action ? ok({ from, message: { kind: 'action', action } }) : foreign('action')
    }
    case 'room': {
      const room = readRoom(message.room)
      return room.ok ? ok({ from, message: { kind: 'room', room: room.value } }) : room
    }
    default:
      return foreign('kind')
  }
}

const foreign = (what: string): Result<never> =>
  fail({ code: 'window/foreign', message: `Unexpected ${what}, expected a message of a window` })
