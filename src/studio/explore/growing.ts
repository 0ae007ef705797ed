// Whole numbers in a row that grows: a million states would be too many objects.

export interface NumberList {
  numbers: Int32Array
  count: number
}

export const growing = (room = 1024): NumberList => ({ numbers: new Int32Array(room), count: 0 })

/** @returns where it now stands */
export function push(row: NumberList, value: number): number {
  makeRoom(row, 1)
  row.numbers[row.count] = value
  return row.count++
}

export function makeRoom(row: NumberList, more: number): void {
  if (row.count + more <= row.numbers.length) return
  const wider = new Int32Array(Math.max(row.count + more, row.numbers.length * 2))
  wider.set(row.numbers)
  row.numbers = wider
}

/** What was pushed, and nothing beyond. */
export const settled = ({ numbers, count }: NumberList): Int32Array => numbers.slice(0, count)
