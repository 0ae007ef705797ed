// Looking back on a run, finished or not: the story is opened as for talking, and everything is derived from its
// beats.

import { useLayoutEffect } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Session, SessionStore } from '../talk/session.ts'
import './debrief.css'
import '../style/print.css'
import { useSurroundings } from '../frame/context.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { words } from '../wording/words.ts'
import { DebriefView } from './debrief-view.tsx'

export function DebriefScreen({ about }: { readonly about: About }) {
  const { conversations } = useSurroundings()
  const now = useStore(conversations, whole)
  useLayoutEffect(() => conversations.enter(about.id), [conversations, about])
  if (now.kind === 'none' || now.story !== about.id || now.kind === 'opening') {
    return <p class="waiting">{words.loading}</p>
  }
  if (now.kind === 'failed') {
    const way = { label: words.problems.retry, take: () => conversations.enter(about.id) }
    return <ProblemPanel alone problem={now.problem} way={way} />
  }
  return <OpenDebrief about={about} session={now.session} savedId={now.savedId} />
}

interface OpenDebriefProps {
  readonly about: About
  readonly session: SessionStore
  readonly savedId: () => string | undefined
}

function OpenDebrief({ about, session, savedId }: OpenDebriefProps) {
  const { run, beats } = useStore<Session, Session>(session, whole)
  return <DebriefView about={about} run={run} beats={beats} runId={savedId()} />
}
