// Where a story is not on the shelf: perhaps it is a service's own, and those come later than the others.

import { useEffect, useState } from 'preact/hooks'
import type { StoryId } from '../../model/run.ts'
import { useSurroundings } from '../frame/context.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { words } from '../wording/words.ts'

/** Says so once it is known that it will not come; where it does, the page is drawn anew with it. */
export function MissingStory({ story }: { readonly story: StoryId }) {
  const { own } = useSurroundings()
  const [isSure, setSure] = useState(false)
  useEffect(() => {
    const say = () => setSure(true)
    own().then(say, say)
  }, [own])
  if (!isSure) return <p class="waiting">{words.loading}</p>
  return <ProblemPanel alone problem={{ code: 'story/unknown', message: `Unexpected story “${story}”` }} />
}
