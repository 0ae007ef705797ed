// Which of the screens for a group an address asks for.

import { useEffect } from 'preact/hooks'
import type { Room } from '../../model/room/room.ts'
import { useSurroundings } from '../frame/context.ts'
import type { GroupRoute } from '../frame/route.ts'
import { MissingStory } from '../own/missing-story.tsx'
import { group } from '../wording/group.ts'
import { words } from '../wording/words.ts'
import { Console } from './console/console.tsx'
import { pressedAction, readAction } from './keys.ts'
import { EntryFailure, MissingRoom } from './missing-room.tsx'
import { PackScreen } from './papers/pack-screen.tsx'
import { ReviewScreen } from './review/review-screen.tsx'
import { SetupScreen } from './setup-screen.tsx'
import { type OpenRoom, storyOfRoom, useBeatsOf, useConnection, useEntry } from './use-room.ts'
import { AudienceView } from './wall/audience-view.tsx'

export function GroupScreens({ route }: { readonly route: GroupRoute }) {
  const { shelf } = useSurroundings()
  switch (route.kind) {
    case 'room':
      return <ConsoleScreen id={route.room} />
    case 'audience':
      return <AudienceScreen id={route.room} />
    case 'review':
      return <ReviewScreen id={route.room} />
    default: {
      const about = shelf.find(({ id }) => id === route.story)
      if (!about) return <MissingStory story={route.story} />
      return route.kind === 'group' ? <SetupScreen about={about} /> : <PackScreen about={about} />
    }
  }
}

/** The trainer's window: finds the session, and draws the console over it. */
function ConsoleScreen({ id }: { readonly id: string }) {
  const entry = useEntry(id, 'console')
  if (entry.kind === 'opening') return <p class="waiting">{words.loading}</p>
  if (entry.kind === 'failed') return <EntryFailure alone entry={entry} />
  return <OpenedConsole id={id} open={entry.open} />
}

interface OpenedConsoleProps {
  readonly id: string
  readonly open: OpenRoom
}

function OpenedConsole({ id, open }: OpenedConsoleProps) {
  const connection = useConnection(open)
  const { room } = connection
  // Where this browser keeps nothing, the other window may still have the room, and sends it at once.
  if (!room) return <MissingRoom title={group.console.title} story={storyOfRoom(id)} />
  return <Console open={open} room={room} connection={connection} />
}

/**
 * The window on the projector. It shows what the console says and asks it for the rest; keys pressed here, as by a
 * presenter remote, are passed on.
 */
function AudienceScreen({ id }: { readonly id: string }) {
  const entry = useEntry(id, 'audience')
  useEffect(() => {
    document.title = words.titleOf(group.audience.titleOfWindow)
  }, [])
  return (
    <main class="audience-main">
      <h1 class="unseen">{group.audience.title}</h1>
      {entry.kind === 'failed' && <EntryFailure entry={entry} />}
      {entry.kind === 'opening' && <p class="waiting">{words.loading}</p>}
      {entry.kind === 'open' && <OpenedAudience open={entry.open} />}
    </main>
  )
}

function OpenedAudience({ open }: { readonly open: OpenRoom }) {
  const { room, otherVersion } = useConnection(open)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What is the trainer's alone is asked for in the console.
      const action = readAction(pressedAction(event))
      if (!action) return
      event.preventDefault()
      open.end.ask(action)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [open])
  if (otherVersion) return <p class="waiting audience-note">{group.audience.otherVersion}</p>
  if (!room) return <p class="waiting audience-note">{group.audience.waiting}</p>
  return <ReplayedAudience open={open} room={room} />
}

function ReplayedAudience({ open, room }: { readonly open: OpenRoom; readonly room: Room }) {
  const beats = useBeatsOf(open.story)(room)
  return <AudienceView about={open.about} room={room} beats={beats} />
}
