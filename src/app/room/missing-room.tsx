// What stands in the place of a session that cannot be shown.

import { writeRoute } from '../frame/route.ts'
import { ProblemPanel } from '../parts/problem-panel.tsx'
import { group } from '../wording/group.ts'
import { words } from '../wording/words.ts'
import { useRoomPorts } from './ports.ts'
import type { Entry } from './use-room.ts'

interface EntryFailureProps {
  readonly entry: Extract<Entry, { readonly kind: 'failed' }>
  readonly alone?: boolean
}

/** Its story did not come: why, and a way to try again where that may help. */
export function EntryFailure({ entry: { problem, again }, alone = false }: EntryFailureProps) {
  // A story that is not on the shelf will not be there at another try either.
  if (problem.code === 'story/unknown') return <ProblemPanel alone={alone} problem={problem} />
  return <ProblemPanel alone={alone} problem={problem} way={{ label: words.problems.retry, take: again }} />
}

interface MissingRoomProps {
  readonly title: string
  readonly story: string
}

/** It is not to be found, on the console or when looking back: why, as far as it can be known, and the way on. */
export function MissingRoom({ title, story }: MissingRoomProps) {
  const { rooms } = useRoomPorts()
  return (
    <div class="page">
      <h1>{title}</h1>
      <p>{rooms.keeps() ? group.console.gone : group.console.goneNotKept}</p>
      <p class="ways">
        <a class="button" href={writeRoute({ kind: 'group', story })}>
          {group.console.leave}
        </a>
      </p>
    </div>
  )
}
