// What a run remembers, rebuilt from what its turns wrote. Copies the memory once for many turns, where `remembered` in
// ink/turn.ts copies it for each: that would be too slow before every turn of the engine.

import { type Memory, type Slot, unwritten, type Value, type Write } from '../ink/turn.ts'
import type { Leaf, State } from './graph.ts'
import type { NumberList } from './growing.ts'

/** @param turns writes of every turn that came after `memory`, or of all from the opening on */
export function foldedMemory(turns: Iterable<readonly Write[]>, memory: Memory = new Map()): Memory {
  const after = new Map<Slot, Value>(memory)
  const since = new Set([...memory.keys()].filter((slot) => slot.startsWith('since:')))
  for (const writes of turns) {
    const set = new Set(writes.map(({ slot }) => slot))
    for (const slot of since) {
      const value = after.get(slot) as number
      if (value !== -1 && !set.has(slot)) after.set(slot, value + 1)
    }
    for (const write of writes) {
      const before = after.get(write.slot) ?? unwritten(write.slot)
      after.set(write.slot, 'set' in write ? write.set : (before as number) + write.add)
      if (write.slot.startsWith('since:')) since.add(write.slot)
    }
  }
  return after
}

/** How a walk first came to each state. */
export interface Ways {
  readonly leafOf: NumberList
  /** -1 for the opening. */
  readonly parentOf: NumberList
}

/** A memory is kept after so many turns, so that a long run is not rebuilt from its opening each time. */
const BETWEEN_NOTES = 128

/** The whole memory of the run that first led to a state, however little the walk keeps of it. */
export function recaller({ leafOf, parentOf }: Ways, leaves: readonly Leaf[]): (state: State) => Memory {
  const notes = new Map<State, Memory>()
  return (state) => {
    const chain: number[] = []
    let at = state
    for (; at !== -1 && !notes.has(at); at = parentOf.numbers[at] as number) {
      chain.push(leafOf.numbers[at] as number)
    }
    const writes = chain.reverse().map((leaf) => leaves[leaf]?.turn.writes ?? [])
    const memory = foldedMemory(writes, notes.get(at))
    if (chain.length >= BETWEEN_NOTES) notes.set(state, memory)
    return memory
  }
}
