// packing.json: what the packages of a site are made of. The build writes it into the site; the command line and the browser read
// this one list, so that both make the same package. Pure; what writes it is packing-plugin.ts.

import * as v from 'valibot'
import { fail, ok, type Result } from '../../../model/result.ts'
import type { KeyDecision } from './decision-key.ts'

export const PACKING_LIST = 'packing.json'

type PieceKind = 'story' | 'figure' | 'scene' | 'sound'

export interface ListedFile {
  readonly name: string
  readonly bytes: number
  /** As contentHash gives it. */
  readonly hash: string
  /** What it is a part of. Absent: every package needs it. */
  readonly of?: { readonly kind: PieceKind; readonly name: string }
}

/** Names of what a story may show and let be heard. */
export interface StoryAssets {
  readonly figures: readonly string[]
  readonly scenes: readonly string[]
  readonly sounds: readonly string[]
}

export interface ListedStory extends StoryAssets {
  readonly id: string
  readonly title: string
  readonly blurb: string
  /** For the page by which a trainer reads a report. */
  readonly decisions: readonly KeyDecision[]
}

export interface PackingList {
  readonly version: string
  /** Whatever a package may hold; nothing else of the site is here. */
  readonly files: readonly ListedFile[]
  /** Of the house, in the order of the shelf. */
  readonly stories: readonly ListedStory[]
  /** By figure the scene in which their portrait stands. */
  readonly homes: Readonly<Record<string, string>>
}

const names = v.array(v.string())
const list = v.object({
  version: v.string(),
  files: v.array(
    v.object({
      name: v.string(),
      bytes: v.number(),
      hash: v.string(),
      of: v.exactOptional(
        v.object({ kind: v.picklist(['story', 'figure', 'scene', 'sound']), name: v.string() }),
      ),
    }),
  ),
  stories: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      blurb: v.string(),
      figures: names,
      scenes: names,
      sounds: names,
      decisions: v.array(
        v.object({
          id: v.string(),
          scene: v.string(),
          asked: v.exactOptional(v.string()),
          options: v.array(v.object({ letter: v.string(), name: v.string(), words: names })),
        }),
      ),
    }),
  ),
  homes: v.record(v.string(), v.string()),
})

/** Never throws. A server may answer with a page of its own where there is no such file. */
export function readPackingList(text: string): Result<PackingList> {
  try {
    return ok(v.parse(list, JSON.parse(text)))
  } catch (cause) {
    return fail({
      code: 'package/list',
      message: `Unexpected content of ${PACKING_LIST}, expected the list that a build writes`,
      cause,
    })
  }
}

/** Names of the files that a package of these stories needs, in the order of the list. */
export function neededFiles(
  { files }: Pick<PackingList, 'files'>,
  stories: readonly string[],
  used: readonly StoryAssets[],
): readonly ListedFile[] {
  const needed: Readonly<Record<PieceKind, ReadonlySet<string>>> = {
    story: new Set(stories),
    figure: new Set(used.flatMap(({ figures }) => figures)),
    // The scene behind a portrait of somebody without a place of their own.
    scene: new Set(['interview_room', ...used.flatMap(({ scenes }) => scenes)]),
    sound: new Set(used.flatMap(({ sounds }) => sounds)),
  }
  return files.filter(({ of }) => !of || needed[of.kind].has(of.name))
}
