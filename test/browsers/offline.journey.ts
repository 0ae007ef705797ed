// Without a server after one visit, and from a disk without one ever.

import { expect } from '@playwright/test'
import { SITE } from '../../src/studio/commands/browsers-built.ts'
import { serveSite } from '../../src/studio/commands/site-server.ts'
import { disk, PORT, test } from './support/fixtures.ts'
import {
  IS_OVER,
  keptChoices,
  openStory,
  optionsOf,
  playToTheEnd,
  readOn,
  takeOption,
} from './support/talk.ts'
import { button, heading, words } from './support/view.ts'

const keepAll = button('Keep all stories for use without a network')

test.describe('without a server', () => {
  // Each page here is left while it may still be fetching. Firefox now and then tells of a request that was broken off so, without an
  // address; one that this journey asked for and did not get has its address, and fails it.
  test.use({ expected: /Failed to load ‘’\. A ServiceWorker intercepted/ })

  test('all of it kept, the server stopped: a whole story, its look back, and the other screens', async ({
    view,
  }) => {
    const server = await serveSite(SITE, PORT + 200)
    try {
      await view.window.goTo(`${server.address}#/settings`)
      await view.shows(keepAll)
      await view.click(keepAll)
      await view.shows(words('All kept: every story works without a network.'))
      await view.window.run(async () => void (await navigator.serviceWorker.ready))
    } finally {
      await server.close()
    }
    await openStory(view, `${server.address}#/talk/reece`)
    await view.window.reload()
    await playToTheEnd(view, 1)
    await view.click(IS_OVER)
    await view.shows(heading('Looking back'))
    for (const place of ['#/library', '#/record', '#/settings', '#/group/tyler', '#/pack/tyler']) {
      await view.window.goTo(`${server.address}${place}`)
      await view.shows({ role: 'heading', name: /./ })
    }
  })
})

test('the one file from a disk: some choices, loaded again, and it is where it was', async ({ view }) => {
  await openStory(view, `${disk}#/talk/tyler`)
  for (const place of [2, 1, 2]) await takeOption(view, place)
  const offered = await optionsOf(view)
  expect(await keptChoices(view)).toHaveLength(3)
  await view.window.reload()
  await readOn(view)
  expect(await optionsOf(view)).toEqual(offered)
})
