// Kills a browser right after a choice, round after round over all stories, and counts how often it goes on where it was.

import { readCard, storyIds } from '../../build/story-files.ts'
import { type KilledStory, killRound } from './kill-round.ts'
import { countOutcomes, judgeRound, type PlayedRound, planRounds, type Survivals } from './rounds.ts'

export async function killAll(
  root: string,
  site: string,
  count: number,
  say: (progress: string) => void,
): Promise<Survivals> {
  const stories = new Map(killedStories(root).map((story) => [story.id, story]))
  const played: PlayedRound[] = []
  for (const planned of planRounds([...stories.keys()], count)) {
    const story = stories.get(planned.story)
    if (!story) throw new Error(`Unexpected story “${planned.story}”`)
    const round = await killRound(site, story, planned)
    played.push(round)
    if (judgeRound(round) === 'lost') say(`lost: ${JSON.stringify({ ...planned, ...round })}`)
  }
  return countOutcomes(played)
}

/** @throws where a card cannot be read */
export const killedStories = (root: string): readonly KilledStory[] =>
  storyIds(root).map((id) => {
    const card = readCard(root, id)
    if (!card.ok) throw new Error(`Unexpected card of ${id}: run npm run stories`)
    const { title, child } = card.value.about
    return { id, title, child: child.name }
  })
