// The conversation: opens the run of a story, says so where it cannot be opened, and otherwise shows the talk.

import { useLayoutEffect } from 'preact/hooks'
import type { About } from '../../core/about.ts'
import { words } from '../../wording/words.ts'
import { useSurroundings } from '../context.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { useStore, whole } from '../use-store.ts'
import { Talk } from './talk.tsx'

export function TalkScreen({ about }: { readonly about: About }) {
  const { conversations } = useSurroundings()
  const now = useStore(conversations, whole)
  useLayoutEffect(() => {
    document.title = words.titleOf(words.talk.title(about.child.name))
    conversations.enter(about.id)
  }, [conversations, about])
  if (now.kind === 'none' || now.story !== about.id || now.kind === 'opening') {
    return <p class="waiting">{words.loading}</p>
  }
  if (now.kind === 'failed') {
    const way = { label: words.problems.retry, take: () => conversations.enter(about.id) }
    return <ProblemPanel problem={now.problem} way={way} />
  }
  return (
    <>
      {now.unread && <ProblemPanel problem={now.unread} />}
      <Talk about={about} session={now.session} />
    </>
  )
}
