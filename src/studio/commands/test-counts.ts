// Reads how many tests passed and failed from the reports of the runners. A runner that crashed, or that found nothing to run,
// counts as a failure.

export interface Counts {
  readonly passed: number
  readonly failed: number
}

export const NOTHING: Counts = { passed: 0, failed: 0 }
export const singleCount = (passed: boolean): Counts =>
  passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
})

/** @param report what `vitest --reporter=json` wrote; undefined where it wrote nothing */
export function vitestCounts(report: unknown, exitedWell: boolean): Counts {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = (report ?? {}) as VitestReport
  // A test file that does not load has no tests that could fail, so it is counted itself.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults?.length,
  )
  return honest({ passed: numPassedTests, failed: numFailedTests + unloaded.length }, exitedWell)
}

/** @param report what Playwright's JSON reporter wrote; undefined where it wrote nothing */
export function playwrightCounts(report: unknown, exitedWell: boolean): Counts {
  const { stats, errors = [] } = (report ?? {}) as PlaywrightReport
  const { expected = 0, unexpected = 0, flaky = 0 } = stats ?? {}
  // A journey that passed only when it was tried again counts as failed.
  return honest({ passed: expected, failed: unexpected + flaky + errors.length }, exitedWell)
}

/** @param report what `npm run stories -- --json-to` wrote; a story is one that passed, or as many failures as it has errors */
export function storyCounts(report: unknown, exitedWell: boolean): Counts {
  const { stories = [], problems = [] } = (report ?? {}) as StoriesReport
  const errorsIn = (all: readonly { readonly severity?: string }[] = []) =>
    all.filter(({ severity }) => severity === 'error').length
  const counts = stories.map(({ problems: ownProblems }) =>
    errorsIn(ownProblems) === 0 ? singleCount(true) : { passed: 0, failed: errorsIn(ownProblems) },
  )
  return honest(sum([...counts, { passed: 0, failed: errorsIn(problems) }]), exitedWell)
}

function honest(counts: Counts, exitedWell: boolean): Counts {
  const looksWell = counts.failed === 0
  const ranNothing = counts.passed + counts.failed === 0
  return looksWell && (ranNothing || !exitedWell) ? { ...counts, failed: 1 } : counts
}

/** The last line of `npm test`. */
export const lastLine = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`

interface StoriesReport {
  readonly stories?: readonly { readonly problems?: readonly { readonly severity?: string }[] }[]
  readonly problems?: readonly { readonly severity?: string }[]
}

interface VitestReport {
  readonly numPassedTests?: number
  readonly numFailedTests?: number
  readonly testResults?: readonly {
    readonly status?: string
    readonly assertionResults?: readonly unknown[]
  }[]
}

interface PlaywrightReport {
  readonly stats?: { readonly expected?: number; readonly unexpected?: number; readonly flaky?: number }
  readonly errors?: readonly unknown[]
}
