// The talk itself: picture, lines, options, and the few things one may do besides. A choice is one store update,
// drawn before the next frame; focus moves to the first new line. Text never waits for picture, sound or storage.

import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { About } from '../../core/about.ts'
import { currentBeat, type Session, type SessionStore } from '../../play/session.ts'
import { words } from '../../wording/words.ts'
import { useSurroundings } from '../context.ts'
import { useStore, whole } from '../use-store.ts'
import { BeatView } from './beat-view.tsx'
import { PauseScreen } from './pause-screen.tsx'
import { StagePane } from './stage-pane.tsx'
import { Standing } from './standing.tsx'
import { TalkTools } from './talk-tools.tsx'

export interface TalkProps {
  readonly about: About
  readonly session: SessionStore
}

export function Talk({ about, session }: TalkProps) {
  const { settings, stillness } = useSurroundings()
  const { beats } = useStore<Session, Session>(session, whole)
  const { motion, scores } = useStore(settings, whole)
  const [paused, setPaused] = useState(false)
  const pauseButton = useRef<HTMLButtonElement>(null)
  const wasPaused = useRef(false)
  useLayoutEffect(() => {
    document.title = words.titleOf(paused ? words.pause.title : words.talk.title(about.child.name))
    if (wasPaused.current && !paused) pauseButton.current?.focus()
    wasPaused.current = paused
  }, [paused])

  return (
    <>
      {paused && <PauseScreen child={about.child.name} goOn={() => setPaused(false)} />}
      <div class="talk" hidden={paused}>
        {motion !== 'off' && <StagePane beats={beats} still={stillness || motion === 'reduced'} />}
        <div class="talk-text">
          <header class="talk-head">
            <h1>
              {about.title} <span class="with">{about.child.name}</span>
            </h1>
            <button type="button" class="quiet" ref={pauseButton} onClick={() => setPaused(true)}>
              {words.talk.pause}
            </button>
          </header>
          <BeatView about={about} session={session} />
          <Standing scores={currentBeat(session.getState()).scores} display={scores} />
          <TalkTools about={about} session={session} />
        </div>
      </div>
    </>
  )
}
