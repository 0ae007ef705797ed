// The first clicks as rows of the table: how soon they are answered, how long the main thread is held, and how many hit nothing. Pure.

import type { FirstClicks } from '../first.ts'
import type { ClickedRun } from '../page/click-to-text.ts'
import type { FirstClick } from '../page/first-clicks.ts'
import { type Figure, figureOf } from './figures.ts'
import { type Row, writeFigure, writeNumber } from './table.ts'
import { TARGETS, type Target, verdict } from './targets.ts'

export const firstRows = (first: readonly FirstClicks[]): readonly Row[] => [
  { heading: 'Real clicks 0.1 to 2 s after the first option, ms until the answer is on the screen' },
  ...first.flatMap(({ condition, clicks, atOnce, runs }) => {
    const slow = condition.throttle !== undefined
    return [
      { heading: `  ${condition.name}` },
      ...answerRows(clicks, slow ? {} : { median: TARGETS.firstClick, held: TARGETS.held }),
      ...(atOnce
        ? [{ heading: '  as soon as it is drawn' }, ...answerRows(atOnce, { median: TARGETS.firstClick })]
        : []),
      ...(runs ? runRows(runs) : []),
    ]
  }),
]

function answerRows(
  pages: readonly (readonly FirstClick[])[],
  targets: { readonly median?: Target; readonly held?: Target },
): readonly Row[] {
  const answered = pages.map((clicks) => figureIfAny(clicks.flatMap(({ answered }) => answered ?? [])))
  const held = pages.map((clicks) => figureIfAny(clicks.map((click) => click.held)))
  return [
    {
      label: 'median',
      cells: answered.map((figure) => figure && writeNumber(figure.median)),
      ...judged(answered[0]?.median, targets.median),
    },
    { label: 'worst, and how long after the option', cells: pages.map(writeWorst) },
    {
      label: 'held beyond 50 ms a task, first 4 s',
      cells: held.map((figure) => figure && writeFigure(figure)),
      ...judged(held[0]?.median, targets.held),
    },
    { label: 'clicks that missed', cells: pages.map((clicks) => countOf(clicks, ({ missed }) => missed)) },
    {
      label: 'clicks without an answer',
      cells: pages.map((clicks) =>
        countOf(clicks, ({ missed, answered }) => !missed && answered === undefined),
      ),
    },
  ]
}

function writeWorst(clicks: readonly FirstClick[]): string | undefined {
  const worst = [...clicks].sort((a, b) => (b.answered ?? 0) - (a.answered ?? 0))[0]
  return worst?.answered === undefined ? undefined : `${writeNumber(worst.answered)} at ${worst.moment}`
}

const figureIfAny = (values: readonly number[]): Figure | undefined =>
  values.length > 0 ? figureOf(values) : undefined

const judged = (value: number | undefined, target: Target | undefined) =>
  value !== undefined && target ? { remark: verdict(value, target) } : {}

const countOf = (clicks: readonly FirstClick[], isMeant: (click: FirstClick) => boolean): string =>
  `${clicks.filter(isMeant).length} of ${clicks.length}`

function runRows(runs: readonly ClickedRun[]): readonly Row[] {
  const worst = runs.map(({ clicks }) => {
    const times = clicks.map(({ painted, shown }) => Math.max(painted, shown))
    const time = Math.max(...times)
    const index = times.indexOf(time)
    return {
      time,
      place: `${index + 1} of ${clicks.length}, ${shorten(clicks[index]?.words ?? '')}`,
    }
  })
  return [
    { heading: '  a whole run there' },
    {
      label: 'worst click',
      cells: worst.map(({ time }) => writeNumber(time)),
      ...judged(worst[0]?.time, TARGETS.slowClick),
    },
    { label: 'which it was', cells: worst.map(({ place }) => place) },
    { label: 'clicks that missed', cells: runs.map(({ missed }) => String(missed)) },
  ]
}

/** The first words of a text, in quotation marks. */
function shorten(words: string): string {
  const text = words.trim()
  return text.length > LONGEST ? `“${text.slice(0, LONGEST).trimEnd()}…”` : `“${text}”`
}

/** Letters, so that an option does not make the columns wider than the figures. */
const LONGEST = 12
