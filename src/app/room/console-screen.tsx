// The trainer's window: finds the session, and draws the console over it.

import { group } from '../wording/group.ts'
import { words } from '../wording/words.ts'
import { Console } from './console.tsx'
import { Failed } from './failed.tsx'
import { Gone } from './gone.tsx'
import { type OpenRoom, storyOfRoom, useConnection, useEntry } from './use-room.ts'

export function ConsoleScreen({ id }: { readonly id: string }) {
  const entry = useEntry(id, 'console')
  if (entry.kind === 'opening') return <p class="waiting">{words.loading}</p>
  if (entry.kind === 'failed') return <Failed alone entry={entry} />
  return <Opened id={id} open={entry.open} />
}

interface OpenedProps {
  readonly id: string
  readonly open: OpenRoom
}

function Opened({ id, open }: OpenedProps) {
  const connection = useConnection(open)
  const { room } = connection
  // Where this browser keeps nothing, the other window may still have the room, and sends it at once.
  if (!room) return <Gone title={group.console.title} story={storyOfRoom(id)} />
  return <Console open={open} room={room} connection={connection} />
}
