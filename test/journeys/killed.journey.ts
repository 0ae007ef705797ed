// The whole browser is killed, with every process of it, as soon as it shows what follows a choice; started again with the same
// profile, it offers the run where it stood. `npm run bench -- --only kill` also kills earlier, and counts.

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
).filter(({ after }) => after === undefined)

for (const story of stories) {
  const round = planned.find((one) => one.story === story.id)
  test(`a browser that is killed after a choice in “${story.title}” goes on at the same point when it is started again`, async ({
    baseURL,
  }) => {
    if (!baseURL || !round) throw new Error('Unexpected lack of a site, or of a round for this story')
    const played = await killRound(baseURL, story, round)
    expect(played.shown?.choices).toBe(round.choices)
    expect(played.offeredBefore).toBe(round.choices)
    expect({ ...played.offered, options: [...played.offered.options].sort() }).toEqual({
      choices: round.choices,
      options: [...(played.shown?.options ?? [])].sort(),
    })
    expect(judgeRound(played)).toBe('same')
  })
}
