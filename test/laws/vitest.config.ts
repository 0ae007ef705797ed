// What takes too long to be run at every save: laws over generated runs and whole stories, and commands run as programs.
// `npm run laws`; `npm test` runs it as a part of its own.

import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '../..')

export default defineConfig({
  test: {
    root,
    dir: 'test',
    include: ['laws/*.law.ts', '**/*.program.ts'],
    environment: 'node',
    setupFiles: ['test/support/seeded.ts'],
    // One for each processor: by itself Vitest leaves one idle, which on two is half.
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
})
