// The conversation: opens the run of a story, says so where it cannot be opened, and otherwise shows the talk with its picture, lines,
// options, and the few things one may do besides. A choice is one store update, drawn before the next frame; focus moves to the first
// new line. Text never waits for picture, sound or storage.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { type Beat, effectsInAll, isExplained, upToLine } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import { Frame } from '../frame/frame.tsx'
import { lazy } from '../frame/lazy.tsx'
import { useLoaded } from '../frame/use-loaded.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { focusInSight } from '../parts/in-sight.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { words } from '../wording/words.ts'
import { BeatView } from './beat-view.tsx'
import type { OpenConversation } from './conversation.ts'
import type { Session } from './session.ts'
import { StagePane } from './stage-pane.tsx'
import { Standing, type StandingProps } from './standing.tsx'
import { TalkTools } from './talk-tools.tsx'
import { useParts } from './use-parts.ts'
import { Whereabouts } from './whereabouts.tsx'

const PauseScreen = lazy(() => import('./pause-screen.tsx').then((part) => part.PauseScreen))

export function TalkScreen({ about }: { readonly about: About }) {
  const { conversations } = useSurroundings()
  const now = useStore(conversations, whole)
  useLayoutEffect(() => {
    document.title = words.titleOf(words.talk.title(about.child.name))
    conversations.enter(about.id)
  }, [conversations, about])
  if (now.kind === 'none' || now.story !== about.id || now.kind === 'opening') {
    return (
      <Frame>
        <p class="waiting">{words.loading}</p>
      </Frame>
    )
  }
  if (now.kind === 'failed') {
    const way = { label: words.problems.retry, take: () => conversations.enter(about.id) }
    return (
      <Frame>
        <ProblemPanel alone problem={now.problem} way={way} />
      </Frame>
    )
  }
  return <Talk about={about} conversation={now} />
}

interface TalkProps {
  readonly about: About
  readonly conversation: OpenConversation
}

function Talk({ about, conversation }: TalkProps) {
  const { session, unread } = conversation
  const { settings, stillness } = useSurroundings()
  const { beats } = useStore<Session, Session>(session, whole)
  const { motion, scores, pace } = useStore(settings, whole)
  const pictured = motion !== 'off'
  const [paused, setPaused] = useState(false)
  const pauseButton = useRef<HTMLButtonElement>(null)
  const wasPaused = useRef(false)
  useLayoutEffect(() => {
    document.title = words.titleOf(paused ? words.talk.pauseTitle : words.talk.title(about.child.name))
    if (wasPaused.current && !paused) focusInSight(pauseButton.current)
    wasPaused.current = paused
  }, [paused, about.child.name])

  const title = (
    <h1 class="talk-title">
      {about.title} <span class="with">{about.child.name}</span>
    </h1>
  )
  const pause = (
    <button type="button" class="quiet" ref={pauseButton} onClick={() => setPaused(true)}>
      {words.talk.pause}
    </button>
  )
  const { outcome } = beats.at(-1) ?? {}
  const tellsReasons = useReasons()
  const shown = useParts(beats, pace, tellsReasons && outcome !== undefined && isExplained(outcome))
  const isTold = shown.isMeasured && (shown.isWhole || shown.reasonAfter !== undefined)
  const lines = shown.isMeasured ? shown.lines : undefined
  useSound(beats, lines)
  return (
    <Frame title={!paused && title} tools={!paused && pause}>
      {paused && <PauseScreen child={about.child.name} goOn={() => setPaused(false)} />}
      <div class={classOf(pictured, shown.isPinned)} hidden={paused}>
        <div class="scene">
          {pictured && (
            <StagePane
              beats={beats}
              lines={lines}
              still={stillness || motion === 'reduced'}
              story={about.id}
            />
          )}
          <Whereabouts about={about} beats={beats} lines={shown.lines} />
        </div>
        <div class="talk-text">
          {unread && <ProblemPanel problem={unread} />}
          <BeatView about={about} conversation={conversation} shown={shown} tellsReasons={tellsReasons} />
          <StandingNow beats={beats} isTold={isTold} child={about.child.name} display={scores} />
          <TalkTools about={about} session={session} lines={shown.lines} />
        </div>
      </div>
    </Frame>
  )
}

interface StandingNowProps extends Pick<StandingProps, 'child' | 'display'> {
  readonly beats: readonly Beat[]
  readonly isTold: boolean
}

/** How things stand: what moved is not told before what moved it has been read. */
function StandingNow({ beats, isTold, ...rest }: StandingNowProps) {
  const beat = beats.at(isTold ? -1 : -2) ?? beats[0]
  if (!beat) return null
  const moved = isTold && beat.outcome ? effectsInAll(beat.outcome) : undefined
  return <Standing {...rest} scores={beat.scores} moved={moved} />
}

/** Whether what a choice did is told after it: where that is wanted, or in a first story, when nothing has been finished before. */
function useReasons(): boolean {
  const { settings, records } = useSurroundings()
  const { reasons } = useStore(settings, whole)
  const { value: listing } = useLoaded(records.list, [records])
  return (
    reasons === 'choice' || (reasons === 'first' && listing?.runs.every(({ finished }) => !finished) === true)
  )
}

const classOf = (pictured: boolean, isPinned: boolean): string =>
  ['talk', !pictured && 'without-picture', !isPinned && 'unpinned'].filter(Boolean).join(' ')

/** Tells the sound where the conversation is, after the text; and that it is quiet again when the trainee leaves. */
function useSound(beats: readonly Beat[], lines: number | undefined): void {
  const { sound, settings } = useSurroundings()
  const on = useStore(settings, (now) => now.sound)
  useEffect(() => {
    // Nothing is fetched for somebody who does not want to hear it. What fails is silent, and has its captions.
    if (on && lines !== undefined) sound().then(({ hear }) => hear(upToLine(beats, lines)), ignore)
  }, [sound, on, beats, lines])
  useEffect(
    () => () => {
      if (settings.getState().sound) sound().then(({ hear }) => hear([]), ignore)
    },
    [sound, settings],
  )
}

const ignore = () => undefined
