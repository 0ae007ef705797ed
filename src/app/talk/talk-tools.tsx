// What one may do besides choosing: step back one, look at what was so far, turn sound on, look back on the run.

import { useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { focusInSight } from '../parts/in-sight.ts'
import { words } from '../wording/words.ts'
import { KeepingNote } from './keeping-note.tsx'
import type { Session, SessionStore } from './session.ts'
import { TranscriptView } from './transcript-view.tsx'
import { useGuarded } from './use-guarded.ts'

export interface TalkToolsProps {
  readonly about: About
  readonly session: SessionStore
}

export function TalkTools({ about, session }: TalkToolsProps) {
  const { settings } = useSurroundings()
  const { beats } = useStore<Session, Session>(session, whole)
  const { sound, hard } = useStore(settings, whole)
  /** The beats with which it was opened: with others it is closed again. */
  const [openedWith, setOpenedWith] = useState<readonly Beat[]>()
  const open = openedWith === beats
  const soFar = useRef<HTMLButtonElement>(null)
  const guarded = useGuarded()
  const begun = beats.length > 1
  const close = () => {
    setOpenedWith(undefined)
    focusInSight(soFar.current)
  }
  return (
    <nav class="tools" aria-label={words.talk.tools}>
      <div class="tool-row">
        <button type="button" class="quiet" disabled={!begun} onClick={() => guarded(session.commands.back)}>
          {words.talk.back}
        </button>
        <button
          type="button"
          class="quiet"
          ref={soFar}
          aria-expanded={open}
          aria-controls="so-far"
          onClick={() => setOpenedWith(open ? undefined : beats)}
        >
          {words.talk.soFar}
        </button>
        <button
          type="button"
          class="quiet"
          aria-pressed={sound}
          onClick={() => settings.change({ sound: !sound })}
        >
          {words.talk.sounds}
        </button>
        {begun && (
          <a class="quiet" href={writeRoute({ kind: 'debrief', story: about.id })}>
            {words.talk.debriefSoFar}
          </a>
        )}
      </div>
      {open && (
        <>
          <TranscriptView beats={beats.slice(0, -1)} hard={hard} />
          <button type="button" class="quiet" onClick={close}>
            {words.talk.hideSoFar}
          </button>
        </>
      )}
      <KeepingNote />
    </nav>
  )
}
