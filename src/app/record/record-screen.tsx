// The record: what was played and practised here, what was written, and how to take it along or delete it for good.

import type { SavedRun } from '../../model/saved-run.ts'
import { oldestFirst } from '../attempts/attempt-name.ts'
import { useLearning } from '../evidence/use-learning.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useArrival } from '../parts/use-arrival.ts'
import { later } from '../wording/later.ts'
import { words } from '../wording/words.ts'
import '../library/library.css'
import '../style/print.css'
import '../reflection/reflection.css'
import { DeleteAll } from './delete-all.tsx'
import { FilePart } from './file-part.tsx'
import { KeptRuns } from './kept-runs.tsx'
import { themesMet } from './summaries.ts'
import { useFresh } from './use-fresh.ts'
import { Wrote } from './wrote.tsx'

export function RecordScreen() {
  const { shelf } = useSurroundings()
  const heading = useArrival<HTMLHeadingElement>(later.record.title)
  const { runs, problems, failed, again } = useFresh()
  const begun = oldestFirst((runs ?? []).filter(({ run }) => run.choices.length > 0))
  return (
    <div class="record page">
      <h1 ref={heading} tabIndex={-1}>
        {later.record.title}
      </h1>
      <p class="lead">{later.record.lead}</p>
      {failed && <p role="alert">{later.attempts.failed}</p>}
      {problems.length > 0 && <p role="status">{later.record.problems}</p>}
      {!runs && !failed && <p class="waiting">{words.loading}</p>}
      {runs && begun.length === 0 && <p>{later.record.empty}</p>}
      {begun.length > 0 && (
        <>
          <Practised runs={begun} />
          {shelf.map((about) => (
            <KeptRuns
              key={about.id}
              about={about}
              runs={begun.filter(({ run }) => run.story === about.id)}
              changed={again}
            />
          ))}
          <Wrote runs={begun} />
        </>
      )}
      {runs && <FilePart runs={runs} changed={again} />}
      <DeleteAll isEmpty={begun.length === 0} changed={again} />
      <p class="ways">
        <button type="button" class="button" onClick={() => print()}>
          {later.record.print}
        </button>
        <a class="quiet" href={writeRoute({ kind: 'data' })}>
          {words.dataNote}
        </a>
      </p>
      <p class="printed">{later.debrief.printedFrom}</p>
    </div>
  )
}

function Practised({ runs }: { readonly runs: readonly SavedRun[] }) {
  const { learning } = useLearning()
  if (!learning) return null
  const met = themesMet(runs, learning.catalogue)
  if (met.length === 0) return null
  return (
    <section aria-labelledby="practised-title">
      <h2 id="practised-title">{later.record.practised}</h2>
      <p class="about">{later.record.practisedAbout}</p>
      <ul class="practised-themes">
        {met.map(({ theme, times }) => (
          <li key={theme}>
            <a href={writeRoute({ kind: 'theme', theme })}>{learning.catalogue.themes[theme]?.name}</a>:{' '}
            {later.record.times(times)}
          </li>
        ))}
      </ul>
    </section>
  )
}
