// The look back of a whole run of each story: what it asks somebody to read, and what it takes of screen and paper. The run is made in this
// process and opened from what is kept, as if it had just been played.

import { FORMAT, VERSION } from '../../app/saves/saved-run.ts'
import { compiledStory, storySource } from './measured-story.ts'
import { type LookBack, readLookBack } from './page/look-back.ts'
import { wholeRun } from './replay.ts'

export async function lookBack(
  site: string,
  stories: readonly string[],
  say: (progress: string) => void,
): Promise<readonly LookBack[]> {
  const looks: LookBack[] = []
  for (const story of stories) {
    say(`the look back: ${story}`)
    const run = wholeRun(compiledStory(storySource(story)))
    const kept = JSON.stringify({ format: FORMAT, version: VERSION, id: 'measured', updated: 1, run })
    looks.push(await readLookBack(site, story, kept))
  }
  return looks
}
