// In which decisions of which stories an entry is practised: by number, so that nothing of a story is told before it is played.

import type { Practised } from '../../evidence/coverage.ts'
import { evidence } from '../../wording/evidence.ts'
import { useSurroundings } from '../context.ts'
import { writeRoute } from '../route.ts'

export interface PractisedInProps {
  readonly title: string
  readonly practised: readonly Practised[] | undefined
  readonly met?: boolean
}

export function PractisedIn({ title, practised = [], met = false }: PractisedInProps) {
  const { shelf } = useSurroundings()
  if (practised.length === 0) return null
  return (
    <div class="practised">
      <p>
        <b>{title}</b>
        {met && <span class="met"> {evidence.library.met}</span>}
      </p>
      <ul>
        {practised.map(({ story, decisions }) => (
          <li key={story}>
            <a href={writeRoute({ kind: 'before', story })}>
              {evidence.library.decisions(shelf.find(({ id }) => id === story)?.title ?? story, decisions)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
