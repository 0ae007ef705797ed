// In which decisions of which stories an entry is practised: by number, so that nothing of a story is told before it is played.

import type { EntryUse } from '../../model/evidence/coverage.ts'
import { useSurroundings } from '../frame/context.ts'
import type { Learning } from '../frame/ports.ts'
import { writeRoute } from '../frame/route.ts'
import { evidence } from '../wording/evidence.ts'

const { library } = evidence

export interface PractisedInProps {
  readonly entry: string
  readonly learning: Learning
}

export function PractisedIn({ entry, learning }: PractisedInProps) {
  const resting = learning.practised[entry] ?? []
  const beside = without(learning.seen[entry] ?? [], resting)
  if (resting.length + beside.length === 0) return null
  return (
    <section class="practised" aria-labelledby="practised-title">
      <h2 id="practised-title">{library.inStories}</h2>
      <p class="about">{library.decisionsAbout}</p>
      <Decisions title={library.practised} practised={resting} />
      <Decisions title={library.seen} practised={beside} />
    </section>
  )
}

interface DecisionsProps {
  readonly title: string
  readonly practised: readonly EntryUse[]
}

function Decisions({ title, practised }: DecisionsProps) {
  const { shelf } = useSurroundings()
  if (practised.length === 0) return null
  const inOrderOfShelf = shelf.flatMap(({ id, title: name }) =>
    practised.filter(({ story }) => story === id).map((use) => ({ ...use, name })),
  )
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {inOrderOfShelf.map(({ story, name, decisions }) => (
          <li key={story}>
            <a href={writeRoute({ kind: 'before', story })}>{name}</a>: {library.decisions(decisions)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A decision that rests on an entry with one option and only points to it with another is named once. */
function without(beside: readonly EntryUse[], resting: readonly EntryUse[]): readonly EntryUse[] {
  return beside.flatMap(({ story, decisions }) => {
    const named = resting.find((use) => use.story === story)?.decisions ?? []
    const rest = decisions.filter((decision) => !named.includes(decision))
    return rest.length > 0 ? [{ story, decisions: rest }] : []
  })
}
