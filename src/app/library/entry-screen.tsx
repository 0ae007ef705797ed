// One entry at an address of its own, to be put into a note, a slide or a message: all of it, the decisions that practise it, and
// what is about the same.

import { useEffect } from 'preact/hooks'
import { debrief } from '../../model/debrief.ts'
import { lookUp } from '../../model/evidence/catalogue.ts'
import type { EntryUse } from '../../model/evidence/coverage.ts'
import { type Entry, isRule } from '../../model/evidence/entry.ts'
import { loadReplayedRun, type ReplayedRun } from '../attempts/use-replayed-runs.ts'
import { useRuns } from '../attempts/use-runs.ts'
import { EntryText } from '../evidence/entry-text.tsx'
import { entriesOf } from '../evidence/evidence-list.tsx'
import { MarkedTitle } from '../evidence/marked-title.tsx'
import { useSurroundings } from '../frame/context.ts'
import type { Learning } from '../frame/ports.ts'
import { writeRoute } from '../frame/route.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { Prose } from '../parts/prose.tsx'
import { evidence } from '../wording/evidence.ts'
import { EntryLine } from './entry-line.tsx'
import { LibraryPage } from './library-page.tsx'
import { focusFollowedLink } from './use-library-arrival.ts'

const { library } = evidence

interface EntryScreenProps {
  readonly learning: Learning
  readonly entry: string
}

export function EntryScreen({ learning, entry: id }: EntryScreenProps) {
  const entry = lookUp(learning.catalogue, id)
  return (
    <LibraryPage
      class="entry-page"
      title={entry?.title ?? library.title}
      heading={entry && <MarkedTitle entry={entry} />}
      print={entry && library.print}
      route={entry && { kind: 'entry', entry: id }}
    >
      {entry ? <EntryParts entry={entry} learning={learning} /> : <p class="lead">{library.unknownEntry}</p>}
    </LibraryPage>
  )
}

function EntryParts({ entry, learning }: { readonly entry: Entry; readonly learning: Learning }) {
  const { catalogue } = learning
  const beside = entriesOf(catalogue, entry.see ?? [])
  return (
    <>
      <div class={`evidence kind-${entry.kind}`}>
        <EntryText entry={entry} linked={false} asPage />
        {!isRule(entry) && (
          <p class="steps-mean">
            <a href={writeRoute({ kind: 'library' })}>{evidence.stepsMean}</a>
          </p>
        )}
      </div>
      <YourDecisions entry={entry.id} />
      <PractisedIn entry={entry.id} learning={learning} />
      {beside.length > 0 && (
        <section aria-labelledby="also-title">
          <h2 id="also-title">{library.also}</h2>
          <ul class="entry-lines">
            {beside.map((related) => (
              <EntryLine key={related.id} entry={related} />
            ))}
          </ul>
        </section>
      )}
      <section class="under" aria-labelledby="under-title">
        <h2 id="under-title">{library.under}</h2>
        <ul class="plain">
          {entry.themes.map((theme) => (
            <li key={theme}>
              <a href={writeRoute({ kind: 'theme', theme })}>{catalogue.themes[theme]?.name ?? theme}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

interface PractisedInProps {
  readonly entry: string
  readonly learning: Learning
}

/** In which decisions of which stories an entry is practised: by number, so that nothing of a story is told before it is played. */
function PractisedIn({ entry, learning }: PractisedInProps) {
  const resting = learning.practised[entry] ?? []
  const beside = without(learning.seen[entry] ?? [], resting)
  if (resting.length + beside.length === 0) return null
  return (
    <section class="practised" aria-labelledby="practised-title">
      <h2 id="practised-title">{library.inStories}</h2>
      <p class="about">{library.decisionsAbout}</p>
      <Decisions title={library.practised} practised={resting} />
      <Decisions title={library.seen} practised={beside} />
    </section>
  )
}

interface DecisionsProps {
  readonly title: string
  readonly practised: readonly EntryUse[]
}

function Decisions({ title, practised }: DecisionsProps) {
  const { shelf } = useSurroundings()
  if (practised.length === 0) return null
  const inOrderOfShelf = shelf.flatMap(({ id, title: name }) =>
    practised.filter(({ story }) => story === id).map((use) => ({ ...use, name })),
  )
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {inOrderOfShelf.map(({ story, name, decisions }) => (
          <li key={story}>
            <a href={writeRoute({ kind: 'before', story })}>{name}</a>: {library.decisions(decisions)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A decision that rests on an entry with one option and only points to it with another is named once. */
function without(beside: readonly EntryUse[], resting: readonly EntryUse[]): readonly EntryUse[] {
  return beside.flatMap(({ story, decisions }) => {
    const named = resting.find((use) => use.story === story)?.decisions ?? []
    const rest = decisions.filter((decision) => !named.includes(decision))
    return rest.length > 0 ? [{ story, decisions: rest }] : []
  })
}

interface OwnDecision {
  readonly story: string
  readonly run: string
  readonly choice: number
  readonly text: string
}

/**
 * The trainee's own decisions in which a reason named this entry, by what they said or did, each leading to its place in the look
 * back. Replays for it the finished runs in which the entry was met.
 */
function YourDecisions({ entry }: { readonly entry: string }) {
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
  useEffect(focusFollowedLink, [yours])
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

function decisionsOf({ saved, replay }: ReplayedRun, entry: string): readonly OwnDecision[] {
  return debrief(replay.beats)
    .decisions.filter(({ evidence, see }) => evidence.includes(entry) || see.includes(entry))
    .map(({ number, choice }) => ({
      story: saved.run.story,
      run: saved.id,
      choice: number,
      text: choice.text,
    }))
}
