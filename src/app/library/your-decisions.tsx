// The trainee's own decisions in which a reason named this entry, by what they said or did, each leading to its place in the look
// back. Replays for it the finished runs in which the entry was met.

import { useEffect } from 'preact/hooks'
import { debrief } from '../../model/debrief.ts'
import { loadReplayedRun, type ReplayedRun } from '../attempts/use-replayed-runs.ts'
import { useRuns } from '../attempts/use-runs.ts'
import { useSurroundings } from '../frame/context.ts'
import { writeRoute } from '../frame/route.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { Prose } from '../parts/prose.tsx'
import { evidence } from '../wording/evidence.ts'
import { focusFollowed } from './use-library-arrival.ts'

interface OwnDecision {
  readonly story: string
  readonly run: string
  readonly choice: number
  readonly text: string
}

const { library } = evidence

export function YourDecisions({ entry }: { readonly entry: string }) {
  const surroundings = useSurroundings()
  const { runs = [] } = useRuns()
  const met = runs.filter(({ finished }) => finished?.evidence?.includes(entry)).map(({ id }) => id)
  const load = async () => {
    const results = await Promise.all(met.map((id) => loadReplayedRun(surroundings, id)))
    // What cannot be replayed is not listed.
    return results.flatMap((result) => (result.ok && result.value ? decisionsOf(result.value, entry) : []))
  }
  const { value: yours } = useLoaded(load, [met.join(' '), entry, surroundings])
  // biome-ignore lint/correctness/useExhaustiveDependencies(yours): one of these may be the link by which this page was left; they are there only now
  useEffect(focusFollowed, [yours])
  if (!yours || yours.length === 0) return null
  const titleOf = (story: string) => surroundings.shelf.find(({ id }) => id === story)?.title ?? story
  return (
    <section aria-labelledby="yours-title">
      <h2 id="yours-title">{library.yours}</h2>
      <ul class="decided">
        {yours.map(({ story, run, choice, text }) => (
          <li key={`${run} ${choice}`}>
            <a href={writeRoute({ kind: 'attempt', story, run, choice })}>
              {library.yourChoice(titleOf(story), choice)}
            </a>
            : <Prose text={text} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function decisionsOf({ recorded, replay }: ReplayedRun, entry: string): readonly OwnDecision[] {
  return debrief(replay.beats)
    .decisions.filter(({ evidence, see }) => evidence.includes(entry) || see.includes(entry))
    .map(({ number, choice }) => ({
      story: recorded.run.story,
      run: recorded.id,
      choice: number,
      text: choice.text,
    }))
}
