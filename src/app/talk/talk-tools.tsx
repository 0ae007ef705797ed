// What one may do besides choosing: step back one, look at what was so far, turn sound on, look back on the run.

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { focusInSight } from '../parts/in-sight.ts'
import type { HardView } from '../settings/settings.ts'
import { words } from '../wording/words.ts'
import { LinesView } from './lines-view.tsx'
import type { Session, SessionStore } from './session.ts'
import { useGuarded } from './use-guarded.ts'

interface TalkToolsProps {
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

interface TranscriptViewProps {
  /** All beats before the one that is on the screen. */
  readonly beats: readonly Beat[]
  readonly hard: HardView
}

/**
 * The conversation so far, with what was to be seen in words, for whoever wants to look something up. Closed until
 * asked for; focus goes to its heading and back to the button.
 */
function TranscriptView({ beats, hard }: TranscriptViewProps) {
  const { stage } = useSurroundings()
  // Without pictures there is nothing to say about them.
  const { value: pictures } = useLoaded(stage, [stage])
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => focusInSight(heading.current), [])
  const seen = useMemo(() => pictures?.inWords(beats), [pictures, beats])
  return (
    <section class="transcript" id="so-far" aria-labelledby="so-far-title">
      <h2 id="so-far-title" ref={heading} tabIndex={-1}>
        {words.talk.soFarTitle}
      </h2>
      {beats.length === 0 && <p>{words.talk.soFarEmpty}</p>}
      {beats.map(({ number, lines }, index) => (
        <div class="past-beat" key={number}>
          <LinesView lines={lines} hard={hard} captions={seen?.[index] ?? []} />
        </div>
      ))}
    </section>
  )
}
