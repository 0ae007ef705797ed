// Journeys: a whole browser on the built site. `JOURNEYS_URL` points them at a server that already runs;
// otherwise dist/site is served for them.

import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumArguments, findHeadlessChromium } from '../../src/studio/commands/chromium.ts'

const root = join(import.meta.dirname, '../..')
const port = Number(process.env.JOURNEYS_PORT ?? 4190)
const given = process.env.JOURNEYS_URL
const chromium = findHeadlessChromium()

const LONG = ['**/stage.journey.ts', '**/group.journey.ts']

export default defineConfig({
  testDir: '.',
  // Those that take longest begin first, so that the other worker is not idle at the end.
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'other', testMatch: '**/*.journey.ts', testIgnore: LONG },
  ],
  outputDir: join(root, 'test-results'),
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Waiting ends with what is waited for: these are for machines on which a browser starts slowly, and fail nothing that works.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: given ?? `http://localhost:${port}/`,
    locale: 'en-GB',
    // A trace costs a quarter of the time: for a journey that failed, run again by itself.
    trace: process.env.JOURNEYS_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      // Letters as wide on this screen as on paper: the headless program rounds them otherwise.
      args: [...chromiumArguments(), '--font-render-hinting=none'],
      ...(chromium && { executablePath: chromium }),
    },
  },
  ...(given
    ? {}
    : {
        webServer: {
          command: `node --import tsx src/studio/commands/serve.ts --port ${port}`,
          cwd: root,
          url: `http://localhost:${port}/`,
          reuseExistingServer: false,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 1000 },
        },
      }),
})
