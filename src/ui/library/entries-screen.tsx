// All entries on one page: findings by how sure they are, then what is asked of workers by what it is.

import { type Entry, isRule, RULES, STEPS } from '../../evidence/entry.ts'
import { evidence } from '../../wording/evidence.ts'
import { later } from '../../wording/later.ts'
import { useArrival } from '../parts/use-arrival.ts'
import type { Learning } from '../ports.ts'
import { EntryLine } from './entry-line.tsx'
import { LibraryWays } from './library-ways.tsx'

const { library } = evidence

export function EntriesScreen({ learning }: { readonly learning: Learning }) {
  const heading = useArrival<HTMLHeadingElement>(library.entriesTitle)
  const entries = Object.values(learning.catalogue.entries)
  const parts: readonly (readonly [title: string, about: string, entries: readonly Entry[]])[] = [
    ...STEPS.map(
      (step) =>
        [
          sentence(evidence.step(step)),
          evidence.steps[step],
          entries.filter((entry) => !isRule(entry) && entry.sure === step),
        ] as const,
    ),
    ...RULES.map(
      (kind) =>
        [
          evidence.kinds[kind],
          evidence.kindsAbout[kind],
          entries.filter((entry) => entry.kind === kind),
        ] as const,
    ),
  ]
  return (
    <div class="library page">
      <h1 ref={heading} tabIndex={-1}>
        {library.entriesTitle}
      </h1>
      <p class="lead">{library.entriesLead}</p>
      {parts.map(([title, about, some]) => (
        <section key={title}>
          <h2>{title}</h2>
          <p class="about">
            {about}. {library.entries(some.length)}.
          </p>
          <ul class="entry-lines">
            {some.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      <LibraryWays print={library.print} />
      <p class="printed">{later.debrief.printedFrom}</p>
    </div>
  )
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
