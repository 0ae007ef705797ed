// The start page: what this is, the stories there are, and what happens to what a trainee does here.

import { useEffect, useState } from 'preact/hooks'
import type { StoryId } from '../../model/run.ts'
import type { RunToSave } from '../../model/saved-run.ts'
import './home.css'
import { useSurroundings } from '../frame/context.ts'
import type { NewerPort } from '../frame/ports.ts'
import { writeRoute } from '../frame/route.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { isReviewed } from '../parts/introduction.ts'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { later } from '../wording/later.ts'
import { own as ownWords } from '../wording/own.ts'
import { start } from '../wording/start.ts'
import { words } from '../wording/words.ts'
import { MonthLaterNote } from './month-later-note.tsx'
import { OwnShelves } from './own-shelf.tsx'
import { StoryCard } from './story-card.tsx'

/** @param lost true where the address asked for something that is not here. */
export function HomeScreen({ lost = false }: { readonly lost?: boolean }) {
  const { shelf, launched } = useSurroundings()
  const openRunOf = useOpenRuns()
  const ofHouse = shelf.filter(({ origin }) => !origin)
  return (
    <div class="home page">
      <header class="home-head">
        <div>
          <ScreenTitle title={words.name} />
          <p class="lead">{start.home.tagline}</p>
        </div>
        <div>
          {lost && <p class="lost">{start.home.notFound}</p>}
          <p>{start.home.what}</p>
          {launched && <launched.Asks />}
        </div>
      </header>
      <NewerNote />
      <MonthLaterNote />
      <section aria-labelledby="stories-title">
        <h2 id="stories-title" class="unseen">
          {start.home.stories}
        </h2>
        <ol class="shelf">
          {ofHouse.map((about) => (
            <li key={about.id}>
              <StoryCard about={about} open={openRunOf(about.id)} />
            </li>
          ))}
        </ol>
      </section>
      <OwnShelves openRunOf={openRunOf} />
      <div class="home-notes">
        <section aria-labelledby="privacy-title">
          <h2 id="privacy-title">{start.home.privacyTitle}</h2>
          <p>{launched ? <launched.Privacy /> : start.home.privacy}</p>
        </section>
        <section aria-labelledby="for-title">
          <h2 id="for-title">{start.home.forWhomTitle}</h2>
          <p>{start.home.forWhom}</p>
          <p>{start.home.madeUp}</p>
          {!ofHouse.some(isReviewed) && <p>{start.home.noneReviewed}</p>}
          <p>
            <a href={writeRoute({ kind: 'about' })}>{start.home.about}</a>
          </p>
          {!launched && (
            <>
              <p>
                <a href={writeRoute({ kind: 'get' })}>{later.get.title}</a>
              </p>
              <p>
                <a href={writeRoute({ kind: 'author' })}>{ownWords.shelf.more}</a>
              </p>
            </>
          )}
        </section>
      </div>
    </div>
  )
}

/** Says on the start page, and nowhere else, that a newer version is there. Nothing changes until it is asked for. */
function NewerNote() {
  const { newer } = useSurroundings()
  const [port, setPort] = useState<NewerPort>()
  const [waits, setWaits] = useState(false)
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    let gone = false
    let unwatch = () => {}
    void newer.then((available) => {
      if (gone || !available) return
      setPort(available)
      setWaits(available.getState())
      unwatch = available.subscribe(setWaits)
    })
    return () => {
      gone = true
      unwatch()
    }
  }, [newer])
  return (
    <div role="status">
      {port && waits && (
        <p class="newer">
          {isAsked ? (
            later.newer.taking
          ) : (
            <>
              {later.newer.there}{' '}
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  setAsked(true)
                  port.take()
                }}
              >
                {later.newer.take}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  )
}

/**
 * The newest run of each story: from the synchronous copies at once, and then from everything that knows of it. The
 * copies alone are not enough: an LMS wipes them at every login, and a crash may lose their last seconds.
 */
function useOpenRuns(): (story: StoryId) => RunToSave | undefined {
  const { records } = useSurroundings()
  // Where storage cannot be read there is no value, and the synchronous copies are used.
  const { value: openRuns } = useLoaded(() => records.openRuns(), [records])
  return (story) => {
    if (openRuns) return openRuns.find(({ run }) => run.story === story)
    const copied = records.openRunSync(story)
    return copied.ok ? copied.value : undefined
  }
}
