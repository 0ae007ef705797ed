// What there is to decide in a story, gathered by playing it in small pieces, once.

import type { GroupPlan } from '../../model/group-plan.ts'
import type { Playable } from '../../model/passage.ts'
import { type Guide, gatherGuide } from '../../model/room/guide.ts'
import { useLoaded } from '../frame/use-loaded.ts'

let known: { readonly story: Playable; readonly guide: Promise<Guide> } | undefined

const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

function guideOf(story: Playable): Promise<Guide> {
  if (known?.story !== story) known = { story, guide: gatherGuide(story, breath) }
  return known.guide
}

/** @param wanted gathers nothing while false */
export function useGuide(story: Playable | undefined, wanted = true): Guide | undefined {
  const load = async () => (wanted && story ? guideOf(story) : undefined)
  return useLoaded(load, [story, wanted]).value
}

/** The name of a scene: the author's, or its knot's as a person would write it. */
export function sceneInWords(scene: string, plan: GroupPlan | undefined): string {
  const name = plan?.scenes?.[scene] ?? scene.replaceAll('_', ' ')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
