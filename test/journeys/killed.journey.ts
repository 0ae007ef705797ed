// The whole browser is killed, with every process of it, after a choice; started again with the same profile, it offers the run where
// it stood. The kill comes as soon as the browser has what the page handed over before it drew the next words. It may come in the few
// milliseconds between, and on a busy machine it does: `npm run bench -- --only kill` kills then, and earlier, and counts.

import { expect, test } from '@playwright/test'
import { killedStories } from '../../src/studio/bench/kill/kill-all.ts'
import { killRound } from '../../src/studio/bench/kill/kill-round.ts'
import { judgeRound, planRounds } from '../../src/studio/bench/kill/rounds.ts'
import { root } from '../support/stories.ts'

// A trace is asked for at the end of each test, of every browser, and those that were killed cannot answer.
test.use({ trace: 'off' })

const stories = killedStories(root)
const planned = planRounds(
  stories.map(({ id }) => id),
  2 * stories.length,
).filter(({ kill }) => kill === 'shown')

for (const story of stories) {
  const round = planned.find((one) => one.story === story.id)
  test(`a browser that is killed after a choice in “${story.title}” goes on at the same point when it is started again`, async ({
    baseURL,
  }) => {
    if (!baseURL || !round) throw new Error('Unexpected lack of a site, or of a round for this story')
    const played = await killRound(baseURL, story, { ...round, kill: 'stored' })
    expect(played.shown?.choices).toBe(round.choices)
    expect(played.offeredBefore).toBe(round.choices)
    expect({ ...played.offered, options: [...played.offered.options].sort() }).toEqual({
      choices: round.choices,
      options: [...(played.shown?.options ?? [])].sort(),
    })
    expect(judgeRound(played)).toBe('same')
  })
}
