// One beat on the screen: its lines, what the choice before it did where that is wanted now, and the options. A new
// beat replaces the one before, and focus moves to its first line.

import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Choice } from '../../model/passage.ts'
import { useSurroundings } from '../frame/context.ts'
import { lazy } from '../frame/lazy.tsx'
import { writeRoute } from '../frame/route.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { arrive } from '../parts/use-arrival.ts'
import { words } from '../wording/words.ts'
import { LinesView } from './lines-view.tsx'
import { OptionsView } from './options-view.tsx'
import { currentBeat, type Session, type SessionStore } from './session.ts'
import { showStart } from './show-start.ts'
import { useCaptions } from './use-captions.ts'
import { useGuarded } from './use-guarded.ts'
import { usePace } from './use-pace.ts'

const AloudButton = lazy(() => import('./aloud-button.tsx').then((part) => part.AloudButton))
const ReasonNote = lazy(() => import('./reason-note.tsx').then((part) => part.ReasonNote))

const NO_CHOICES: readonly Choice[] = []

export interface BeatViewProps {
  readonly about: About
  readonly session: SessionStore
}

export function BeatView({ about, session }: BeatViewProps) {
  const { settings, launched } = useSurroundings()
  const now = useStore<Session, Session>(session, whole)
  const { reasons, scores, hard, singleKeys, captions, pace, aloud } = useStore(settings, whole)
  const guarded = useGuarded()
  const beat = currentBeat(now)
  const start = useRef<HTMLParagraphElement>(null)
  const arrived = useRef(false)
  const heard = useCaptions(now.beats, captions)
  // The same beat told anew, as when the story itself takes the place of its opening, is no arrival.
  const key = `${beat.number} ${beat.outcome?.choice.id ?? ''}`
  const [seenNote] = useState(now.run.choices.length > 0)
  const { lines, isWhole, next } = usePace(key, beat.lines, pace)

  // biome-ignore lint/correctness/useExhaustiveDependencies(key): with another beat, focus goes to its first line
  useLayoutEffect(() => {
    if (arrived.current || arrive()) showStart(start.current)
    arrived.current = true
  }, [key])

  const { problem } = now
  return (
    <>
      {problem && (
        <ProblemPanel
          problem={problem}
          way={{ label: words.problems.goOn, take: session.commands.dismissProblem }}
        />
      )}
      {beat.number === 0 && !seenNote && (
        <details class="content-note">
          <summary>{words.talk.contentNote}</summary>
          <p>{about.contentNote}</p>
        </details>
      )}
      <div class="beat" key={key}>
        <div class="lines" aria-live={pace === 'lines' ? 'polite' : undefined}>
          <LinesView lines={lines} hard={hard} captions={heard} start={start} />
        </div>
        {isWhole && reasons === 'choice' && beat.outcome && (
          <ReasonNote about={about} outcome={beat.outcome} display={scores} />
        )}
        {aloud && <AloudButton lines={lines} choices={isWhole ? beat.choices : NO_CHOICES} />}
      </div>
      {!isWhole ? (
        <p class="ways">
          <button type="button" class="button" onClick={next}>
            {words.talk.nextLine}
          </button>
        </p>
      ) : beat.choices.length > 0 ? (
        <OptionsView
          choices={beat.choices}
          singleKeys={singleKeys}
          choose={(id) => guarded(() => session.commands.choose(id))}
        />
      ) : (
        <section class="the-end" aria-labelledby="the-end-title">
          <h2 id="the-end-title">{about.endings[beat.ending ?? '']?.title ?? words.talk.theEnd}</h2>
          {launched && <launched.AtEnd />}
          <p>
            <a class="button" href={writeRoute({ kind: 'debrief', story: about.id })}>
              {words.talk.toDebrief}
            </a>
          </p>
        </section>
      )}
    </>
  )
}
