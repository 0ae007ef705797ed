// Before a story starts: where the trainee is, what is practised, that mistakes are what it is for, and how they
// would like it. Nothing here has to be answered.

import type { About } from '../../model/about.ts'
import '../style/forms.css'
import { useRuns } from '../attempts/use-runs.ts'
import { useSurroundings } from '../frame/context.ts'
import { introductionOf, uncheckedWords } from '../parts/introduction.ts'
import { Prose } from '../parts/prose.tsx'
import { ScreenTitle } from '../parts/screen-title.tsx'
import { Preference } from '../settings/preference.tsx'
import { later } from '../wording/later.ts'
import { start } from '../wording/start.ts'
import { BeginButton } from './begin-button.tsx'
import '../library/library.css'

export function BeforeScreen({ about }: { readonly about: About }) {
  const { launched } = useSurroundings()
  const { situation, practises } = introductionOf(about)
  return (
    <div class="before page">
      <header class="before-head">
        <ScreenTitle title={start.before.title} />
        <p class="lead">
          {about.title} – <bdi>{about.child.name}</bdi>, {about.child.age}
        </p>
      </header>
      {about.origin && <p class="unchecked">{uncheckedWords(about.origin)}</p>}
      <CarriedSentence />
      <div class="columns">
        <div>
          <section aria-labelledby="situation">
            <h2 id="situation">{start.before.situation}</h2>
            <p>
              <Prose text={situation} />
            </p>
          </section>
          <section aria-labelledby="mistakes">
            <h2 id="mistakes">{start.before.mistakes}</h2>
            <p>{launched ? <launched.Mistakes /> : start.before.mistakesText}</p>
          </section>
        </div>
        <div>
          <section aria-labelledby="practise">
            <h2 id="practise">{start.before.practise}</h2>
            <ul>
              {practises.map((skill) => (
                <li key={skill}>{skill}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="content-note">
            <h2 id="content-note">{start.before.contentNote}</h2>
            <p>{about.contentNote}</p>
          </section>
        </div>
      </div>
      <section class="how" aria-labelledby="how">
        <h2 id="how">{start.before.how}</h2>
        <div class="preferences">
          <Preference setting="scores" />
          <Preference setting="reasons" />
          <Preference setting="hard" />
          <Preference setting="sound" />
        </div>
      </section>
      <BeginButton about={about} />
    </div>
  )
}

/** The sentence that the trainee wanted to take along, from the newest attempt that has one. */
function CarriedSentence() {
  const { runs = [] } = useRuns()
  const carry = runs.find(({ notes }) => notes?.carry?.trim())?.notes?.carry
  if (!carry) return null
  return (
    <section aria-labelledby="carried">
      <h2 id="carried">{later.reflection.carried}</h2>
      <p class="carry">{carry}</p>
    </section>
  )
}
