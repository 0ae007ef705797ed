// What the group's screens need from the rest of the program: where sessions are kept, the wire between two windows, the
// trainer's part of a story. Types only.

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { GroupPlan } from '../../model/group-plan.ts'
import { InvariantError, type Result } from '../../model/result.ts'
import type { Room } from '../../model/room/room.ts'
import type { Side } from './windows/message.ts'

interface RoomsPort {
  /** False where this browser keeps nothing beyond this page. Asked before there is anything to keep. */
  readonly keeps: () => boolean
  /** False where this browser keeps nothing. */
  readonly keep: (room: Room) => boolean
  /** Undefined where there is none of that id. */
  readonly find: (id: string) => Result<Room> | undefined
  /** Newest first. */
  readonly list: () => readonly Room[]
  readonly remove: (id: string) => void
  /** As text for a file, as data for another window, and back from either. Never throws. */
  readonly write: (room: Room) => string
  readonly data: (room: Room) => unknown
  readonly read: (from: unknown) => Result<Room>
}

/** Everything said on it is heard by every other window of this browser that listens to the same name. */
export interface Wire {
  readonly say: (message: object) => void
  readonly close: () => void
  /** True once where the windows that it knew are closed. Others may listen still. */
  readonly hasLost: () => boolean
}

export interface RoomPorts {
  readonly rooms: RoomsPort
  /** Where the browser has no way to another window, `hear` is never called. Each end has a `sender` of its own. */
  readonly wire: (
    name: string,
    side: Side,
    hear: (data: unknown, sender?: string | undefined) => void,
  ) => Wire
  /** Returns a function that ends it. */
  readonly everySecond: (work: () => void) => () => void
  /** False where the browser opened none. */
  readonly openWindow: (address: string) => boolean
  readonly plan: (story: string) => Promise<GroupPlan | undefined>
  readonly clock: () => number
  readonly newId: () => string
  readonly newSeed: () => number
}

export const RoomContext = createContext<RoomPorts | undefined>(undefined)

export function useRoomPorts(): RoomPorts {
  const ports = useContext(RoomContext)
  if (!ports) throw new InvariantError('A screen for groups was drawn outside them')
  return ports
}
