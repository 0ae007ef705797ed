// A growing list of whole numbers in a typed array, since a million states would be too many objects.

export interface NumberList {
  numbers: Int32Array
  count: number
}

export const growing = (capacity = 1024): NumberList => ({ numbers: new Int32Array(capacity), count: 0 })

/** @returns the index of the new number */
export function push(row: NumberList, value: number): number {
  reserve(row, 1)
  row.numbers[row.count] = value
  return row.count++
}

export function reserve(row: NumberList, more: number): void {
  if (row.count + more <= row.numbers.length) return
  const wider = new Int32Array(Math.max(row.count + more, row.numbers.length * 2))
  wider.set(row.numbers)
  row.numbers = wider
}

/** A copy of exactly what was pushed, without spare capacity. */
export const settled = ({ numbers, count }: NumberList): Int32Array => numbers.slice(0, count)
