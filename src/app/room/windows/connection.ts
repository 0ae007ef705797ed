// One window's end of a room: what it knows of it, and the wire to the other. Every change is sent whole, because a room
// is a few kilobytes of log: a window that was closed, reloaded or asleep has everything with the next message. Of two copies the
// newer one counts. Knows no screen.

import { after, type Command, newer, type Room } from '../../../model/room/room.ts'
import type { Revision } from '../../../model/run.ts'
import { createValueStore, type ReadonlyStore } from '../../store.ts'
import type { PresenterAction } from '../keys.ts'
import type { RoomPorts } from '../ports.ts'
import { type Message, parseMessage, type Side, writeMessage } from './message.ts'

export interface Connection {
  readonly room?: Room
  /** True from the first message of the other side on, until it says that it goes. */
  readonly connected: boolean
  /** True where the other window is of another version. */
  readonly otherVersion: boolean
  /** False where this browser keeps nothing. */
  readonly kept: boolean
}

export interface RoomEnd extends ReadonlyStore<Connection> {
  /** The console's alone. */
  readonly send: (command: Command) => void
  /** Replaces what is known, as when a session begins. */
  readonly begin: (room: Room) => void
  /** Tells the other window what a key pressed in this one asks for. */
  readonly ask: (action: PresenterAction) => void
  /** Hears what the other window asks for, until what this returns is called. */
  readonly onAction: (listener: (action: PresenterAction) => void) => () => void
  readonly close: () => void
}

interface Needs {
  readonly id: string
  readonly side: Side
  readonly revision: Revision
  readonly ports: Pick<RoomPorts, 'rooms' | 'wire' | 'everySecond'>
}

export function connect({ id, side, revision, ports }: Needs): RoomEnd {
  const { rooms } = ports
  const saved = rooms.find(id)
  const store = createValueStore<Connection>({
    ...(saved?.ok && { room: saved.value }),
    connected: false,
    otherVersion: false,
    kept: rooms.keeps(),
  })
  const change = (some: Partial<Connection>) => store.set({ ...store.getState(), ...some })
  const say = (message: Message) =>
    wire.say(
      writeMessage(
        side,
        revision,
        message.kind === 'room' ? { ...message, room: rooms.data(message.room) } : message,
      ),
    )
  const sayRoom = () => {
    const { room } = store.getState()
    if (room) say({ kind: 'room', room })
  }

  const listeners = new Set<(action: PresenterAction) => void>()
  let speaker: string | undefined
  const wire = ports.wire(`alongside-room-${id}`, side, (data, sender) => {
    const read = parseMessage(data, revision, rooms.read)
    if (!read.ok) {
      if (read.problem.code !== 'window/other-version' || store.getState().otherVersion) return
      change({ otherVersion: true })
      // So that the other window notices too. Only once, or the two would answer each other for ever.
      say({ kind: 'hello' })
      return
    }
    const { from, message } = read.value
    if (from !== side) {
      // The farewell of a window that was reloaded may come after the greeting of what took its place.
      if (message.kind === 'gone' && sender !== speaker) return
      speaker = sender
      change({ connected: message.kind !== 'gone', otherVersion: false })
    }
    if (message.kind === 'hello') sayRoom()
    if (message.kind === 'action' && from !== side && store.getState().room)
      for (const listener of listeners) listener(message.action)
    if (message.kind === 'room' && message.room.id === id) take(message.room)
    // A console that was reloaded where nothing is kept: the other window has the room, and could not be asked before it spoke.
    // Asked by the console alone, or two windows without a room would ask each other for ever.
    if (side === 'console' && from === 'audience' && message.kind !== 'gone' && !store.getState().room)
      say({ kind: 'hello' })
  })

  function take(theirs: Room): void {
    const { room } = store.getState()
    const best = room ? newer(room, theirs) : theirs
    if (best !== room) change({ room: best, ...(side === 'console' && { kept: rooms.keep(best) }) })
    // The other window has an older copy, so it is sent this one.
    else if (theirs.changes < best.changes) sayRoom()
  }

  function set(room: Room): void {
    change({ room, kept: rooms.keep(room) })
    say({ kind: 'room', room })
  }

  say({ kind: 'hello' })
  // A console that was reloaded may have no way to this window until this one has spoken (WebKit, from a disk).
  const stopAsking = ports.everySecond(() => {
    const isAlone = side === 'audience' && !store.getState().connected
    // A window that was closed may not have said so. Another one, if there is any, answers a greeting.
    const hasLost = wire.hasLost()
    if (hasLost) change({ connected: false })
    if (isAlone || hasLost) say({ kind: 'hello' })
  })
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    send(command) {
      const { room } = store.getState()
      const next = room && after(room, command)
      if (next && next !== room) set(next)
    },
    begin: set,
    ask: (action) => say({ kind: 'action', action }),
    onAction(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      stopAsking()
      say({ kind: 'gone' })
      wire.close()
    },
  }
}
