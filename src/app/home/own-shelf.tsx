// A service's own stories on the start page, under its name: apart from those of the house, and marked as not checked by this project.

import type { About } from '../../model/about.ts'
import type { StoryId } from '../../model/run.ts'
import type { RunToSave } from '../../model/saved-run.ts'
import { useSurroundings } from '../frame/context.ts'
import { UnreadList, useUnread } from '../parts/unread-list.tsx'
import { own as words } from '../wording/own.ts'
import { StoryCard } from './story-card.tsx'

interface OwnShelvesProps {
  readonly openRunOf: (story: StoryId) => RunToSave | undefined
}

export function OwnShelves({ openRunOf }: OwnShelvesProps) {
  const { shelf } = useSurroundings()
  const groups = new Map<string, About[]>()
  for (const about of shelf) {
    if (!about.origin) continue
    const title = titleOf(about.origin)
    groups.set(title, [...(groups.get(title) ?? []), about])
  }
  return (
    <>
      {[...groups].map(([title, abouts], index) => (
        <section key={title} class="own-shelf" aria-labelledby={`own-${index}`}>
          <h2 id={`own-${index}`}>{title}</h2>
          <p>{words.shelf.unchecked}</p>
          <ol class="shelf">
            {abouts.map((about) => (
              <li key={about.id}>
                <StoryCard about={about} open={openRunOf(about.id)} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Unread />
    </>
  )
}

const titleOf = ({ from, service }: NonNullable<About['origin']>): string => {
  if (from === 'device') return words.shelf.onDevice
  if (from === 'tried') return words.shelf.tried
  return service === undefined ? words.shelf.ofService : words.shelf.of(service)
}

/** Folded, since it is nothing to a trainee: whoever put it there finds it here, and open on the page for own stories. */
function Unread() {
  const unread = useUnread()
  if (unread.length === 0) return null
  return (
    <details class="own-shelf">
      <summary>{words.shelf.unread}</summary>
      <UnreadList unread={unread} />
    </details>
  )
}
