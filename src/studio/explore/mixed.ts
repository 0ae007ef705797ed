// Variables that hold a whole number at one time and something else, such as true or false, at another. What a turn asks of one
// depends on which kind it meets, although no question says so; therefore its exact value is asked before anything else.

import { type Memory, type Slot, type Turn, unwritten, type Value, type Write } from '../ink/turn.ts'

export interface MixedSlots {
  /** True where these writes made another slot mixed. */
  readonly note: (writes: readonly Write[]) => boolean
  /** The same turn with the values of all mixed slots as its first questions. */
  readonly askedFirst: (turn: Turn, memory: Memory) => Turn
}

export function mixedSlots(): MixedSlots {
  const kinds = new Map<Slot, boolean>()
  const mixed = new Set<Slot>()
  return {
    note: (writes) => {
      const before = mixed.size
      for (const write of writes) {
        if (!('set' in write)) continue
        const kind = isCounted(write.set)
        if ((kinds.get(write.slot) ?? kind) !== kind) mixed.add(write.slot)
        kinds.set(write.slot, kind)
      }
      return mixed.size > before
    },
    askedFirst: (turn, memory) => {
      if (mixed.size === 0) return turn
      const first = [...mixed].sort().map((slot) => {
        const answer = memory.get(slot) ?? unwritten(slot)
        return { slot, ask: 'value', by: 0, plus: 0, answer } as const
      })
      return { ...turn, asked: [...first, ...turn.asked.filter(({ slot }) => !mixed.has(slot))] }
    },
  }
}

/** Whole numbers that the engine could go on counting exactly, however often a run adds to them. */
const isCounted = (value: Value): boolean => typeof value === 'number' && Math.abs(value) < 2 ** 28
