// The window on the projector. It shows what the console says and asks it for the rest; keys pressed here, as by a
// presenter remote, are passed on.

import { useEffect } from 'preact/hooks'
import type { Room } from '../../model/room/room.ts'
import { group } from '../wording/group.ts'
import { words } from '../wording/words.ts'
import { AudienceView } from './audience-view.tsx'
import { Failed } from './failed.tsx'
import { pressedAction } from './keys.ts'
import { type OpenRoom, useBeats, useConnection, useEntry } from './use-room.ts'

export function AudienceScreen({ id }: { readonly id: string }) {
  const entry = useEntry(id, 'audience')
  useEffect(() => {
    document.title = words.titleOf(group.audience.title)
  }, [])
  return (
    <main class="audience-main">
      <h1 class="unseen">{group.audience.title}</h1>
      {entry.kind === 'failed' && <Failed entry={entry} />}
      {entry.kind === 'opening' && <p class="waiting">{words.loading}</p>}
      {entry.kind === 'open' && <Opened open={entry.open} />}
    </main>
  )
}

function Opened({ open }: { readonly open: OpenRoom }) {
  const { room, otherVersion } = useConnection(open)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = pressedAction(event)
      // The room is here already.
      if (!action || action.kind === 'here') return
      event.preventDefault()
      open.end.ask(action)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [open])
  if (otherVersion) return <p class="waiting audience-note">{group.audience.otherVersion}</p>
  if (!room) return <p class="waiting audience-note">{group.audience.waiting}</p>
  return <Shown open={open} room={room} />
}

function Shown({ open, room }: { readonly open: OpenRoom; readonly room: Room }) {
  const beats = useBeats(open.story, room)
  return <AudienceView about={open.about} room={room} beats={beats} />
}
