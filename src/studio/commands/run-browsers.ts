// The journeys in Firefox and in WebKit: installs the browsers and builds the site where needed, runs the journeys, and counts as
// `npm test` does. Arguments are passed on to Playwright: `npm run browsers -- room --project webkit`.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeProblem } from '../../model/result.ts'
import { singleFile } from '../build/packages/single-file.ts'
import { isNewerThan, ROOT, SINGLE_FILE, SITE, SITE_PAGE, SOURCES } from './browsers-built.ts'
import { ensureBrowsers } from './browsers-installed.ts'
import { readReport, reportFile, run } from './run-program.ts'
import { type Counts, lastLine, playwrightCounts, singleCount } from './test-counts.ts'

async function build(): Promise<boolean> {
  if (!isNewerThan(SITE_PAGE, SOURCES)) {
    console.log(`Building the site into ${SITE} …`)
    if (!(await run('vite/bin/vite.js', ['build', '--logLevel', 'warn']))) return false
  }
  if (!isNewerThan(SINGLE_FILE, SOURCES)) {
    console.log('Building the single file …')
    mkdirSync(dirname(SINGLE_FILE), { recursive: true })
    writeFileSync(SINGLE_FILE, await singleFile(ROOT))
  }
  return true
}

async function journeys(args: readonly string[]): Promise<Counts> {
  const browsers = ensureBrowsers()
  if (!browsers.ok) {
    console.error(writeProblem(browsers.problem))
    return singleCount(false)
  }
  if (!(await build())) {
    console.error('Not run, since the site could not be built.')
    return singleCount(false)
  }
  const report = reportFile('browsers.json')
  const exitedWell = await run(
    '@playwright/test/cli.js',
    ['test', '-c', 'test/browsers/playwright.config.ts', '--reporter=list,json', ...args],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  )
  return playwrightCounts(readReport(report), exitedWell)
}

const counts = await journeys(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  return singleCount(false)
})
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0
console.log(lastLine(counts))
