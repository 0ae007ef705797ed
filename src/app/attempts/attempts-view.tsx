// All attempts at a story as a tree: which went its own way from which, and where. From each one may look back, go on, or
// put it beside the one it branched from.

import type { About } from '../../model/about.ts'
import { type Attempt, attemptsOf } from '../../model/attempts.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { later } from '../wording/later.ts'
import { attemptName, dayOf, oldestFirst } from './attempt-name.ts'
import { useRuns } from './use-runs.ts'

interface AttemptsViewProps {
  readonly about: About
  /** Of the run that is being looked at. */
  readonly current?: string | undefined
}

export function AttemptsView({ about, current }: AttemptsViewProps) {
  const { runs, failed } = useRuns()
  const mine = oldestFirst((runs ?? []).filter(({ run }) => run.story === about.id && run.choices.length > 0))
  if (failed) return <p>{later.attempts.failed}</p>
  if (mine.length < 2) return null
  const names = new Map(mine.map((saved, index) => [saved.id, attemptName(saved, index + 1)]))
  return (
    <section aria-labelledby="attempts-title">
      <h2 id="attempts-title">{later.attempts.title}</h2>
      <p class="about">{later.attempts.about}</p>
      <Branches
        attempts={attemptsOf(mine, ({ run }) => run)}
        about={about}
        current={current}
        nameOf={(id) => names.get(id) ?? ''}
      />
    </section>
  )
}

interface BranchesProps {
  readonly attempts: readonly Attempt<SavedRun>[]
  readonly about: About
  readonly current?: string | undefined
  readonly parent?: SavedRun
  readonly nameOf: (id: string) => string
}

function Branches({ attempts, about, current, parent, nameOf }: BranchesProps) {
  return (
    <ul class="attempts">
      {attempts.map(({ of: saved, shared, branches }) => (
        <li key={saved.id} class={saved.id === current ? 'attempt this' : 'attempt'}>
          <p>
            <b>{nameOf(saved.id)}</b> {saved.id === current && <i>({later.attempts.this})</i>} {dayOf(saved)}:{' '}
            {saved.finished
              ? (about.endings[saved.finished.ending]?.title ?? saved.finished.ending)
              : later.attempts.unfinished(saved.run.choices.length)}
            {parent && `; ${later.attempts.parts(shared, nameOf(parent.id))}`}
          </p>
          <AttemptWays saved={saved} name={nameOf(saved.id)} current={current} parent={parent} />
          {branches.length > 0 && (
            <Branches attempts={branches} about={about} current={current} parent={saved} nameOf={nameOf} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface AttemptWaysProps {
  readonly saved: SavedRun
  readonly name: string
  readonly current?: string | undefined
  readonly parent?: SavedRun | undefined
}

function AttemptWays({ saved, name, current, parent }: AttemptWaysProps) {
  const { conversations, records, router } = useSurroundings()
  const { story } = saved.run
  const goOn = () => {
    conversations.resume(saved)
    router.go({ kind: 'talk', story })
  }
  const unseen = <span class="unseen">: {name}</span>
  return (
    <p class="attempt-ways">
      {saved.id !== current && (
        <a class="quiet" href={writeRoute({ kind: 'attempt', story, run: saved.id })}>
          {later.attempts.lookBack}
          {unseen}
        </a>
      )}
      {!saved.finished && records.mayGoOn(saved.id) && (
        <button type="button" class="quiet" onClick={goOn}>
          {later.attempts.goOn}
          {unseen}
        </button>
      )}
      {parent && (
        <a class="quiet" href={writeRoute({ kind: 'compare', one: parent.id, other: saved.id })}>
          {later.attempts.beside}
          {unseen}
        </a>
      )}
    </p>
  )
}
