// Whether the run is kept. Quiet while it is; said aloud once when it is not.

import { useSurroundings } from '../frame/context.ts'
import { useStore } from '../frame/use-store.ts'
import { words } from '../wording/words.ts'

export function KeepingNote() {
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
