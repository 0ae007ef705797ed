// What exploring took, as a table of its own: one column for each story. Pure.

import type { ExploreTiming } from '../explore.ts'
import { type Row, writeNumber } from './table.ts'

/** What a plain script with merging took for a made-up story of the same shape, on one core (see README.md). */
const PLAIN = { states: 129_000, turns: 264_000, seconds: 64, microseconds: 242 }

export function exploreTable(explored: readonly ExploreTiming[]): readonly Row[] {
  const row = (label: string, cellOf: (timing: ExploreTiming) => string, plain?: string): Row => ({
    label,
    cells: [...explored.map(cellOf), plain],
  })
  return [
    { label: 'Exploring in Node', cells: [...explored.map(({ name }) => name), 'plain script'] },
    row('states', ({ states }) => writeNumber(states), writeNumber(PLAIN.states)),
    row('turns of the engine', ({ turns }) => writeNumber(turns), writeNumber(PLAIN.turns)),
    row('the whole story', ({ isWhole }) => (isWhole ? 'yes' : 'no')),
    row('walk, s', ({ walkSeconds }) => writeNumber(walkSeconds), writeNumber(PLAIN.seconds)),
    row('findings, s', ({ countSeconds }) => writeNumber(countSeconds)),
    row('states a second', ({ states, walkSeconds }) => writeNumber(states / walkSeconds), perSecond(PLAIN)),
    row(
      'µs a turn',
      ({ turnMicroseconds }) => writeNumber(turnMicroseconds),
      writeNumber(PLAIN.microseconds),
    ),
    row('greatest memory', ({ memory }) => `${writeNumber(memory / 1e6)} MB`),
    { heading: '  inkjs alone, turns a second' },
    row('going on', ({ raw }) => writeNumber(raw.alone)),
    row('saving and loading', ({ raw }) => writeNumber(raw.saving)),
  ]
}

const perSecond = ({ states, seconds }: typeof PLAIN): string => writeNumber(states / seconds)
