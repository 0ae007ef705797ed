// `npm run stories`: explores stories, prints a short table and every problem, and writes ranges.json beside each; or makes a new one.
// Decides what is printed where; exploring is done in src/studio/build/explore-process.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fail, ok, type Result, writeProblem } from '../../model/result.ts'
import { diskCache, NO_CACHE } from '../build/explore-process/explore-cache.ts'
import { type ExploreResult, exploreStories } from '../build/explore-process/explore-stories.ts'
import { judgeTogether } from '../build/explore-process/judge-stories.ts'
import { houseSubject } from '../build/explore-process/subject.ts'
import { createInkProcess, type InkProcess } from '../build/ink-process.ts'
import { readLearning } from '../build/learning-files.ts'
import { storyIds } from '../build/story-files.ts'
import { decisionsAlone } from '../explore/alone.ts'
import type { Findings } from '../explore/findings.ts'
import { countErrors, sortProblems } from '../explore/judged-problems.ts'
import { restingReasons } from '../explore/reasons.ts'
import type { JudgedProblem } from '../explore/rule.ts'
import { writeReports } from '../report/write-reports.ts'
import { writePicks, writeSheet } from './stories/alone.ts'
import { readArguments, type StoriesOptions, USAGE } from './stories/arguments.ts'
import { storiesAsJson } from './stories/as-json.ts'
import { writeNewStory } from './stories/new-story.ts'
import { writeProblems } from './stories/problem-list.ts'
import { watching } from './stories/progress.ts'
import { keepRanges, stale, staleRanges } from './stories/ranges.ts'
import { writeReasons } from './stories/reasons.ts'
import { writeCounts, writeTable } from './stories/table.ts'
import { wander } from './stories/wander.ts'

/** Processes at once. */
const JOBS = 2
const WRONG_WORDS = 2
/** For the order on the sheet of options, which must be the same each time. */
const SHEET_SEED = 1

const root = process.cwd()
/** npm changes into the project's folder, but the author names files from the folder where they typed the command. */
const here = process.env.npm_lifecycle_event === 'stories' ? (process.env.INIT_CWD ?? root) : root

async function main(): Promise<number> {
  const ink = createInkProcess()
  try {
    return await run(ink)
  } finally {
    ink.dispose()
  }
}

async function run(ink: InkProcess): Promise<number> {
  const wanted = readArguments(process.argv.slice(2), root, here)
  if (!wanted.ok) {
    console.error(wanted.problem)
    return WRONG_WORDS
  }
  if (wanted.value.help) {
    console.log(USAGE)
    return 0
  }
  if (wanted.value.newStory !== undefined) return makeStory(wanted.value.newStory)
  const results = await explore(wanted.value, ink)
  const shelf = wanted.value.isWholeShelf ? judgeTogether(results) : []
  const stories = results.map((story) => withRanges(story, shelf, wanted.value.check))
  await print(stories, shelf, wanted.value)
  if (wanted.value.report) {
    const learning = readLearning(root)
    const files = await writeReports(stories, learning.ok ? learning.value : undefined, ink, wanted.value.out)
    if (!wanted.value.json) console.log(`Report: ${files.map((file) => relative(here, file)).join(', ')}`)
  }
  drawReasons(stories, wanted.value)
  const wandered = await writeRuns(stories, wanted.value, ink)
  const picked = wandered.ok ? optionsAlone(stories, wanted.value) : wandered
  if (!picked.ok) {
    console.error(picked.problem)
    return WRONG_WORDS
  }
  return countErrors([...shelf, ...stories.flatMap(({ problems }) => problems)]) > 0 ? 1 : 0
}

function makeStory(name: string): number {
  const made = writeNewStory(name, root, here)
  if (made.ok) console.log(made.value)
  else console.error(made.problem)
  return made.ok ? 0 : WRONG_WORDS
}

/** Writes a sheet of reasons with what they rest on, where one is asked for. */
function drawReasons(stories: readonly ExploreResult[], options: StoriesOptions): void {
  const { reasons, seed } = options
  const learning = readLearning(root)
  if (reasons === undefined || !learning.ok) return
  const pairs = restingReasons(findingsOf(stories), seed)
  const text = writeReasons(pairs, reasons, seed, learning.value.catalogue)
  writePage('reasons.md', text, `Reasons, drawn with the seed ${seed}`, options)
}

const findingsOf = (stories: readonly ExploreResult[]): readonly Findings[] =>
  stories.flatMap(({ exploration }) => (exploration ? [exploration.findings] : []))

function writePage(name: string, text: string, what: string, { out, json }: StoriesOptions): void {
  const file = join(out, name)
  mkdirSync(out, { recursive: true })
  writeFileSync(file, text)
  if (!json) console.log(`${what}: ${relative(here, file)}`)
}

/** Writes whole runs of each story, where some are asked for. */
async function writeRuns(
  stories: readonly ExploreResult[],
  options: StoriesOptions,
  ink: InkProcess,
): Promise<Result<undefined, string>> {
  const { wander: many, seed } = options
  if (many === undefined) return ok(undefined)
  for (const { compiled, file } of stories) {
    if (!compiled) continue
    const runs = await wander({ story: compiled, file }, many, seed, ink)
    if (!runs.ok) return fail(writeProblem(runs.problem))
    writePage(`${file.id}-runs.md`, runs.value, `Runs, from the seed ${seed}`, options)
  }
  return ok(undefined)
}

/** Writes the sheet of options, and says what somebody's picks from it came to, where either is asked for. */
function optionsAlone(stories: readonly ExploreResult[], options: StoriesOptions): Result<undefined, string> {
  const { alone, picks, json } = options
  if (!alone && picks === undefined) return ok(undefined)
  const learning = readLearning(root)
  const decisions = decisionsAlone(findingsOf(stories), learning.ok ? learning.value.moves : {}, SHEET_SEED)
  if (alone) writePage('options-alone.md', writeSheet(decisions), 'Options alone', options)
  if (picks === undefined) return ok(undefined)
  const verdict = writePicks(picks, decisions)
  if (verdict.ok && !json) console.log(verdict.value)
  return verdict.ok ? ok(undefined) : verdict
}

async function explore({ subjects, cache, seconds, memory, json }: StoriesOptions, ink: InkProcess) {
  const isWatched = process.stdout.isTTY === true && !json
  const files = new Map(subjects.map(({ file }) => [file.id, file.file]))
  const watch = watching(process, (problems) => writeProblems(problems, (id) => files.get(id) ?? id))
  const ownIds = new Set(subjects.map(({ file, house }) => (house ? file.id : '')))
  const beside = storyIds(root)
    .filter((id) => !ownIds.has(id))
    .map((id) => houseSubject(root, id))
  try {
    return await exploreStories(subjects, beside, {
      ink,
      learning: readLearning(root),
      cache: cache ? diskCache(join(root, '.cache/explore')) : NO_CACHE,
      effort: { seconds, memory, early: isWatched },
      jobs: JOBS,
      ...(isWatched && watch),
    })
  } finally {
    watch.done()
  }
}

/** Writes ranges.json where it is stale, or says that it is. */
function withRanges(story: ExploreResult, shelf: readonly JudgedProblem[], check: boolean): ExploreResult {
  const ranges = staleRanges(story, shelf)
  if (!ranges) return story
  if (!check) {
    keepRanges(ranges)
    return story
  }
  return { ...story, problems: sortProblems([...story.problems, stale(story.file.id, story.draft)]) }
}

async function print(
  stories: readonly ExploreResult[],
  shelf: readonly JudgedProblem[],
  wanted: StoriesOptions,
) {
  const { json, jsonTo } = wanted
  const asJson = () => JSON.stringify(storiesAsJson(stories, shelf), null, 2)
  if (jsonTo !== undefined) {
    mkdirSync(dirname(jsonTo), { recursive: true })
    writeFileSync(jsonTo, asJson())
  }
  if (json) {
    // A pipe may take the text in several parts, and the program must not end before the last of them.
    await new Promise((resolve) => process.stdout.write(`${asJson()}\n`, resolve))
    return
  }
  const files = new Map(stories.map(({ file }) => [file.id, file.file]))
  const problems = sortProblems([...shelf, ...stories.flatMap((story) => story.problems)])
  console.log(writeTable(stories))
  if (problems.length > 0) {
    console.log(`\n${writeProblems(problems, (id) => files.get(id) ?? id)}`)
  }
  console.log(`\nProblems: ${writeCounts(problems)}`)
}

process.exitCode = await main()
