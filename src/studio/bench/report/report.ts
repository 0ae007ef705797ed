// The results as data (for --json) and as the table that people read, each figure beside its target. Every part may be missing,
// since --only measures some. Pure.

import type { Chunk } from '../chunks.ts'
import type { ExploreTiming } from '../explore.ts'
import type { FirstClicks } from '../first.ts'
import type { Survivals } from '../kill/rounds.ts'
import type { LrsTiming } from '../lrs.ts'
import type { Packages } from '../packages.ts'
import type { RaceResult } from '../page/cold-load.ts'
import type { HeapGrowth } from '../page/heap.ts'
import type { SavingTiming } from '../saving.ts'
import type { Figure } from './figures.ts'
import { firstRows } from './first-rows.ts'
import {
  type Art,
  artRows,
  chunkRows,
  clickRows,
  exploreRows,
  idleRows,
  killRows,
  loadingRows,
  lrsRows,
  packageRows,
  recordRows,
  replayRows,
  roomRows,
  savingRows,
  sittingRows,
} from './rows.ts'
import { type SightFigures, sightRows } from './sight-rows.ts'
import { type Row, writeTable } from './table.ts'

/** Milliseconds from a click until new text is in the document, and until the frame with it has been painted. */
export interface Clicks {
  readonly written: Figure
  readonly painted: Figure
}

interface IdleFigures {
  /** Processor seconds in ten seconds. */
  readonly seconds: Figure
  /** The same with the stage turned off, of a page that has one. */
  readonly stageOff?: Figure
}

export interface ReplayFigures {
  readonly choices: number
  readonly milliseconds: Figure
  readonly inkTurns: number
}

/** What each part of the bench gives. Lists of two pages hold one entry for each, in the order of the names. */
export interface Figures {
  readonly loading: readonly RaceResult[]
  readonly clicks: readonly [Clicks, Clicks]
  readonly first: readonly FirstClicks[]
  readonly idle: readonly [IdleFigures, IdleFigures]
  readonly heap: readonly [HeapGrowth, HeapGrowth]
  readonly replay: ReplayFigures
  /** Milliseconds until five hundred saved runs are listed. */
  readonly record: Figure
  /** Milliseconds from a key on the console to the room's window. */
  readonly room: Clicks
  readonly packages: Packages
  /** What is offered after the browser was killed. */
  readonly kill: Survivals
  readonly lrs: LrsTiming
  readonly art: Art
  readonly sight: SightFigures
  readonly saving: SavingTiming
  readonly explore: readonly ExploreTiming[]
  readonly files: readonly Chunk[]
}
export type Part = keyof Figures

export interface Report extends Partial<Figures> {
  readonly machine: string
  /** The page in question first, the bare page second. */
  readonly names: readonly [string, string]
  /** True for our own page; other pages are not held to our targets. */
  readonly judged: boolean
  /** What could not be measured, and why: the figures of the other parts are there all the same. Absent where nothing failed. */
  readonly failed?: readonly { readonly part: Part; readonly message: string }[]
}

/** The rows of each part, in the order in which the parts are measured and printed. */
const ROWS: { readonly [P in Part]: (figures: Figures[P], report: Report) => readonly Row[] } = {
  loading: loadingRows,
  clicks: clickRows,
  first: firstRows,
  idle: idleRows,
  heap: sittingRows,
  replay: replayRows,
  record: recordRows,
  room: roomRows,
  packages: packageRows,
  kill: killRows,
  lrs: lrsRows,
  art: artRows,
  sight: sightRows,
  saving: savingRows,
  explore: exploreRows,
  files: (files, { loading }) => chunkRows(files, loading),
}

export const PARTS = Object.keys(ROWS) as readonly Part[]

/** Tables of their own, since their columns are not the two pages. */
const APART: readonly Part[] = ['art', 'sight', 'saving', 'explore', 'files']

export function writeReport(report: Report): string {
  const { machine, names, judged, failed = [] } = report
  const rows = PARTS.filter((part) => !APART.includes(part)).flatMap((part) => rowsOf(part, report))
  const head: Row = { label: '', cells: [...names, 'ratio'], remark: judged ? 'target' : '' }
  const tables = [rows.length > 0 ? [head, ...rows] : [], ...APART.map((part) => rowsOf(part, report))]
  const missing = failed.map(({ part, message }) => `Could not measure ${part}: ${message}`)
  return [machine, ...tables.filter((table) => table.length > 0).map(writeTable), ...missing].join('\n\n')
}

function rowsOf<P extends Part>(part: P, report: Report): readonly Row[] {
  const measured: { readonly [Q in Part]?: Figures[Q] } = report
  const figures = measured[part]
  const rows = figures ? ROWS[part](figures, report) : []
  return report.judged ? rows : rows.map((row) => ('label' in row ? { ...row, remark: '' } : row))
}
