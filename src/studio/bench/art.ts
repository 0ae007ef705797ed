// What pictures and sound cost a story, in bytes: the drawings and beds that its source names, as the built site
// sends them. Sizes only; how the stage plays them is measured in page/acting.ts.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { storyIds } from '../build/story-files.ts'
import type { Chunk } from './chunks.ts'
import { ROOT } from './measured-story.ts'

export interface ArtBytes {
  readonly story: string
  /** Names of the figures and scenes that were counted. */
  readonly pictures: readonly string[]
  readonly beds: readonly string[]
  readonly pictureBytes: number
  /** Of the beds as ogg, which most browsers load. */
  readonly soundBytes: number
}

/** Every story that has a source, against the files of the site. */
export function artOf(chunks: readonly Chunk[]): readonly ArtBytes[] {
  return storyIds(ROOT).map((id) => artOfStory(id, sourceOf(join(ROOT, 'stories', id)), chunks))
}

const sourceOf = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ink'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')

/** @param source of the story; names without a file in the site are left out */
export function artOfStory(story: string, source: string, chunks: readonly Chunk[]): ArtBytes {
  const namesAfter = (tag: string) => [
    ...new Set([...source.matchAll(new RegExp(`# ${tag}: *(\\w+)`, 'g'))].map(([, name = '']) => name)),
  ]
  // A speaker comes on an empty stage without a cue, so speakers count too.
  const speaking = [...source.matchAll(/^[\s*+{-]*([A-Z]\w+): /gm)].map(([, name = '']) => name.toLowerCase())
  const figures = [...new Set([...namesAfter('with'), ...speaking])].map((name) => `figure-${name}`)
  const fileOf = (name: string, ending: string) =>
    chunks.find(({ file }) => new RegExp(`^assets/${name}-[\\w-]{8}\\.${ending}$`).test(file))
  const sizesOf = (names: readonly string[], ending: string) =>
    names.flatMap((name) => {
      const chunk = fileOf(name, ending)
      return chunk ? [{ name, bytes: chunk.gzip }] : []
    })
  const pictures = sizesOf([...figures, ...namesAfter('scene').map((name) => `scene-${name}`)], 'js')
  const beds = sizesOf(namesAfter('sound'), 'ogg')
  const sum = (all: readonly { readonly bytes: number }[]) =>
    all.reduce((total, { bytes }) => total + bytes, 0)
  return {
    story,
    pictures: pictures.map(({ name }) => name),
    beds: beds.map(({ name }) => name),
    pictureBytes: sum(pictures),
    soundBytes: sum(beds),
  }
}
