// What was written after attempts, in one place: the sentences to take along first.

import type { QuestionId } from '../../model/reflection.ts'
import { QUESTIONS } from '../../model/reflection.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import { attemptName, dayOf } from '../attempts/attempt-name.ts'
import { useSurroundings } from '../frame/context.ts'
import { later } from '../wording/later.ts'

export function Wrote({ runs }: { readonly runs: readonly SavedRun[] }) {
  const written = runs.filter(({ notes }) => notes?.carry?.trim() || answersOf(notes?.answers).length > 0)
  return (
    <section aria-labelledby="wrote-title">
      <h2 id="wrote-title">{later.record.wrote}</h2>
      {written.length === 0 && <p>{later.record.wroteNothing}</p>}
      {written.map((saved) => (
        <Written key={saved.id} saved={saved} number={placeOf(saved, runs)} />
      ))}
    </section>
  )
}

/** Among the attempts at its own story, from 1. */
const placeOf = (saved: SavedRun, runs: readonly SavedRun[]): number =>
  runs.filter(({ run }) => run.story === saved.run.story).indexOf(saved) + 1

function Written({ saved, number }: { readonly saved: SavedRun; readonly number: number }) {
  const { shelf } = useSurroundings()
  const about = shelf.find(({ id }) => id === saved.run.story)
  const child = about?.child.name ?? saved.run.story
  return (
    <div class="wrote">
      <h3>
        {about?.title ?? saved.run.story}: {attemptName(saved, number)}
      </h3>
      <p class="about">{dayOf(saved)}</p>
      {saved.notes?.carry?.trim() && <p class="carry">{saved.notes.carry}</p>}
      <dl>
        {answersOf(saved.notes?.answers).map(([id, answer]) => (
          <div key={id}>
            <dt>{later.reflection.asked[id](child)}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function answersOf(
  answers: Readonly<Record<string, string>> = {},
): readonly (readonly [QuestionId, string])[] {
  return QUESTIONS.flatMap((id) => {
    const answer = Object.hasOwn(answers, id) ? answers[id]?.trim() : undefined
    return answer ? [[id, answer] as const] : []
  })
}
