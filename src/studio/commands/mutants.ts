// `npm run mutants`: plants small faults in the most important parts, one at a time, and lists those that no unit test
// notices. Stryker does it (kept by a company and many others since 2016; 9.6 is the last that runs on Node 20).

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { parseArgs } from 'node:util'
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { PARTS, type Part } from './mutants/parts.ts'
import type { Survivor } from './mutants/survivor.ts'

const USAGE = `npm run mutants [-- PART ...] [--all] [--quick]

  PART    ${PARTS.map(({ name }) => name).join(', ')}; every part if none is named
  --all   also in files that have not changed since the last commit on origin/main
  --quick without faults in what is worked out once when a file is read, such as a table: each of them takes every
          test of its part, and all of them together seven eighths of the time`

const root = process.cwd()

interface Score {
  readonly noticed: number
  readonly planted: number
  /** Faults that no test noticed and that are not among the survivors of the part. */
  readonly unexplained: readonly MutantResult[]
  /** Survivors that are named and were not found: their reasons are out of date. */
  readonly gone: readonly Survivor[]
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const parts = PARTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  if (values.help || parts.length < positionals.length) {
    console.log(USAGE)
    return values.help ? 0 : 2
  }
  const changed = values.all ? undefined : changedFiles()
  let isEnough = true
  for (const part of parts) {
    const sources = changed
      ? changed.filter((file) => part.sources.some((glob) => matchesGlob(file, glob)))
      : part.sources
    if (sources.length === 0) {
      console.log(`${part.name}: nothing of it has changed`)
      continue
    }
    const score = scoreOf(part, await plant(part, sources, values.quick))
    isEnough = report(part, score, changed === undefined && !values.quick) && isEnough
  }
  return isEnough ? 0 : 1
}

/** Files that differ from origin/main, or from the commit before where there is no such branch; and new files. */
function changedFiles(): readonly string[] {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
  const upstream = git('branch', '-r', '--list', 'origin/main').length > 0 ? 'origin/main' : 'HEAD~1'
  return [
    ...new Set([
      ...git('diff', '--name-only', upstream),
      ...git('ls-files', '--others', '--exclude-standard'),
    ]),
  ]
}

/** Plants every fault that Stryker knows in these files. */
async function plant(
  part: Part,
  sources: readonly string[],
  ignoreStatic: boolean,
): Promise<readonly MutantResult[]> {
  // Read by vitest.config.ts in the processes that Stryker starts.
  process.env.MUTANTS_TESTS = part.tests.join(' ')
  process.env.MUTANTS_WITHOUT = part.without ?? ''
  const options: PartialStrykerOptions & { readonly vitest: object } = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'src/studio/commands/mutants/vitest.config.ts', related: false },
    mutate: [...sources],
    coverageAnalysis: 'perTest',
    ignoreStatic,
    concurrency: 2,
    reporters: ['html', 'progress-append-only'],
    htmlReporter: { fileName: `dist/mutants/${part.name}.html` },
    tempDirName: '.cache/mutants',
    // Not the assets: where an import is missing a test file fails before its first test, which Stryker does not say.
    ignorePatterns: ['dist', '.cache', '.git'],
    // Stryker would rewrite it with TypeScript's JavaScript interface, which TypeScript 7 no longer has.
    tsconfigFile: 'no-tsconfig.json',
    warnings: false,
  }
  return new Stryker(options).runMutationTest()
}

const NOTICED = new Set(['Killed', 'Timeout'])
const MISSED = new Set(['Survived', 'NoCoverage'])

function scoreOf({ survivors }: Part, mutants: readonly MutantResult[]): Score {
  const missed = mutants.filter(({ status }) => MISSED.has(status))
  const noticed = mutants.filter(({ status }) => NOTICED.has(status)).length
  return {
    noticed,
    planted: noticed + missed.length,
    unexplained: missed.filter((mutant) => !survivors.some((survivor) => isOf(survivor, mutant))),
    gone: survivors.filter((survivor) => !missed.some((mutant) => isOf(survivor, mutant))),
  }
}

const isOf = (
  { file, code, becomes }: Survivor,
  { fileName, location, replacement = '' }: MutantResult,
): boolean =>
  fileName === join(root, file) &&
  code === lineOf(fileName, location.start.line) &&
  (becomes === undefined || becomes.includes(firstLine(replacement)))

const firstLine = (text: string): string => text.split('\n')[0] ?? ''

const lineOf = (file: string, line: number): string =>
  readFileSync(file, 'utf8').split('\n')[line - 1]?.trim() ?? ''

/** Prints the result of a part; true where it reaches its goal and each survivor of a whole part is explained. */
function report({ name, goal }: Part, score: Score, isWhole: boolean): boolean {
  const { noticed, planted, unexplained, gone } = score
  const percent = planted === 0 ? 100 : (noticed / planted) * 100
  for (const { fileName, location, replacement, status } of unexplained) {
    const kind = status === 'NoCoverage' ? ' (no test comes there)' : ''
    console.log(`${fileName}:${location.start.line}: unnoticed${kind}: ${firstLine(replacement)}`)
  }
  if (isWhole)
    for (const { file, code } of gone) console.log(`${file}: noticed by now, or no longer there: ${code}`)
  console.log(
    `${name}: ${noticed} of ${planted} faults noticed, ${percent.toFixed(1)} %${isWhole ? ` (goal ${goal})` : ''}`,
  )
  return percent >= goal && (!isWhole || unexplained.length === 0)
}

process.exitCode = await main()
