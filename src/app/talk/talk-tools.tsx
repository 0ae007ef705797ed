// What one may do besides choosing: step back one, look at what was so far, turn sound on, look back on the run.

import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { type Beat, upToLine } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { useStore, whole } from '../frame/use-store.ts'
import type { HardView } from '../settings/settings.ts'
import { words } from '../wording/words.ts'
import { LinesView } from './lines-view.tsx'
import type { Session, SessionStore } from './session.ts'
import { useGuarded } from './use-guarded.ts'

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
  const dialog = useRef<HTMLDialogElement>(null)
  const guarded = useGuarded()
  const begun = beats.length > 1
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
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
      <dialog class="so-far" ref={dialog} aria-labelledby="so-far-title" onClose={() => setOpen(false)}>
        {open && (
          <TranscriptView beats={upToLine(beats, lines)} hard={hard} close={() => dialog.current?.close()} />
        )}
      </dialog>
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
  readonly beats: readonly Beat[]
  readonly hard: HardView
  readonly close: () => void
}

/**
 * The conversation so far, with what was to be seen in words, for whoever wants to look something up; it opens at its end, and
 * focus goes back to the button.
 */
function TranscriptView({ beats, hard, close }: TranscriptViewProps) {
  const { stage } = useSurroundings()
  // Without pictures there is nothing to say about them.
  const { value: pictures } = useLoaded(stage, [stage])
  const ends = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (ends.current) ends.current.scrollTop = ends.current.scrollHeight
  }, [])
  const seen = useMemo(() => pictures?.inWords(beats), [pictures, beats])
  return (
    <>
      <header>
        <h2 id="so-far-title">{words.talk.soFarTitle}</h2>
        <button type="button" class="quiet" onClick={close}>
          {words.talk.hideSoFar}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard */}
      <section class="transcript" ref={ends} tabIndex={0} aria-labelledby="so-far-title">
        {beats.map(({ number, lines }, index) => (
          <div class="past-beat" key={number}>
            <LinesView lines={lines} hard={hard} captions={seen?.[index] ?? []} />
          </div>
        ))}
      </section>
    </>
  )
}
