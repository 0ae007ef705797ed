// The entries that a story's reasons rest on, in the order of the hand-out, once the catalogue has arrived.

import type { Guide } from '../../../model/room/guide.ts'
import { entriesOf } from '../../evidence/evidence-list.tsx'
import { useLearning } from '../../evidence/use-learning.ts'
import { type HandOutOrder, inHandOutOrder } from './hand-out.ts'

export function useHandOut(guide: Guide | undefined): HandOutOrder | undefined {
  const { learning } = useLearning()
  if (!learning || !guide) return undefined
  const ids = new Set(guide.decisions.flatMap(({ options }) => options.flatMap(({ evidence }) => evidence)))
  return inHandOutOrder(entriesOf(learning.catalogue, [...ids]))
}
