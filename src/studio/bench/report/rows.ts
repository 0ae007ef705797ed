// Each part of the report as rows of the table. Pure; what a figure means is explained where it is measured.

import type { ArtBytes } from '../art.ts'
import type { Chunk } from '../chunks.ts'
import type { ExploreTiming } from '../explore.ts'
import type { Survivals } from '../kill/rounds.ts'
import type { LrsTiming } from '../lrs.ts'
import type { Packages } from '../packages.ts'
import type { ActingTiming } from '../page/acting.ts'
import type { NetworkRequest, RaceResult } from '../page/cold-load.ts'
import type { SavingTiming } from '../saving.ts'
import { type Figure, figureOf, ratioOf } from './figures.ts'
import type { Clicks, Figures, ReplayFigures } from './report.ts'
import { type Row, writeBytes, writeFigure, writeNumber } from './table.ts'
import { TARGETS, type Target, verdict } from './targets.ts'

export function loadingRows(raced: readonly RaceResult[]): readonly Row[] {
  const once = raced[0]?.loads.map((all) => all[0]) ?? []
  return [
    { heading: 'Until the first option can be clicked, cold' },
    {
      label: 'transferred',
      cells: once.map((load) => writeBytes(bytesOf(load?.asked))),
      remark: verdict(bytesOf(once[0]?.asked), TARGETS.bytes),
    },
    { label: 'requests', cells: once.map((load) => String(load?.asked.length ?? 0)) },
    { label: 'fonts, later', cells: once.map((load) => writeBytes(bytesOf(load?.fonts))) },
    ...raced.flatMap(timeRows),
  ]
}

const bytesOf = (requests: readonly NetworkRequest[] = []): number =>
  requests.reduce((sum, { bytes }) => sum + bytes, 0)

const MOMENTS = {
  clickable: 'can be clicked',
  painted: 'is on the screen',
  lettered: 'is in its own letters',
} as const

function timeRows({ condition, loads }: RaceResult): readonly Row[] {
  const rows = (Object.keys(MOMENTS) as (keyof typeof MOMENTS)[]).map((moment) => {
    const times = loads.map((all) => all.map((load) => load[moment]))
    const [mine = [], bare = []] = times
    const ratio = ratioOf(mine, bare)
    return {
      label: `  ${MOMENTS[moment]}`,
      cells: [...times.map((all) => writeFigure(figureOf(all))), writeFigure(ratio)],
      ...(moment === 'clickable' && { remark: verdict(ratio.median, TARGETS.ratio) }),
    }
  })
  return [{ heading: `  ${condition.name}, ms` }, ...rows]
}

export const clickRows = (clicks: Figures['clicks']): readonly Row[] => [
  { heading: 'From a click to the next text, ms, over a whole run' },
  { label: 'in the document, median', cells: clicks.map(({ written }) => writeNumber(written.median)) },
  { label: 'in the document, worst', cells: clicks.map(({ written }) => writeNumber(written.max)) },
  {
    label: 'on the screen, median',
    cells: clicks.map(({ painted }) => writeNumber(painted.median)),
    remark: verdict(clicks[0].painted.median, TARGETS.clickToText),
  },
  {
    label: 'on the screen, worst',
    cells: clicks.map(({ painted }) => writeNumber(painted.max)),
    remark: verdict(clicks[0].painted.max, TARGETS.clickToText),
  },
]

export function idleRows(idle: Figures['idle']): readonly Row[] {
  const still = idle[0].stageOff
  return [
    { heading: 'Idle, processor seconds in 10 s, all processes of the browser' },
    {
      label: 'as it opens',
      cells: idle.map(({ seconds }) => writeFigure(seconds)),
      remark: verdict(idle[0].seconds.median, TARGETS.idle),
    },
    ...(still ? [{ label: 'stage off', cells: [writeFigure(still)] }] : []),
  ]
}

export const sittingRows = (held: Figures['heap']): readonly Row[] => [
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
    remark: verdict(milliseconds.median, TARGETS.replay),
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
  { label: 'ms', cells: [writeFigure(listed)], remark: verdict(listed.median, TARGETS.record) },
]

export const roomRows = ({ written, painted }: Clicks): readonly Row[] => [
  { heading: "From a key on the console to the words in the room's window" },
  { label: 'in its document, ms', cells: [writeFigure(written)] },
  {
    label: 'on its screen, ms',
    cells: [writeFigure(painted)],
    remark: verdict(painted.median, TARGETS.room),
  },
]

/** The name of a package of one story contains that of the story. */
const isAlone = (name: string): boolean => /^alongside-\w+-\w+\.zip$/.test(name)

export const packageRows = ({ sizes, framed, plain, returns }: Packages): readonly Row[] => [
  { heading: 'Packages' },
  ...sizes.map(({ name, bytes }) => ({
    label: name,
    cells: [writeBytes(bytes)],
    remark: verdict(bytes, isAlone(name) ? TARGETS.alone : TARGETS.whole),
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
  { label: 'more lost than that', cells: [String(lost)], remark: verdict(lost, TARGETS.lost) },
]

export const lrsRows = ({ runs, statements, seconds, retries, lost, twice }: LrsTiming): readonly Row[] => [
  { heading: `The statements of ${runs} runs, to a learning record store that is busy now and then` },
  { label: 'statements a second', cells: [writeNumber(statements / seconds)] },
  { label: 'statements', cells: [String(statements)] },
  { label: 'batches sent again', cells: [String(retries)] },
  { label: 'statements that came twice', cells: [String(twice)] },
  { label: 'statements lost', cells: [String(lost)], remark: verdict(lost, TARGETS.lost) },
]

export interface Art {
  readonly stories: readonly ArtBytes[]
  readonly acting: ActingTiming
}

export function artRows({ stories, acting }: Art): readonly Row[] {
  const { arrives, framesPerSecond, renderer, before, after, changes, undrawn } = acting
  const most = (bytesOf: (art: ArtBytes) => number, target: Target) =>
    verdict(Math.max(0, ...stories.map(bytesOf)), target)
  return [
    { label: 'Pictures and sound, compressed', cells: stories.map(({ story }) => story) },
    { label: 'figures and scenes', cells: stories.map(({ pictures }) => String(pictures.length)) },
    {
      label: 'their bytes',
      cells: stories.map(({ pictureBytes }) => writeBytes(pictureBytes)),
      remark: most(({ pictureBytes }) => pictureBytes, TARGETS.pictures),
    },
    { label: 'beds', cells: stories.map(({ beds }) => String(beds.length)) },
    {
      label: 'their bytes, where sound is on',
      cells: stories.map(({ soundBytes }) => writeBytes(soundBytes)),
      remark: most(({ soundBytes }) => soundBytes, TARGETS.sound),
    },
    { heading: `  The moving stage, drawn by ${renderer}` },
    { label: 'from the first option to it, ms', cells: [writeNumber(arrives)] },
    {
      label: 'pictures a second while acting',
      cells: [framesPerSecond.length > 0 ? writeFigure(figureOf(framesPerSecond)) : undefined],
      remark: 'meant to be 12',
    },
    { label: `textures before ${changes} changes of scene`, cells: [String(before.textures)] },
    { label: 'of these, not seen to be drawn', cells: [String(undrawn)] },
    { label: 'textures after', cells: [String(after.textures)] },
    { label: 'listeners before', cells: [String(before.listeners)] },
    { label: 'listeners after', cells: [String(after.listeners)] },
  ]
}

export const savingRows = ({ burst, explored }: SavingTiming): readonly Row[] => [
  { label: 'From saving a story until its page is sent it, s', cells: ['median'] },
  savingRow('in a burst of saves', burst),
  savingRow('while the one before is explored', explored),
]

const savingRow = (label: string, seconds: Figure): Row => ({
  label,
  cells: [writeFigure(seconds)],
  remark: verdict(seconds.max, TARGETS.saving),
})

/** What a plain script with merging took for a made-up story of the same shape, on one core (see README.md). */
const PLAIN = { states: 129_000, turns: 264_000, seconds: 64, microseconds: 242 }

export function exploreRows(explored: readonly ExploreTiming[]): readonly Row[] {
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
