// Variables that hold a whole number at one time and something else at another, such as a truth. What a turn asks of
// them depends on which of the two it meets, before it has asked anything; so their very value is asked first of all.

import { type Memory, type Slot, type Turn, unwritten, type Value, type Write } from '../ink/turn.ts'

export interface MixedSlots {
  /** True where one more is mixed than before. */
  readonly note: (writes: readonly Write[]) => boolean
  /** The same turn, which has asked for the value of everything that is mixed before it asked anything else. */
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
