// What one may do besides choosing: step back one, look at what was so far, turn sound on, look back on the run.

import { useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { upToLine } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import { lazy } from '../frame/lazy.tsx'
import { writeRoute } from '../frame/route.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { words } from '../wording/words.ts'
import type { Session, SessionStore } from './session.ts'
import { useGuarded } from './use-guarded.ts'

const SoFarDialog = lazy(() => import('./so-far-dialog.tsx').then((part) => part.SoFarDialog))

interface TalkToolsProps {
  readonly about: About
  readonly session: SessionStore
  /** How many lines of the newest beat have been seen. */
  readonly lines: number
}

export function TalkTools({ about, session, lines }: TalkToolsProps) {
  const { settings } = useSurroundings()
  const { beats } = useStore<Session, Session>(session, whole)
  const { sound, hard } = useStore(settings, whole)
  const [open, setOpen] = useState(false)
  const guarded = useGuarded()
  const begun = beats.length > 1
  return (
    <nav class="tools" aria-label={words.talk.tools}>
      <div class="tool-row">
        <button type="button" class="quiet" disabled={!begun} onClick={() => guarded(session.commands.back)}>
          {words.talk.back}
        </button>
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
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
      {open && <SoFarDialog beats={upToLine(beats, lines)} hard={hard} closed={() => setOpen(false)} />}
      <KeepingNote />
    </nav>
  )
}

/** Whether the run is kept. Quiet while it is; said aloud once when it is not. */
function KeepingNote() {
  const { records } = useSurroundings()
  const { state, problem } = useStore(records.keeping, (keeping) => keeping)
  const lost = state === 'unsaved'
  return (
    <>
      <p class="keeping">{!lost && words.talk[state]}</p>
      <p class="keeping not-kept" role="status">
        {lost && (problem ? inFull(problem.code) : words.talk.unsaved)}
      </p>
    </>
  )
}

function inFull(code: string): string {
  const { title, text } = words.problems.of(code)
  return `${title}. ${text}`
}
