// The results as data (for --json) and as the table that people read, each figure beside its target. Every part may be missing,
// since --only measures some. Pure.

import type { Chunk } from '../chunks.ts'
import type { ExploreTiming } from '../explore.ts'
import type { Survivals } from '../kill/rounds.ts'
import type { LrsTiming } from '../lrs.ts'
import type { Packages } from '../packages.ts'
import type { HeapGrowth } from '../page/heap.ts'
import type { RaceResult } from '../page/race.ts'
import { type Art, artTable } from './art-rows.ts'
import { exploreTable } from './explore-rows.ts'
import type { Figure } from './figures.ts'
import {
  chunkRows,
  clickRows,
  idleRows,
  killRows,
  loadingRows,
  lrsRows,
  packageRows,
  recordRows,
  replayRows,
  roomRows,
  sittingRows,
} from './rows.ts'
import { writeTable } from './table.ts'

export const PARTS = [
  'loading',
  'clicks',
  'idle',
  'heap',
  'replay',
  'record',
  'room',
  'packages',
  'kill',
  'lrs',
  'art',
  'explore',
  'files',
] as const
export type Part = (typeof PARTS)[number]

/** Milliseconds from a click until new text is in the document, and until the frame with it has been painted. */
export interface Clicks {
  readonly written: Figure
  readonly painted: Figure
}

export interface IdleFigures {
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

/** Lists hold one entry for each page, in the order of the names. */
export interface Report {
  readonly machine: string
  /** The page in question first, the bare page second. */
  readonly names: readonly [string, string]
  /** True for our own page; other pages are not held to our targets. */
  readonly judged: boolean
  readonly loading?: readonly RaceResult[]
  readonly clicks?: readonly Clicks[]
  readonly idle?: readonly IdleFigures[]
  readonly heap?: readonly HeapGrowth[]
  readonly replay?: ReplayFigures
  /** Milliseconds until five hundred saved runs are listed. */
  readonly record?: Figure
  /** Milliseconds from a key on the console to the room's window. */
  readonly room?: Clicks
  readonly packages?: Packages
  /** What is offered after the browser was killed. */
  readonly kill?: Survivals
  readonly lrs?: LrsTiming
  readonly art?: Art
  readonly explore?: readonly ExploreTiming[]
  readonly files?: readonly Chunk[]
}

export function writeReport(report: Report): string {
  const {
    machine,
    names,
    judged,
    loading,
    clicks,
    idle,
    heap,
    replay,
    record,
    room,
    packages,
    kill,
    lrs,
    art,
    explore,
    files,
  } = report
  const rows = [
    ...(loading ? loadingRows(loading, judged) : []),
    ...(clicks ? clickRows(clicks, judged) : []),
    ...(idle ? idleRows(idle, judged) : []),
    ...(heap ? sittingRows(heap) : []),
    ...(replay ? replayRows(replay) : []),
    ...(record ? recordRows(record) : []),
    ...(room ? roomRows(room) : []),
    ...(packages ? packageRows(packages) : []),
    ...(kill ? killRows(kill) : []),
    ...(lrs ? lrsRows(lrs) : []),
  ]
  const remark = judged ? 'target' : ''
  const figures = writeTable([{ label: '', cells: [...names, 'ratio'], remark }, ...rows])
  return [
    machine,
    ...(rows.length > 0 ? [figures] : []),
    ...(art ? [writeTable(artTable(art))] : []),
    ...(explore ? [writeTable(exploreTable(explore))] : []),
    ...(files ? [writeTable(chunkRows(files, loading))] : []),
  ].join('\n\n')
}
