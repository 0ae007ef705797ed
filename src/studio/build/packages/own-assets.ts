// What a service's own story shows and lets be heard, read off its compiled Ink: that is what plays, and its sources may not be there.

import type { OwnStory } from '../../../app/saves/story-file.ts'
import { SPEECH } from '../../../model/story/speech.ts'
import { textsIn } from '../workbench/ink-content.ts'
import type { PackingList, StoryAssets } from './packing-list.ts'

const CUE = /^\s*(scene|with|sound)\s*:\s*(\w+)\s*$/

/**
 * Figures also by who speaks, since a speaker comes in by a line; a name without a figure is in it too, and has no file.
 * @param homes as the list of the site has them
 */
export function assetsOf(
  { about, compiled }: Pick<OwnStory, 'about' | 'compiled'>,
  homes: PackingList['homes'],
): StoryAssets {
  // Whose portrait is shown, with the place that it stands in.
  const shown = [about.figure, ...(about.manager ? [about.manager.figure] : [])]
  const figures = new Set(shown)
  const scenes = new Set(
    shown.flatMap((figure) => (Object.hasOwn(homes, figure) ? [homes[figure] ?? ''] : [])),
  )
  const sounds = new Set<string>()
  for (const { text } of textsIn(compiled.ink)) {
    const [, kind, name = ''] = CUE.exec(text) ?? []
    if (kind === 'scene') scenes.add(name)
    else if (kind === 'sound') sounds.add(name)
    else if (kind === 'with') figures.add(name.toLowerCase())
    const [, speaker] = SPEECH.exec(text.trim()) ?? []
    if (speaker !== undefined) figures.add(speaker.toLowerCase())
  }
  return { figures: [...figures], scenes: [...scenes], sounds: [...sounds] }
}
