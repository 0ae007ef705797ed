// Kills a browser right after a choice, round after round over all stories, and counts how often it goes on where it was.

import { readCard, storyIds } from '../../build/story-files.ts'
import { type KilledStory, killRound } from './kill-round.ts'
import {
  countOutcomes,
  judgeRound,
  type PlannedRound,
  type PlayedRound,
  planRounds,
  type Survivals,
} from './rounds.ts'

export async function killAll(
  root: string,
  site: string,
  count: number,
  say: (progress: string) => void,
): Promise<Survivals> {
  const stories = killedStories(root)
  const rounds = planRounds(
    stories.map(({ id }) => id),
    count,
  )
  const played: PlayedRound[] = []
  for (const planned of rounds) {
    const round = await killRound(site, storyOf(stories, planned), planned)
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

function storyOf(stories: readonly KilledStory[], { story }: PlannedRound): KilledStory {
  const match = stories.find(({ id }) => id === story)
  if (!match) throw new Error(`Unexpected story “${story}”`)
  return match
}
