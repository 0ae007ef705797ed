// What is known, in a line for each kind: a rule of practice is never to be taken for a finding, on a projector or on paper
// either.

import { type Entry, isRule } from '../evidence/entry.ts'
import { entriesOf } from '../ui/evidence/evidence-list.tsx'
import { useLearning } from '../ui/evidence/use-learning.ts'
import { evidence as words } from '../wording/evidence.ts'

export function Known({ ids }: { readonly ids: readonly string[] }) {
  const { learning } = useLearning()
  if (!learning) return null
  const entries = entriesOf(learning.catalogue, ids)
  return (
    <>
      {kindsOf(entries).map((kind) => (
        <p key={kind} class={`known known-${kind}`}>
          <b>{words.kinds[kind]}:</b>{' '}
          {entries
            .filter((entry) => entry.kind === kind)
            .map((entry) => (isRule(entry) ? entry.title : `${entry.title} (${words.step(entry.sure)})`))
            .join(' · ')}
        </p>
      ))}
    </>
  )
}

export const kindsOf = (entries: readonly Entry[]): readonly Entry['kind'][] => [
  ...new Set(entries.map(({ kind }) => kind)),
]
