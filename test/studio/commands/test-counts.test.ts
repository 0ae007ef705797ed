import { describe, expect, it } from 'vitest'
import {
  lastLine,
  playwrightCounts,
  singleCount,
  storyCounts,
  sum,
  vitestCounts,
} from '../../../src/studio/commands/test-counts.ts'

const error = { severity: 'error' }
const warning = { severity: 'warning' }

describe('what the runners write, counted', () => {
  const vitest = { numPassedTests: 5, numFailedTests: 1, testResults: [] }
  const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0 }, errors: [] }

  it.each([
    ['tests that passed and failed', vitestCounts(vitest, false), 5, 1],
    [
      'a file that does not load',
      vitestCounts({ ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] }, false),
      5,
      2,
    ],
    ['a runner that ends badly though no test failed', vitestCounts({ numPassedTests: 5 }, false), 5, 1],
    ['no tests at all', vitestCounts({ numPassedTests: 0 }, true), 0, 1],
    ['no report at all', vitestCounts(undefined, true), 0, 1],
    ['journeys that passed', playwrightCounts(playwright, true), 4, 0],
    [
      'a journey that passes only sometimes',
      playwrightCounts({ stats: { expected: 4, flaky: 1 } }, true),
      4,
      1,
    ],
    ['an error outside any journey', playwrightCounts({ ...playwright, errors: [{}] }, false), 4, 1],
    ['no journeys at all', playwrightCounts({ stats: {} }, true), 0, 1],
    [
      'stories without an error',
      storyCounts({ stories: [{ problems: [warning] }, {}], problems: [] }, true),
      2,
      0,
    ],
    ['a story with two errors', storyCounts({ stories: [{ problems: [error, error] }, {}] }, false), 1, 2],
    ['an error of all stories together', storyCounts({ stories: [{}], problems: [error] }, false), 1, 1],
    ['no stories at all', storyCounts({ stories: [] }, true), 0, 1],
    ['an explorer that wrote nothing', storyCounts(undefined, false), 0, 1],
    ['a browser that never started', playwrightCounts(undefined, false), 0, 1],
  ])('%s', (_, counts, passed, failed) => {
    expect(counts).toEqual({ passed, failed })
  })

  it('ends with one line', () => {
    expect(lastLine(sum([singleCount(true), singleCount(false), singleCount(true)]))).toBe(
      '2 passed, 1 failed',
    )
  })
})
