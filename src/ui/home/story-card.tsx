// One story on the shelf: who it is about, what it practises and touches on, and the way in or back in.

import type { About } from '../../core/about.ts'
import { words } from '../../wording/words.ts'
import { useSurroundings } from '../context.ts'
import { Prose } from '../parts/prose.tsx'
import { writeRoute } from '../route.ts'
import { Portrait } from './portrait.tsx'

export function StoryCard({ about }: { readonly about: About }) {
  const { records } = useSurroundings()
  const { id, title, child, minutes, blurb, practises, contentNote, reviewed } = about
  const open = records.openRunSync(id)
  const choices = open.ok ? (open.value?.run.choices.length ?? 0) : 0
  return (
    <article class="card" aria-labelledby={`story-${id}`}>
      <Portrait figure={about.figure} child={child.name} />
      <div class="card-text">
        <p class="who">
          {words.home.age(child.name, child.age)} <span class="minutes">{words.home.minutes(minutes)}</span>
        </p>
        <h3 id={`story-${id}`}>{title}</h3>
        <p class="blurb">
          <Prose text={blurb} />
        </p>
        <p class="ways">
          {choices > 0 ? (
            <>
              <a class="button" href={writeRoute({ kind: 'talk', story: id })}>
                {words.home.goOn}
              </a>
              <a class="quiet" href={writeRoute({ kind: 'debrief', story: id })}>
                {words.home.lookBack}
              </a>
              <a class="quiet" href={writeRoute({ kind: 'before', story: id })}>
                {words.home.again}
              </a>
            </>
          ) : (
            <a class="button" href={writeRoute({ kind: 'before', story: id })}>
              {words.home.begin(child.name)}
            </a>
          )}
        </p>
        {choices > 0 && <p class="kept">{words.home.wentSoFar(choices)}</p>}
        <div class="card-notes">
          <section>
            <h4>{words.home.practises}</h4>
            <ul>
              {practises.map((skill) => (
                <li key={skill}>{skill}</li>
              ))}
            </ul>
          </section>
          <section>
            <h4>{words.home.contentNote}</h4>
            <p>{contentNote}</p>
            <p class="reviewed">
              {reviewed.length > 0
                ? words.home.reviewed(reviewed.map(({ by }) => by).join(', '))
                : words.home.notReviewed}
            </p>
          </section>
        </div>
      </div>
    </article>
  )
}
