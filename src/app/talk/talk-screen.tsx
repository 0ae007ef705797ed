// The conversation: opens the run of a story, says so where it cannot be opened, and otherwise shows the talk.

import { useLayoutEffect } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { useSurroundings } from '../frame/context.ts'
import { Frame } from '../frame/frame.tsx'
import { useStore, whole } from '../frame/use-store.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { words } from '../wording/words.ts'
import { Talk } from './talk.tsx'

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
  return <Talk about={about} session={now.session} unread={now.unread} />
}
