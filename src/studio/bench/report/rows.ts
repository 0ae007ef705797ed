// Each part of the report as rows of the table. Pure; what a figure means is explained where it is measured.

import type { Chunk } from '../chunks.ts'
import type { Survivals } from '../kill/rounds.ts'
import type { LrsTiming } from '../lrs.ts'
import type { Packages } from '../packages.ts'
import type { NetworkRequest } from '../page/cold-load.ts'
import type { HeapGrowth } from '../page/heap.ts'
import type { RaceResult } from '../page/race.ts'
import { type Figure, figureOf, ratioOf } from './figures.ts'
import type { Clicks, IdleFigures, ReplayFigures } from './report.ts'
import { type Row, writeBytes, writeFigure, writeNumber } from './table.ts'
import { judge, TARGETS, type Target, writeVerdict } from './targets.ts'

const against = (judged: boolean, value: number | undefined, target: Target): { readonly remark?: string } =>
  judged && value !== undefined ? { remark: writeVerdict(judge(value, target)) } : {}

export function loadingRows(raced: readonly RaceResult[], judged: boolean): readonly Row[] {
  const once = raced[0]?.loads.map((all) => all[0]) ?? []
  return [
    { heading: 'Until the first option can be clicked, cold' },
    {
      label: 'transferred',
      cells: once.map((load) => writeBytes(bytesOf(load?.asked))),
      ...against(judged, bytesOf(once[0]?.asked), TARGETS.bytes),
    },
    { label: 'requests', cells: once.map((load) => String(load?.asked.length ?? 0)) },
    { label: 'fonts, later', cells: once.map((load) => writeBytes(bytesOf(load?.fonts))) },
    ...raced.flatMap((race) => timeRows(race, judged)),
  ]
}

const bytesOf = (requests: readonly NetworkRequest[] = []): number =>
  requests.reduce((sum, { bytes }) => sum + bytes, 0)

const MOMENTS = {
  clickable: 'can be clicked',
  painted: 'is on the screen',
  lettered: 'is in its own letters',
} as const

function timeRows({ condition, loads }: RaceResult, judged: boolean): readonly Row[] {
  const rows = (Object.keys(MOMENTS) as (keyof typeof MOMENTS)[]).map((moment) => {
    const times = loads.map((all) => all.map((load) => load[moment]))
    const [mine = [], bare = []] = times
    const ratio = ratioOf(mine, bare)
    return {
      label: `  ${MOMENTS[moment]}`,
      cells: [...times.map((all) => writeFigure(figureOf(all))), writeFigure(ratio)],
      ...(moment === 'clickable' && against(judged, ratio.median, TARGETS.ratio)),
    }
  })
  return [{ heading: `  ${condition.name}, ms` }, ...rows]
}

export const clickRows = (clicks: readonly Clicks[], judged: boolean): readonly Row[] => [
  { heading: 'From a click to the next text, ms, over a whole run' },
  { label: 'in the document, median', cells: clicks.map(({ written }) => writeNumber(written.median)) },
  { label: 'in the document, worst', cells: clicks.map(({ written }) => writeNumber(written.max)) },
  {
    label: 'on the screen, median',
    cells: clicks.map(({ painted }) => writeNumber(painted.median)),
    ...against(judged, clicks[0]?.painted.median, TARGETS.clickToText),
  },
  {
    label: 'on the screen, worst',
    cells: clicks.map(({ painted }) => writeNumber(painted.max)),
    ...against(judged, clicks[0]?.painted.max, TARGETS.clickToText),
  },
]

export function idleRows(idle: readonly IdleFigures[], judged: boolean): readonly Row[] {
  const still = idle[0]?.stageOff
  return [
    { heading: 'Idle, processor seconds in 10 s, all processes of the browser' },
    {
      label: 'as it opens',
      cells: idle.map(({ seconds }) => writeFigure(seconds)),
      ...against(judged, idle[0]?.seconds.median, TARGETS.idle),
    },
    ...(still ? [{ label: 'stage off', cells: [writeFigure(still)] }] : []),
  ]
}

export const sittingRows = (held: readonly HeapGrowth[]): readonly Row[] => [
  { heading: 'After many choices' },
  { label: 'choices made', cells: held.map(({ choices }) => String(choices)) },
  { label: 'heap before', cells: held.map(({ before }) => writeBytes(before.heap)) },
  { label: 'heap after', cells: held.map(({ after }) => writeBytes(after.heap)) },
  { label: 'DOM nodes before', cells: held.map(({ before }) => String(before.nodes)) },
  { label: 'DOM nodes after', cells: held.map(({ after }) => String(after.nodes)) },
]

export const replayRows = ({ choices, milliseconds, inkTurns }: ReplayFigures): readonly Row[] => [
  { heading: 'Replay in Node, warm, story loaded' },
  {
    label: `a run of ${choices} choices, ms`,
    cells: [writeFigure(milliseconds)],
    ...against(true, milliseconds.median, TARGETS.replay),
  },
  { label: 'inkjs alone, turns a second', cells: [writeNumber(inkTurns)] },
]

export function chunkRows(
  chunks: readonly Chunk[],
  raced: readonly RaceResult[] | undefined,
): readonly Row[] {
  const requests = raced?.[0]?.loads[0]?.[0]?.asked ?? []
  const early = new Set(requests.map(({ url }) => new URL(url).pathname.slice(1) || 'index.html'))
  const sizes = (all: readonly Chunk[]) =>
    (['raw', 'gzip', 'brotli'] as const).map((kind) =>
      writeBytes(all.reduce((sum, chunk) => sum + chunk[kind], 0)),
    )
  const first = chunks.filter(({ file }) => early.has(file))
  return [
    { label: 'Files of the site', cells: ['raw', 'gzip', 'brotli'] },
    ...chunks.map((chunk) => ({
      label: chunk.file,
      cells: sizes([chunk]),
      ...(early.has(chunk.file) && { remark: 'before the first option' }),
    })),
    ...(first.length > 0 ? [{ label: 'before the first option', cells: sizes(first) }] : []),
    { label: 'all', cells: sizes(chunks) },
  ]
}

export const recordRows = (listed: Figure): readonly Row[] => [
  { heading: 'From opening the record until 500 saved runs are listed' },
  { label: 'ms', cells: [writeFigure(listed)], ...against(true, listed.median, TARGETS.record) },
]

export const roomRows = ({ written, painted }: Clicks): readonly Row[] => [
  { heading: "From a key on the console to the words in the room's window" },
  { label: 'in its document, ms', cells: [writeFigure(written)] },
  {
    label: 'on its screen, ms',
    cells: [writeFigure(painted)],
    ...against(true, painted.median, TARGETS.room),
  },
]

/** The name of a package of one story contains that of the story. */
const isAlone = (name: string): boolean => /^alongside-\w+-\w+\.zip$/.test(name)

export const packageRows = ({ sizes, framed, plain, returns }: Packages): readonly Row[] => [
  { heading: 'Packages' },
  ...sizes.map(({ name, bytes }) => ({
    label: name,
    cells: [writeBytes(bytes)],
    ...against(true, bytes, isAlone(name) ? TARGETS.alone : TARGETS.whole),
  })),
  { heading: 'Until the first option is there, ms, timed from outside' },
  {
    label: 'in the frame of an LMS, and as a page',
    cells: besides(framed, plain),
  },
  { heading: 'Coming back in the frame of an LMS, and on the plain site, ms' },
  ...returns.flatMap(({ name, framed: inFrame, plain: asPage }) => [
    {
      label: `${name}, to “Go on”`,
      cells: besides(
        inFrame.map(({ entered }) => entered),
        asPage.map(({ entered }) => entered),
      ),
    },
    {
      label: `${name}, from there to an option`,
      cells: besides(
        inFrame.map(({ wentOn }) => wentOn),
        asPage.map(({ wentOn }) => wentOn),
      ),
    },
  ]),
]

const besides = (framed: readonly number[], plain: readonly number[]): readonly string[] => [
  writeFigure(figureOf(framed)),
  writeFigure(figureOf(plain)),
  writeFigure(ratioOf(framed, plain)),
]

export const killRows = ({ rounds, unshown, same, lastMissing, lost }: Survivals): readonly Row[] => [
  { heading: 'The browser killed right after a choice, and started again' },
  { label: 'offered at the same point', cells: [`${same} of ${rounds}`] },
  { label: 'killed before the page showed it', cells: [String(unshown)] },
  { label: '  of these, without the last choice', cells: [String(lastMissing)] },
  { label: 'more lost than that', cells: [String(lost)], ...against(true, lost, TARGETS.lost) },
]

export const lrsRows = ({ runs, statements, seconds, retries, lost, twice }: LrsTiming): readonly Row[] => [
  { heading: `The statements of ${runs} runs, to a learning record store that is busy now and then` },
  { label: 'statements a second', cells: [writeNumber(statements / seconds)] },
  { label: 'statements', cells: [String(statements)] },
  { label: 'batches sent again', cells: [String(retries)] },
  { label: 'statements that came twice', cells: [String(twice)] },
  { label: 'statements lost', cells: [String(lost)], ...against(true, lost, TARGETS.lost) },
]
