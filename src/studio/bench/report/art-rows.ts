// What pictures and sound cost, and how the stage plays them, as a table of its own: one column for each story. Pure.

import type { ArtBytes } from '../art.ts'
import type { ActingTiming } from '../page/acting.ts'
import { figureOf } from './figures.ts'
import { type Row, writeBytes, writeFigure, writeNumber } from './table.ts'
import { judge, TARGETS, type Target, writeVerdict } from './targets.ts'

export interface Art {
  readonly stories: readonly ArtBytes[]
  readonly acting: ActingTiming
}

export function artTable({ stories, acting }: Art): readonly Row[] {
  const { arrives, framesPerSecond, renderer, before, after, changes } = acting
  const most = (bytesOf: (art: ArtBytes) => number, target: Target) => ({
    remark: writeVerdict(judge(Math.max(0, ...stories.map(bytesOf)), target)),
  })
  return [
    { label: 'Pictures and sound, compressed', cells: stories.map(({ story }) => story) },
    { label: 'figures and scenes', cells: stories.map(({ pictures }) => String(pictures.length)) },
    {
      label: 'their bytes',
      cells: stories.map(({ pictureBytes }) => writeBytes(pictureBytes)),
      ...most(({ pictureBytes }) => pictureBytes, TARGETS.pictures),
    },
    { label: 'beds', cells: stories.map(({ beds }) => String(beds.length)) },
    {
      label: 'their bytes, where sound is on',
      cells: stories.map(({ soundBytes }) => writeBytes(soundBytes)),
      ...most(({ soundBytes }) => soundBytes, TARGETS.sound),
    },
    { heading: `  The moving stage, drawn by ${renderer}` },
    { label: 'from the first option to it, ms', cells: [writeNumber(arrives)] },
    {
      label: 'pictures a second while acting',
      cells: [framesPerSecond.length > 0 ? writeFigure(figureOf(framesPerSecond)) : undefined],
      remark: 'meant to be 12',
    },
    { label: `textures before ${changes} changes of scene`, cells: [String(before.textures)] },
    { label: 'textures after', cells: [String(after.textures)] },
    { label: 'listeners before', cells: [String(before.listeners)] },
    { label: 'listeners after', cells: [String(after.listeners)] },
  ]
}
