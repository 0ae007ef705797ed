// The unit tests of one part, for Stryker alone. Their globs are in the environment variable MUTANTS_TESTS.

import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '../../../..')

export default defineConfig({
  test: {
    root,
    include: (process.env.MUTANTS_TESTS ?? '').split(' '),
    environment: 'node',
    setupFiles: ['test/support/seeded.ts'],
    testTimeout: 60_000,
  },
})
