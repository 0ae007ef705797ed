// The package inside an LMS: scorm-again as its run-time, in a frame, in frames within frames, in a window of its own;
// left by the door, by walking away, by closing. What was done is there again, and no call breaks the standard.

import { expect, test } from '@playwright/test'
import { type LmsServer, startLms } from '../support/lms-server.ts'
import { violations } from '../support/strict.ts'
import { begin, callsOf, choose, coreOf, forgetAll, goOn, openIn, playToTheEnd } from './support/lms.ts'

const EDITIONS = [
  { standard: 'scorm12', edition: '12' },
  { standard: 'scorm2004', edition: '2004' },
] as const

let lms: LmsServer
test.afterEach(() => lms.close())

for (const { standard, edition } of EDITIONS) {
  for (const way of ['frame', 'nested', 'popup'] as const) {
    for (const leaving of ['the door', 'walking away', 'closing'] as const) {
      test(`${standard}, ${way}, left by ${leaving}: goes on where it was, on any computer`, async ({
        page,
        context,
      }) => {
        lms = await startLms({ standard })
        const { sco, window } = await openIn(page, lms, { in: way })
        await begin(sco)
        const stood = await choose(sco, 2)
        const calls = await callsOf(page)
        if (leaving === 'the door') {
          await sco.getByRole('link', { name: 'Save and exit' }).click()
          await expect(sco.getByRole('heading', { name: 'Saved', exact: true })).toBeVisible()
          expect(violations(await callsOf(page), edition)).toEqual([])
          expect((await callsOf(page)).at(-1)?.name).toMatch(/Finish|Terminate/)
        } else if (leaving === 'walking away') await window.goto(`${lms.address}/elsewhere`)
        else {
          // The last page of a browser takes the whole browser with it.
          if (window === page) await context.newPage()
          const closed = window.waitForEvent('close')
          await window.close({ runBeforeUnload: true })
          await closed
        }
        expect(violations(calls, edition)).toEqual([])
        await expect.poll(() => coreOf(lms, edition)).toMatchObject({ exit: 'suspend' })
        expect(lms.strays()).toEqual([])

        if (way === 'popup' && !window.isClosed()) await window.close()
        const next = page.isClosed() ? await context.newPage() : page
        await next.goto(`${lms.address}/elsewhere`)
        await forgetAll(next)
        const again = await openIn(next, lms, { in: way })
        expect(await goOn(again.sco)).toBe(stood)
        expect(violations(await callsOf(next), edition)).toEqual([])
      })
    }
  }

  test(`${standard}: the ending completes it, without a score, and nothing takes that back`, async ({
    page,
  }) => {
    lms = await startLms({ standard, setting: { asks: 'one' } })
    const { sco } = await openIn(page, lms)
    await begin(sco)
    await playToTheEnd(sco)
    await expect.poll(() => statusOf(lms, edition)).toBe('completed')
    await expect(sco.getByText('This counts: you have done what was asked.')).toBeVisible()
    expect(JSON.stringify(lms.kept())).not.toMatch(/"raw":"?\d/)
    expect(violations(await callsOf(page), edition)).toEqual([])
    // A second attempt, left in the middle.
    const again = await openIn(page, lms)
    await again.sco
      .getByRole('link', { name: /from the beginning|again/i })
      .first()
      .click()
    await enterIfAsked(again.sco)
    await choose(again.sco, 1)
    await again.sco.getByRole('link', { name: 'Save and exit' }).click()
    await expect(again.sco.getByRole('heading', { name: 'Saved', exact: true })).toBeVisible()
    expect(statusOf(lms, edition)).toBe('completed')
    expect(violations(await callsOf(page), edition)).toEqual([])
  })
}

async function enterIfAsked(sco: Parameters<typeof begin>[0]): Promise<void> {
  const enter = sco.getByText(/^(Go in and meet|Meet) Tyler/)
  const story = sco.getByRole('button', { name: 'Pause' })
  await expect(enter.or(story).first()).toBeVisible()
  if (await enter.isVisible()) await enter.click()
}

const statusOf = (server: LmsServer, edition: '12' | '2004'): unknown =>
  edition === '12' ? coreOf(server, '12').lesson_status : coreOf(server, '2004').completion_status
