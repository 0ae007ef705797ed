// The unit tests of one part, for Stryker alone. Their globs are in the environment variable MUTANTS_TESTS, and in
// MUTANTS_WITHOUT a pattern of the names of tests that are left out.

import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const without = process.env.MUTANTS_WITHOUT
const root = join(import.meta.dirname, '../../../..')

export default defineConfig({
  test: {
    root,
    include: (process.env.MUTANTS_TESTS ?? '').split(' '),
    ...(without && { testNamePattern: new RegExp(`^(?!.*(${without}))`) }),
    environment: 'node',
    setupFiles: ['test/support/seeded.ts'],
    testTimeout: 60_000,
  },
})
