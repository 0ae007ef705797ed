// Group sessions in this browser: a few, in localStorage, which is the only storage that two windows share and that is
// written before a window can be closed; and in memory, where that is refused. What cannot be read is left as it is.

import { ok, type Result } from '../../model/result.ts'
import type { Room } from '../../model/room/room.ts'
import { type LocalStorage, ROOM } from './local-copies.ts'
import { parseRoom, writeRoom } from './room-record.ts'

/** The oldest goes when there are more. */
export const MOST_ROOMS = 12

/** Written and removed again, to learn whether anything can be kept. */
const TRIAL = 'alongside:trial'

export interface KeptRooms {
  /** False where this browser keeps nothing beyond this page. */
  readonly keeps: () => boolean
  /** False where this browser keeps nothing. */
  readonly keep: (room: Room) => boolean
  readonly find: (id: string) => Result<Room> | undefined
  /** Newest first. */
  readonly list: () => readonly Room[]
  readonly remove: (id: string) => void
}

/** @param storage as a question: in a sandboxed frame, asking is what throws. */
export function keptRooms(storage: () => LocalStorage): KeptRooms {
  const memory = new Map<string, Room>()
  const keys = (): readonly string[] =>
    Array.from({ length: storage().length }, (_, index) => storage().key(index) ?? '').filter((key) =>
      key.startsWith(ROOM),
    )
  const read = (key: string): Result<Room> | undefined => {
    const text = storage().getItem(key)
    return text === null ? undefined : parseRoom(text)
  }
  const list = (): readonly Room[] =>
    keys()
      .flatMap((key) => {
        const room = read(key)
        return room?.ok ? [room.value] : []
      })
      .sort((a, b) => b.begun - a.begun)
  const guarded = <T>(otherwise: T, ask: () => T): T => {
    try {
      return ask()
    } catch {
      return otherwise
    }
  }
  return {
    keeps: () =>
      guarded(false, () => {
        storage().setItem(TRIAL, '')
        storage().removeItem(TRIAL)
        return true
      }),
    keep(room) {
      memory.set(room.id, room)
      return guarded(false, () => {
        storage().setItem(ROOM + room.id, writeRoom(room))
        for (const { id } of list().slice(MOST_ROOMS)) storage().removeItem(ROOM + id)
        // Other windows may change or delete it there, so a copy here would grow old.
        memory.delete(room.id)
        return true
      })
    },
    find(id) {
      // In memory only where storage refused it, so what storage may have is older.
      const inMemory = memory.get(id)
      return inMemory ? ok(inMemory) : guarded(undefined, () => read(ROOM + id))
    },
    list: () => guarded([...memory.values()], list),
    remove(id) {
      memory.delete(id)
      guarded(undefined, () => storage().removeItem(ROOM + id))
    },
  }
}
