// What a window and a sheet of paper hold, as rows of the table: the options of a decision, and the look back of a run. Pure.

import type { Sight } from '../page/in-sight.ts'
import type { LookBack } from '../page/look-back.ts'
import { type Row, writeNumber } from './table.ts'
import { TARGETS, type Target, verdict } from './targets.ts'

export interface SightFigures {
  readonly windows: readonly Sight[]
  readonly looks: readonly LookBack[]
}

/** What there was before the talk came in parts and the look back in layers. */
const BEFORE = {
  inSight: '3 of 58 decisions',
  words: '3,110 to 3,613 words, none folded',
  screens: '16 screens',
  pages: '27 pages',
}

export const sightRows = ({ windows, looks }: SightFigures): readonly Row[] => [
  ...windowRows(windows),
  ...(looks.length > 0 ? lookRows(looks) : []),
]

const windowRows = (sights: readonly Sight[]): readonly Row[] => [
  { heading: 'Whole runs of every story: options in sight with the last part' },
  {
    label: '',
    cells: ['decisions', 'all in sight', 'Next in a run', 'most at first'],
    remark: `at least 95 % in sight, and at first at most 2; before: ${BEFORE.inSight}`,
  },
  ...sights.map(({ name, decisions, whole, presses, atFirst }) => ({
    label: name,
    cells: [String(decisions), String(whole), String(presses), String(atFirst)],
    remark: whole >= LEAST_IN_SIGHT * decisions && atFirst <= MOST_AT_FIRST ? 'met' : 'not met',
  })),
]

/** Of the decisions. */
const LEAST_IN_SIGHT = 0.95
const MOST_AT_FIRST = 2

function lookRows(looks: readonly LookBack[]): readonly Row[] {
  const row = (
    label: string,
    numberOf: (look: LookBack) => number,
    before: string,
    { target, write = String }: { target?: Target; write?: (value: number) => string } = {},
  ): Row => ({
    label,
    cells: looks.map((look) => write(numberOf(look))),
    remark: [
      ...(target ? [verdict(Math.max(...looks.map(numberOf)), target)] : []),
      `before: ${before}`,
    ].join('; '),
  })
  return [
    { heading: '  Look back of a whole run, as it opens, 1366 x 768' },
    { label: '', cells: looks.map(({ story }) => story) },
    row('words of what stands first', ({ words }) => words.first, BEFORE.words),
    row('words seen, the rest folded', ({ words }) => words.folded, BEFORE.words),
    row('pixels of what stands first', ({ bottom }) => Math.ceil(bottom), BEFORE.screens, {
      target: TARGETS.firstScreen,
    }),
    row('screens, the rest folded', ({ height }) => height / 768, BEFORE.screens, { write: writeNumber }),
    row('pages of “this screen”', ({ pages }) => pages.first, BEFORE.pages, { target: TARGETS.firstPages }),
    row('pages of all of it', ({ pages }) => pages.all, BEFORE.pages, { target: TARGETS.allPages }),
  ]
}
