// The attempts at one story: how each ended, its nickname, a way to look back, and a way to delete it for good.

import { useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import { attemptName, dayOf } from '../attempts/attempt-name.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { focusInSight } from '../parts/in-sight.ts'
import { WriteBox } from '../reflection/write-box.tsx'
import { later } from '../wording/later.ts'
import { endingsMet } from './summaries.ts'

/** What is needed of a story here. Of one that is gone no more is known. */
export type KeptAbout = Pick<About, 'id' | 'title' | 'endings'> & Partial<Pick<About, 'child'>>

interface KeptRunsProps {
  readonly about: KeptAbout
  /** True where the story was taken off: its attempts can be read and looked back on no more, and deleted. */
  readonly isGone?: boolean
  /** Oldest first. */
  readonly runs: readonly SavedRun[]
  readonly reload: () => Promise<void>
}

export function KeptRuns({ about, isGone = false, runs, reload }: KeptRunsProps) {
  if (runs.length === 0) return null
  const { titles, total } = endingsMet(runs, about)
  return (
    <section aria-labelledby={`kept-${about.id}`}>
      <h2 id={`kept-${about.id}`}>{about.child ? `${about.title}, ${about.child.name}` : about.title}</h2>
      {isGone ? (
        <p>{later.record.gone}</p>
      ) : (
        <p>
          {later.record.endings(titles.length, total)}
          {titles.length > 0 && `: ${titles.join(', ')}`}
        </p>
      )}
      <ul class="kept-runs">
        {runs.map((saved, index) => (
          <KeptRun
            key={saved.id}
            about={about}
            isGone={isGone}
            saved={saved}
            name={attemptName(saved, index + 1)}
            reload={reload}
          />
        ))}
      </ul>
    </section>
  )
}

interface KeptRunProps {
  readonly about: KeptAbout
  readonly isGone: boolean
  readonly saved: SavedRun
  readonly name: string
  readonly reload: () => Promise<void>
}

function KeptRun({ about, isGone, saved, name, reload }: KeptRunProps) {
  const { records } = useSurroundings()
  const { id, run, finished, notes } = saved
  const ended = finished && (about.endings[finished.ending]?.title ?? finished.ending)
  return (
    <li>
      <p>
        <b>{name}</b> {dayOf(saved)}: {ended ?? later.attempts.unfinished(run.choices.length)}
      </p>
      {!records.mayGoOn(id) && <p class="about">{later.lms.older}</p>}
      <p class="attempt-ways">
        {!isGone && (
          <a class="quiet" href={writeRoute({ kind: 'attempt', story: run.story, run: id })}>
            {later.attempts.lookBack}
            <span class="unseen">: {name}</span>
          </a>
        )}
        <Delete
          label={later.record.remove(name)}
          remove={async () => {
            await records.remove(id)
            await reload()
          }}
        />
      </p>
      <WriteBox
        label={later.record.rename(name)}
        lines={1}
        value={notes?.nickname ?? ''}
        change={(nickname) => void records.note(id, { ...notes, nickname }).then(reload)}
      />
    </li>
  )
}

interface DeleteProps {
  readonly label: string
  readonly remove: () => Promise<void>
}

/** Asks once before it deletes, with focus on No. */
function Delete({ label, remove }: DeleteProps) {
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  }
  return (
    <span role="alertdialog" aria-label={label}>
      {later.record.removeAsk}{' '}
      <button type="button" class="quiet" ref={focusInSight} onClick={() => setAsking(false)}>
        {later.record.no}
      </button>
      <button type="button" class="quiet" onClick={() => void remove()}>
        {later.record.yes}
      </button>
    </span>
  )
}
