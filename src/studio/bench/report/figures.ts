// Several measurements of one thing as one figure: the median and the range. Pure.

export interface Figure {
  readonly median: number
  readonly min: number
  readonly max: number
  /** How many measurements it is made of. */
  readonly count: number
}

/** @throws where there is nothing to summarise: an empty list is a mistake of the caller, never a measurement */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b)
  const min = sorted[0]
  const max = sorted.at(-1)
  if (min === undefined || max === undefined)
    throw new Error('Unexpected lack of measurements, expected some')
  return { median: medianOf(sorted), min, max, count: sorted.length }
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}

/** The ratio of each measurement to the other of the same round, as one figure. Ratios within a round do not depend on how busy the machine was. */
export const ratioOf = (values: readonly number[], besides: readonly number[]): Figure =>
  figureOf(values.map((value, index) => value / (besides[index] as number)))
