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
import { heading, type View } from './support/view.ts'

/** Whether the worker of the site has taken all of it, so that nothing more is to come. */
const isKept = (view: View): Promise<boolean> =>
  view.window.run(async () => {
    await navigator.serviceWorker.ready
    for (const name of await caches.keys()) {
      if ((await (await caches.open(name)).keys()).length > 60) return true
    }
    return false
  })

test('after the first visit, the server stopped: a whole story, its look back, and the other screens', async ({
  view,
}) => {
  const server = await serveSite(SITE, PORT + 200)
  try {
    await view.window.goTo(server.address)
    await expect.poll(() => isKept(view)).toBe(true)
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

test('the one file from a disk: some choices, loaded again, and it is where it was', async ({ view }) => {
  await openStory(view, `${disk}#/talk/tyler`)
  for (const place of [2, 1, 2]) await takeOption(view, place)
  const offered = await optionsOf(view)
  expect(await keptChoices(view)).toHaveLength(3)
  await view.window.reload()
  await readOn(view)
  expect(await optionsOf(view)).toEqual(offered)
})
