// The journeys that Firefox and WebKit play, an engine beside the other. Playwright is the runner only: its own browsers are
// patched ones and not what anybody has, so each engine is driven by support/. `npm run browsers` runs it.

import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const root = join(import.meta.dirname, '../..')

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.journey.ts',
  outputDir: join(root, 'test-results/browsers'),
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 240_000,
  globalTimeout: 15 * 60_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  // One at a time in each engine: two windows of one would fight for who has the keyboard.
  projects: [
    { name: 'firefox', workers: 1 },
    { name: 'webkit', workers: 1 },
  ],
})
