// What a service's own story shows and lets be heard, read off its compiled Ink: that is what plays, and its sources may not be there.

import type { OwnStory } from '../../../app/saves/story-file.ts'
import { SPEECH } from '../../../model/story/speech.ts'
import type { StoryAssets } from './packing-list.ts'

const CUE = /^\s*(scene|with|sound)\s*:\s*(\w+)\s*$/

/** Figures also by who speaks, since a speaker comes in by a line; a name without a figure is in it too, and has no file. */
export function assetsOf({ about, compiled }: Pick<OwnStory, 'about' | 'compiled'>): StoryAssets {
  const scenes = new Set<string>()
  const sounds = new Set<string>()
  const figures = new Set([about.figure, ...(about.manager ? [about.manager.figure] : [])])
  for (const text of textsIn(compiled.ink)) {
    const [, kind, name = ''] = CUE.exec(text) ?? []
    if (kind === 'scene') scenes.add(name)
    else if (kind === 'sound') sounds.add(name)
    else if (kind === 'with') figures.add(name.toLowerCase())
    const [, speaker] = SPEECH.exec(text.trim()) ?? []
    if (speaker !== undefined) figures.add(speaker.toLowerCase())
  }
  return { figures: [...figures], scenes: [...scenes], sounds: [...sounds] }
}

/** Texts of a compiled story: after `^`, and in older ones a tag by itself under `#`. */
function* textsIn(node: unknown): Generator<string> {
  if (typeof node === 'string') {
    if (node.startsWith('^')) yield node.slice(1)
  } else if (Array.isArray(node)) {
    for (const item of node) yield* textsIn(item)
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === '#' && typeof value === 'string') yield value
      else yield* textsIn(value)
    }
  }
}
