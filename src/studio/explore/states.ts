// The states of a walk, each a position with the values of the slots that are kept there, in a hash table that finds a state
// again. Values are encoded as whole numbers. Open addressing in typed arrays, since there may be a million states.

import type { Position, Value } from '../ink/turn.ts'
import { growing, type NumberList, push, reserve } from './growing.ts'

/** Codes from here on are indices into the table of values that are not small whole numbers. */
const TABLE = 2 ** 30

export interface Values {
  readonly encode: (value: Value) => number
  readonly decode: (code: number) => Value
}

export function createValues(): Values {
  const table: Value[] = []
  const codes = new Map<Value, number>()
  return {
    encode: (value) => {
      if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < TABLE) return value
      const code = codes.get(value) ?? TABLE + table.push(value) - 1
      codes.set(value, code)
      return code
    },
    decode: (code) => (code < TABLE ? code : (table[code - TABLE] ?? 0)),
  }
}

export interface States {
  readonly count: () => number
  readonly positionOf: (state: number) => Position
  /** Where the values of a state begin in `values().numbers`. */
  readonly startOf: (state: number) => number
  readonly values: () => NumberList
  /** The state that has these values; negative (`-1 - state`) where it has just been added. */
  readonly place: (position: Position, values: Int32Array, width: number) => number
}

export function createStates(): States {
  const positions = growing()
  const starts = growing()
  const values = growing()
  let slots = new Int32Array(4096).fill(-1)

  function hash(position: Position, row: Int32Array, start: number, width: number): number {
    let sum = Math.imul(position + 1, 0x9e3779b1)
    for (let at = start; at < start + width; at++) {
      sum = Math.imul(sum ^ (row[at] as number), 0x85ebca6b)
      sum ^= sum >>> 15
    }
    return sum >>> 0
  }

  function widen(): void {
    slots = new Int32Array(slots.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let state = 0; state < positions.count; state++) {
      const start = starts.numbers[state] as number
      const end = state + 1 < positions.count ? (starts.numbers[state + 1] as number) : values.count
      let at = hash(positions.numbers[state] as number, values.numbers, start, end - start) & mask
      while (slots[at] !== -1) at = (at + 1) & mask
      slots[at] = state
    }
  }

  function isSame(state: number, position: Position, row: Int32Array, width: number): boolean {
    if (positions.numbers[state] !== position) return false
    const start = starts.numbers[state] as number
    const { numbers } = values
    for (let at = 0; at < width; at++) if (numbers[start + at] !== row[at]) return false
    return true
  }

  return {
    count: () => positions.count,
    positionOf: (state) => positions.numbers[state] as number,
    startOf: (state) => starts.numbers[state] as number,
    values: () => values,
    place(position, row, width) {
      if (positions.count * 2 >= slots.length) widen()
      const mask = slots.length - 1
      let at = hash(position, row, 0, width) & mask
      for (let known = slots[at] as number; known !== -1; known = slots[at] as number) {
        if (isSame(known, position, row, width)) return known
        at = (at + 1) & mask
      }
      const state = push(positions, position)
      slots[at] = state
      reserve(values, width)
      push(starts, values.count)
      for (let column = 0; column < width; column++) push(values, row[column] as number)
      return -1 - state
    },
  }
}
