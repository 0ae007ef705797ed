// What each journey gets: the engine of its project, started for it alone in a folder of its own, a page to look at, and
// afterwards the question whether anything was said to have gone wrong.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test as base, expect } from '@playwright/test'
import { SINGLE_FILE, SITE } from '../../../src/studio/commands/browsers-built.ts'
import { serveSite } from '../../../src/studio/commands/site-server.ts'
import type { OpenBrowser, StartBrowser } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { startDisplay } from './programs.ts'
import { type View, viewOf } from './view.ts'
import { startWebKit } from './webkit.ts'

const ENGINES: Readonly<Record<string, StartBrowser>> = { firefox: startFirefox, webkit: startWebKit }
export const PORT = 4310

interface OfJourney {
  /** False: as where a browser is told to block whatever pages would keep. */
  readonly storage: boolean
  /** What an engine says by itself where a page meets what it must live with; anything else that is heard is a failure. */
  readonly expected: RegExp | undefined
  readonly folder: string
  readonly opened: OpenBrowser
  readonly view: View
}

interface OfWorker {
  readonly display: string
  /** Where the built site is, with a slash at the end. */
  readonly site: string
}

export const disk = pathToFileURL(SINGLE_FILE).href

export const test = base.extend<OfJourney, OfWorker>({
  storage: [true, { option: true }],
  expected: [undefined, { option: true }],
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing is needed
    async ({}, use) => {
      const { display, end } = await startDisplay()
      await use(display)
      end()
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const server = await serveSite(SITE, PORT)
      await use(server.address)
      await server.close()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'alongside-browser-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  opened: async ({ display, folder, storage, expected }, use, { project }) => {
    const start = ENGINES[project.name]
    if (!start) throw new Error(`Unexpected project ${project.name}`)
    const opened = await start({ folder, display, storage })
    try {
      await use(opened)
      expect((await opened.complaints()).filter((heard) => !expected?.test(heard))).toEqual([])
    } finally {
      await opened.close()
    }
  },
  view: async ({ opened }, use) => use(viewOf(opened.window)),
})
