// The slots that must be remembered at each position: those that some later turn asks before they are set anew. The story can
// never tell apart two states at one position that agree on these.

import type { Position, Slot } from '../ink/turn.ts'
import type { Leaf } from './graph.ts'

/** @param always slots to keep everywhere, even where nothing asks them */
export function liveSlots(leaves: readonly Leaf[], always: readonly Slot[]): readonly ReadonlySet<Slot>[] {
  const live: Set<Slot>[] = []
  const at = (position: Position): Set<Slot> => {
    const known = live[position] ?? new Set(always)
    live[position] = known
    return known
  }
  const into: Leaf[][] = []
  for (const leaf of leaves) {
    if (leaf.from >= 0) for (const { slot } of leaf.turn.asked) at(leaf.from).add(slot)
    if (!leaf.turn.told.ok) continue
    const { position } = leaf.turn.told.value
    at(position)
    if (leaf.from >= 0) {
      const leading = into[position] ?? []
      leading.push(leaf)
      into[position] = leading
    }
  }
  const waiting = new Set(live.keys())
  for (const position of waiting) {
    waiting.delete(position)
    for (const { from, turn } of into[position] ?? []) {
      const set = new Set(turn.writes.flatMap((write) => ('set' in write ? [write.slot] : [])))
      const before = at(from).size
      for (const slot of at(position)) if (!set.has(slot)) at(from).add(slot)
      if (at(from).size > before) waiting.add(from)
    }
  }
  return live
}
