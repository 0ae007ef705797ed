// Scores at the ends of runs and on the way: their ranges, their distribution, the best and the worst run.

import { placed } from '../../../model/ranges.ts'
import type { Score, Scores } from '../../../model/score.ts'
import type { Distribution, Findings, RunFigures, ScoreRange } from '../findings.ts'
import type { Graph, State } from '../graph.ts'
import type { Flow } from './flow.ts'
import { isEnd, logTo } from './logs.ts'

export type ScoreFigures = Pick<
  Findings,
  'scores' | 'distribution' | 'together' | 'middle' | 'best' | 'worst'
>

/** Width of a bin in the distribution of the mean of the three. */
const BIN = 0.05
/** A little less than half, since shares are sums of many rounded numbers. */
const HALF = 0.5 - 1e-9

export function scoreFigures(graph: Graph, flow: Flow, ends: readonly State[]): ScoreFigures {
  const scores = byScore((score) => rangeOf(graph, ends, score))
  const placeOf = (state: State): number => placed(graph.scoresOf(state), scores)
  const bins = spread(ends, flow, (state) => Math.min(19, Math.floor(placeOf(state) / BIN + 1e-9)))
  const best = extreme(ends, placeOf, (a, b) => a > b)
  const worst = extreme(ends, placeOf, (a, b) => a < b)
  return {
    scores,
    distribution: byScore((score) => spread(ends, flow, (state) => graph.scoresOf(state)[score])),
    together: bins.map(({ at, share }) => ({ at: Math.round(at * BIN * 100) / 100, share })),
    ...(ends.length > 0 && { middle: middleOf(spread(ends, flow, placeOf)) }),
    ...(best !== undefined && { best: finished(graph, best, placeOf(best)) }),
    ...(worst !== undefined && { worst: finished(graph, worst, placeOf(worst)) }),
  }
}

const byScore = <T>(compute: (score: Score) => T): Record<Score, T> => ({
  trust: compute('trust'),
  empathy: compute('empathy'),
  reliability: compute('reliability'),
})

function rangeOf(graph: Graph, ends: readonly State[], score: Score): ScoreRange {
  const start = graph.states > 0 ? graph.scoresOf(0)[score] : 0
  let [min, max, lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0]
  let [low, high] = [start, start]
  for (const end of ends) {
    const value = graph.scoresOf(end)[score]
    min = Math.min(min, value)
    max = Math.max(max, value)
  }
  for (let state = 0; state < graph.states; state++) {
    const value = graph.scoresOf(state)[score]
    if (value < low) [low, lowest] = [value, state]
    if (value > high) [high, highest] = [value, state]
  }
  return {
    start,
    min: ends.length === 0 ? start : min,
    max: ends.length === 0 ? start : max,
    lowest: { value: low, log: logTo(graph, lowest) },
    highest: { value: high, log: logTo(graph, highest) },
  }
}

/** Shares of the runs that end, by a value of their last state. */
function spread(ends: readonly State[], flow: Flow, measure: (state: State) => number): Distribution {
  const shares = new Map<number, number>()
  let all = 0
  for (const end of ends) {
    const share = flow.state[end] as number
    all += share
    const value = measure(end)
    shares.set(value, (shares.get(value) ?? 0) + share)
  }
  return [...shares]
    .sort(([a], [b]) => a - b)
    .map(([at, share]) => ({ at, share: all === 0 ? 0 : share / all }))
}

/** The first place at which half of the runs have ended. */
function middleOf(places: Distribution): number {
  let below = 0
  for (const { at, share } of places) {
    below += share
    if (below >= HALF) return at
  }
  return places.at(-1)?.at ?? 0
}

function extreme(
  ends: readonly State[],
  measure: (state: State) => number,
  isBeyond: (a: number, b: number) => boolean,
): State | undefined {
  let extremeEnd: State | undefined
  for (const end of ends) {
    if (extremeEnd === undefined || isBeyond(measure(end), measure(extremeEnd))) extremeEnd = end
  }
  return extremeEnd
}

function finished(graph: Graph, end: State, place: number): RunFigures {
  const scores: Scores = graph.scoresOf(end)
  const ending = endingAt(graph, end)
  return { log: logTo(graph, end), scores, placed: place, ...(ending && { ending }) }
}

function endingAt({ leaves, leafOf }: Graph, state: State): string | undefined {
  const result = leaves[leafOf[state] as number]?.turn.told
  return result?.ok ? result.value.passage.ending : undefined
}

export const endsOf = (graph: Graph): readonly State[] => {
  const ends: State[] = []
  for (let state = 0; state < graph.states; state++) if (isEnd(graph, state)) ends.push(state)
  return ends
}
