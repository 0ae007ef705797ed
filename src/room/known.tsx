// What is known, in a line for each kind: a rule of practice is never to be taken for a finding, on a projector or on paper
// either.

import { shown } from '../evidence/catalogue.ts'
import type { Entry } from '../evidence/entry.ts'
import { useLearning } from '../ui/evidence/use-learning.ts'
import { words } from '../wording/words.ts'

export function Known({ ids }: { readonly ids: readonly string[] }) {
  const { learning } = useLearning()
  if (!learning) return null
  const entries = ids.flatMap((id) => shown(learning.catalogue, id) ?? [])
  return (
    <>
      {kindsOf(entries).map((kind) => (
        <p key={kind} class={`known known-${kind}`}>
          <b>{words.evidence.kinds[kind]}:</b>{' '}
          {entries
            .filter((entry) => entry.kind === kind)
            .map(({ title }) => title)
            .join(' · ')}
        </p>
      ))}
    </>
  )
}

export const kindsOf = (entries: readonly Entry[]): readonly Entry['kind'][] => [
  ...new Set(entries.map(({ kind }) => kind)),
]
