// One story on the shelf: who it is about, what it practises and touches on, and the way in or back in.

import type { About } from '../../model/about.ts'
import type { RunToSave } from '../../model/saved-run.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { introductionOf, isReviewed } from '../parts/introduction.ts'
import { Prose } from '../parts/prose.tsx'
import { StillPicture } from '../parts/still-picture.tsx'
import { start } from '../wording/start.ts'

interface StoryCardProps {
  readonly about: About
  /** Its newest run. */
  readonly open?: RunToSave | undefined
}

export function StoryCard({ about, open }: StoryCardProps) {
  const { id, title, child, minutes, contentNote } = about
  const { blurb, practises, reviewed } = introductionOf(about)
  const { shelf } = useSurroundings()
  const choices = open?.run.choices.length ?? 0
  // Where nobody has read any of the stories, the foot of the page says so once.
  const isTold = about.origin ? isReviewed(about) : shelf.some(isReviewed)
  return (
    <article class="card" aria-labelledby={`story-${id}`}>
      <Portrait figure={about.figure} child={child.name} />
      <div class="card-text">
        <p class="who">
          <bdi>{child.name}</bdi>, {child.age} <span>{start.home.minutes(minutes)}</span>{' '}
          {shelf.length > 1 && shelf[0] === about && <b>{start.home.first}</b>}
          {about.origin && <b>{start.home.unchecked}</b>}
        </p>
        <h3 id={`story-${id}`}>{title}</h3>
        <p class="blurb">
          <Prose text={blurb} />
        </p>
        <StoryWays about={about} choices={choices} finished={open?.finished !== undefined} />
        <p class="with-group">
          <a class="quiet" href={writeRoute({ kind: 'group', story: id })}>
            {start.home.withGroup}
            <span class="unseen">: {title}</span>
          </a>
        </p>
        <div class="card-notes">
          <section>
            <h4>{start.home.practises}</h4>
            <ul>
              {practises.map((skill) => (
                <li key={skill}>{skill}</li>
              ))}
            </ul>
          </section>
          <section>
            <h4>{start.home.contentNote}</h4>
            <p>{contentNote}</p>
            {isTold && (
              <p class="reviewed">
                {reviewed.length > 0
                  ? start.home.reviewed(reviewed.map(({ by }) => by).join(', '))
                  : start.home.notReviewed}
              </p>
            )}
          </section>
        </div>
      </div>
    </article>
  )
}

interface StoryWaysProps {
  readonly about: About
  readonly choices: number
  readonly finished: boolean
}

/** Begin, go on or look back; the most likely one comes first. */
function StoryWays({ about: { id, child }, choices, finished }: StoryWaysProps) {
  const before = writeRoute({ kind: 'before', story: id })
  if (choices === 0) {
    return (
      <p class="ways">
        <a class="button" href={before}>
          {start.home.begin(child.name)}
        </a>
      </p>
    )
  }
  return (
    <>
      <p class="kept">{finished ? start.home.finished : start.home.wentSoFar(choices)}</p>
      <p class="ways">
        {!finished && (
          <a class="button" href={writeRoute({ kind: 'talk', story: id })}>
            {start.home.goOn}
          </a>
        )}
        <a class={finished ? 'button' : 'quiet'} href={writeRoute({ kind: 'debrief', story: id })}>
          {start.home.lookBack}
        </a>
        <a class="quiet" href={before}>
          {start.home.again}
        </a>
      </p>
    </>
  )
}

interface PortraitProps {
  readonly figure: string
  readonly child: string
}

/** A drawing of the child, on the card of their story. */
function Portrait({ figure, child }: PortraitProps) {
  return (
    <StillPicture
      subject={[figure, child]}
      open={(stage, host) => {
        const view = stage.portrait(host, figure)
        host.setAttribute('aria-label', start.home.portrait(child))
        return view
      }}
    />
  )
}
