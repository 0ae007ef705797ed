// What a run remembers, told by folding what its turns wrote. Changes in place: core's `remembered` copies, which is
// too dear for what happens before every turn of the engine.

import { type Memory, unwritten, type Value, type Write } from '../core/turn.ts'

/** @param turns writes of every turn, the opening's first */
export function foldedMemory(turns: Iterable<readonly Write[]>): Memory {
  const memory = new Map<string, Value>()
  const since = new Set<string>()
  for (const writes of turns) {
    const set = new Set(writes.map(({ slot }) => slot))
    for (const slot of since) {
      const value = memory.get(slot) as number
      if (value !== -1 && !set.has(slot)) memory.set(slot, value + 1)
    }
    for (const write of writes) {
      const before = memory.get(write.slot) ?? unwritten(write.slot)
      memory.set(write.slot, 'set' in write ? write.set : (before as number) + write.add)
      if (write.slot.startsWith('since:')) since.add(write.slot)
    }
  }
  return memory
}
