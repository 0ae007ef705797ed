// Runs all checks and tests, quick ones first, and counts what passed. Goes on after a failure, so that all of them show. `--only types,unit` runs some of it.

import { createServer } from 'node:net'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeProblem } from '../../model/result.ts'
import { ALLOWED } from '../build/browsers/allowed.ts'
import { checkNewer } from '../build/browsers/check-newer.ts'
import { oldestBrowsers } from '../build/browsers/oldest.ts'
import { checkBudget } from '../build/page-budget.ts'
import { ensureBothChromiums } from './chromium.ts'
import { readReport, reportFile, run } from './run-program.ts'
import {
  type Counts,
  lastLine,
  NOTHING,
  playwrightCounts,
  singleCount,
  storyCounts,
  sum,
  vitestCounts,
} from './test-counts.ts'

const root = join(import.meta.dirname, '../../..')
const PARTS: Readonly<Record<string, () => Promise<Counts>>> = {
  types,
  lint,
  unit: () => vitest('unit'),
  laws: () => vitest('laws', '--config', 'test/laws/vitest.config.ts'),
  stories,
  build: async () => singleCount(await run('vite/bin/vite.js', ['build', '--logLevel', 'warn'])),
  budget: async () => budget(),
  browsers: async () => browsers(),
  journeys,
}

const NEEDS_BUILD: readonly string[] = ['budget', 'browsers', 'journeys']

async function types(): Promise<Counts> {
  const projects = ['.', 'src/model', 'src/studio/explore', 'src/app']
  const counts: Counts[] = []
  for (const project of projects) counts.push(singleCount(await run('typescript/bin/tsc', ['-p', project])))
  return sum(counts)
}

/** Biome for style and imports; knip for unused exports, files and packages. */
async function lint(): Promise<Counts> {
  const checked = await run('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])
  return sum([singleCount(checked), singleCount(await run('knip/bin/knip.js', []))])
}

async function vitest(part: string, ...options: readonly string[]): Promise<Counts> {
  const report = reportFile(`${part}.json`)
  const args = ['run', ...options, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const exitedWell = await run('vitest/vitest.mjs', args)
  return vitestCounts(readReport(report), exitedWell)
}

/** Walks every run of every story and checks it against the rules of the house; each error is a failure. */
async function stories(): Promise<Counts> {
  const report = reportFile('stories.json')
  const exitedWell = await run('tsx/dist/cli.mjs', [
    'src/studio/commands/stories.ts',
    '--check',
    '--json-to',
    report,
  ])
  return storyCounts(readReport(report), exitedWell)
}

function budget(): Counts {
  const checked = checkBudget(join(root, 'dist/site'))
  if (!checked.ok) {
    console.error(writeProblem(checked.problem))
    return singleCount(false)
  }
  for (const { name, bytes, limit } of checked.value) {
    console.log(`${bytes <= limit ? 'ok  ' : 'OVER'} ${name}: ${bytes} bytes of ${limit}`)
  }
  return sum(checked.value.map(({ bytes, limit }) => singleCount(bytes <= limit)))
}

/** Nothing in the built site is newer than the oldest browsers that package.json names. */
function browsers(): Counts {
  const checked = checkNewer(join(root, 'dist/site'), oldestBrowsers(root), ALLOWED)
  const problems = checked.ok ? checked.value.problems : [checked.problem]
  for (const problem of problems) console.error(writeProblem(problem))
  if (checked.ok) console.log(`${checked.value.files} files, ${problems.length} problems`)
  return problems.length > 0 ? sum(problems.map(() => singleCount(false))) : singleCount(true)
}

async function journeys(): Promise<Counts> {
  const chromium = ensureBothChromiums()
  if (!chromium.ok) {
    console.error(writeProblem(chromium.problem))
    return singleCount(false)
  }
  const report = reportFile('playwright.json')
  const exitedWell = await run(
    '@playwright/test/cli.js',
    ['test', '-c', 'test/journeys/playwright.config.ts', '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      JOURNEYS_PORT: String(await freePort()),
    },
  )
  return playwrightCounts(readReport(report), exitedWell)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4190))
    })
  })
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: Object.keys(PARTS).join(',') } },
  })
  const wanted = values.only.split(',')
  const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name))
  if (unknown.length > 0) {
    console.error(`Unexpected ${unknown.join(', ')} after --only, expected ${Object.keys(PARTS).join(', ')}`)
    process.exitCode = 1
    return
  }
  const counted: { name: string; counts: Counts; seconds: number }[] = []
  for (const [name, part] of Object.entries(PARTS)) {
    if (!wanted.includes(name)) continue
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`)
    const began = Date.now()
    // Otherwise they would test the site that an older build has left.
    const unbuilt =
      NEEDS_BUILD.includes(name) &&
      counted.some((before) => before.name === 'build' && before.counts.failed > 0)
    if (unbuilt) console.error('Not run, since the site could not be built.')
    const counts = await (unbuilt ? Promise.resolve(singleCount(false)) : part()).catch((error: unknown) => {
      console.error(error)
      return singleCount(false)
    })
    counted.push({ name, counts, seconds: Math.round((Date.now() - began) / 1000) })
  }
  console.log('')
  for (const { name, counts, seconds } of counted) {
    console.log(`${name.padEnd(10)}${lastLine(counts)} (${seconds} s)`)
  }
  const total = sum([NOTHING, ...counted.map(({ counts }) => counts)])
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
  console.log(lastLine(total))
}

await main()
