// One beat on the screen: its lines, what the choice before it did where that is wanted now, and the options. A new
// beat replaces the one before, and focus moves to its first line.

import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Choice, Line } from '../../model/passage.ts'
import type { ChoiceId } from '../../model/run.ts'
import { useSurroundings } from '../frame/context.ts'
import { lazy } from '../frame/lazy.tsx'
import { writeRoute } from '../frame/route.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { bringToTop } from '../parts/in-sight.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { Prose } from '../parts/prose.tsx'
import { arrive } from '../parts/use-arrival.ts'
import type { Pace } from '../settings/settings.ts'
import { words } from '../wording/words.ts'
import { LinesView } from './lines-view.tsx'
import { currentBeat, type Session, type SessionStore } from './session.ts'
import { useCaptions } from './use-captions.ts'
import { useGuarded } from './use-guarded.ts'

const AloudButton = lazy(() => import('./aloud-button.tsx').then((part) => part.AloudButton))
const ReasonNote = lazy(() => import('./reason-note.tsx').then((part) => part.ReasonNote))

const NO_CHOICES: readonly Choice[] = []

interface BeatViewProps {
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

/** How far down the first line may stand, as a part of the window, before the page is moved to it. */
const LOW = 0.6

/**
 * Puts focus on the first new line and brings it into sight: at the top of the page where there is room for the
 * picture above it, else right at the top of the window, as on a small screen or under strong zoom.
 */
function showStart(line: HTMLElement | null): void {
  if (!line) return
  line.focus({ preventScroll: true })
  scrollTo(0, 0)
  if (line.getBoundingClientRect().top > innerHeight * LOW) bringToTop(line)
}

interface LinePace {
  readonly lines: readonly Line[]
  readonly isWhole: boolean
  readonly next: () => void
}

/**
 * How many lines of a beat are to be seen: all at once, or one more whenever the next is asked for. Nothing is timed.
 * @param key of the beat: another one begins again at its first line
 */
function usePace(key: string, lines: readonly Line[], pace: Pace): LinePace {
  const [seen, setSeen] = useState({ key, count: 1 })
  const count = seen.key === key ? seen.count : 1
  const shown = pace === 'whole' ? lines : lines.slice(0, count)
  return {
    lines: shown,
    isWhole: shown.length >= lines.length,
    next: () => setSeen({ key, count: count + 1 }),
  }
}

interface OptionsViewProps {
  readonly choices: readonly Choice[]
  readonly singleKeys: boolean
  readonly choose: (id: ChoiceId) => void
}

/** The options as real buttons. While focus is among them, 1 to 9 choose one too, unless single keys are off. */
function OptionsView({ choices, singleKeys, choose }: OptionsViewProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined
    if (!choice) return
    event.preventDefault()
    choose(choice.id)
  }
  return (
    <section class="options" aria-labelledby="options-title" onKeyDown={onKeyDown}>
      <h2 id="options-title">{words.talk.options}</h2>
      <ol>
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <button
              type="button"
              class="option"
              aria-keyshortcuts={singleKeys && index < 9 ? String(index + 1) : undefined}
              onClick={({ detail }) => {
                // The second half of a double click would fall on an option that nobody has read.
                if (detail < 2) choose(choice.id)
              }}
            >
              <Prose text={choice.text} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
