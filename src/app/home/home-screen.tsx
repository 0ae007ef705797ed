// The start page: what this is, the stories there are, and what happens to what a trainee does here.

import './home.css'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useArrival } from '../parts/use-arrival.ts'
import { later } from '../wording/later.ts'
import { start } from '../wording/start.ts'
import { words } from '../wording/words.ts'
import { NewerNote } from './newer-note.tsx'
import { StoryCard } from './story-card.tsx'
import { useOpenRuns } from './use-open-runs.ts'

/** @param lost true where the address asked for something that is not here. */
export function HomeScreen({ lost = false }: { readonly lost?: boolean }) {
  const { shelf, launched } = useSurroundings()
  const heading = useArrival<HTMLHeadingElement>(words.name)
  const openRunOf = useOpenRuns()
  return (
    <div class="home page">
      <header class="home-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {words.name}
          </h1>
          <p class="lead">{start.home.tagline}</p>
        </div>
        <div>
          {lost && <p class="lost">{start.home.notFound}</p>}
          <p>{start.home.what}</p>
          {launched && <launched.Asks />}
        </div>
      </header>
      <NewerNote />
      <section aria-labelledby="stories-title">
        <h2 id="stories-title" class="unseen">
          {start.home.stories}
        </h2>
        <ul class="shelf">
          {shelf.map((about) => (
            <li key={about.id}>
              <StoryCard about={about} open={openRunOf(about.id)} />
            </li>
          ))}
        </ul>
      </section>
      <div class="home-notes">
        <section aria-labelledby="privacy-title">
          <h2 id="privacy-title">{start.home.privacyTitle}</h2>
          <p>{launched?.said.privacy ?? start.home.privacy}</p>
        </section>
        <section aria-labelledby="for-title">
          <h2 id="for-title">{start.home.forWhomTitle}</h2>
          <p>{start.home.forWhom}</p>
          <p>{start.home.madeUp}</p>
          {!launched && (
            <p>
              <a href={writeRoute({ kind: 'get' })}>{later.get.title}</a>
            </p>
          )}
        </section>
      </div>
    </div>
  )
}
