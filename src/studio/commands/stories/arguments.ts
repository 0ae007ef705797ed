// Reads the command line of `npm run stories`, or says what is wrong with it. Looks at the disk only to tell ids from files.

import { existsSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '../../../model/result.ts'
import { houseSubject, type Subject, subjectAt } from '../../build/explore-process/subject.ts'
import { storyIds } from '../../build/story-files.ts'
import { wrongName } from './new-story.ts'

export const USAGE = `npm run stories [-- [ID or FILE.ink ...] [--report] [--alone] [--picks FILE] [--reasons N] [--wander N] [--seed S] [--out DIR] [--json]
                          [--json-to FILE] [--check] [--limit SECONDS] [--memory MB] [--no-cache]]
npm run stories -- --new NAME

  ID or FILE.ink  stories to look at: folders in stories/, or any Ink files; all of stories/ if none is named
  --new NAME      makes stories/NAME, with a short story that plays and says of each of its parts what it is
  --report        writes a page for each story that can be read without programming
  --alone         writes the options of every decision by themselves, to see if they can be told apart by their looks
  --picks FILE    says how many of the strongest somebody picked from that sheet
  --reasons N     writes N pairs of a reason and an entry that it rests on, to be judged by somebody who wrote neither
  --wander N      writes N whole runs of each story, taken at random, to be read from start to end
  --seed S        of that drawing, or of the first such run; 1 if not given
  --out DIR       folder for these pages; dist/report if not given
  --json          prints everything that was found as JSON, and nothing else (with npm run -s)
  --json-to FILE  writes the same JSON to a file
  --check         writes no ranges.json; fails where one is stale
  --limit N       seconds for walking one story, after which random runs stand in for the rest; 90 if not given
  --memory MB     for each process; 4096 if not given
  --no-cache      explores stories that have not changed too

Exit code: 0 no error, 1 an error in a story, 2 something is wrong with these words.`

export interface StoriesOptions {
  readonly help: boolean
  /** Name of a story to make, and then nothing else is done. */
  readonly newStory?: string
  readonly subjects: readonly Subject[]
  /** True where no story was named, so that all were looked at. */
  readonly isWholeShelf: boolean
  readonly report: boolean
  readonly alone: boolean
  readonly picks?: string
  /** How many pairs of a reason and its evidence to draw, and by which seed. */
  readonly reasons?: number
  /** How many whole runs of each story to write; by `seed` and the seeds after it. */
  readonly wander?: number
  readonly seed: number
  readonly out: string
  readonly json: boolean
  readonly jsonTo?: string
  readonly check: boolean
  readonly seconds: number
  readonly memory: number
  readonly cache: boolean
}

const OPTIONS = {
  new: { type: 'string' },
  report: { type: 'boolean', default: false },
  alone: { type: 'boolean', default: false },
  picks: { type: 'string' },
  reasons: { type: 'string' },
  wander: { type: 'string' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  'json-to': { type: 'string' },
  check: { type: 'boolean', default: false },
  limit: { type: 'string', default: '90' },
  memory: { type: 'string', default: '4096' },
  'no-cache': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/**
 * @param root folder that holds stories/
 * @param here folder from which files are named
 */
export function readArguments(
  args: readonly string[],
  root: string,
  here: string,
): Result<StoriesOptions, string> {
  const read = parsed(args)
  if (!read.ok) return read
  const { values, positionals } = read.value
  const { help, report, alone, json, check } = values
  const picks = values.picks
  const mistakes = help
    ? []
    : [
        ...notANumber('--limit', values.limit, 'seconds'),
        ...notANumber('--memory', values.memory, 'megabytes'),
        ...(values.reasons === undefined ? [] : notANumber('--reasons', values.reasons, 'pairs')),
        ...(values.wander === undefined ? [] : notANumber('--wander', values.wander, 'runs')),
        ...notANumber('--seed', values.seed, 'any number'),
        ...(values.new === undefined
          ? positionals.flatMap((name) => unknownStory(name, root, here))
          : wrongNew(values.new, positionals, root)),
        ...(picks === undefined || existsSync(resolve(here, picks))
          ? []
          : [`Unexpected --picks “${picks}”, expected a file`]),
        ...(values.new !== undefined || positionals.length > 0 || storyIds(root).length > 0
          ? []
          : [noStories(root)]),
      ]
  if (mistakes.length > 0) return fail(mistakes.join('\n'))
  const to = values['json-to']
  const isNew = values.new !== undefined
  const subjects = isNew ? [] : positionals.map((name) => subjectOf(name, root, here))
  const shelf =
    positionals.length === 0 && !help && !isNew ? storyIds(root).map((id) => houseSubject(root, id)) : []
  return ok({
    ...{ help, report, alone, json, check },
    ...(values.new !== undefined && { newStory: values.new }),
    ...(picks !== undefined && { picks: resolve(here, picks) }),
    ...(values.reasons !== undefined && { reasons: Number(values.reasons) }),
    ...(values.wander !== undefined && { wander: Number(values.wander) }),
    seed: Number(values.seed),
    subjects: [...once(subjects), ...shelf],
    isWholeShelf: positionals.length === 0,
    out: values.out === undefined ? join(root, 'dist/report') : resolve(here, values.out),
    ...(to !== undefined && { jsonTo: resolve(here, to) }),
    seconds: Number(values.limit),
    memory: Number(values.memory),
    cache: !values['no-cache'],
  })
}

function parsed(args: readonly string[]) {
  try {
    return ok(parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS }))
  } catch (cause) {
    return fail(`${cause instanceof Error ? cause.message : cause}\n\n${USAGE}`)
  }
}

const notANumber = (option: string, value: string, unit: string): readonly string[] =>
  /^\d+(\.\d+)?$/.test(value) && Number(value) > 0
    ? []
    : [`Unexpected ${option} “${value}”, expected ${unit} as a number above 0`]

/** `tyler`, and for those who complete names with the tab key `stories/tyler/`. */
const idOf = (name: string, root: string, here: string): string | undefined => {
  const folder = relative(join(root, 'stories'), resolve(here, name))
  return storyIds(root).find((id) => id === name || id === folder)
}

const subjectOf = (name: string, root: string, here: string): Subject => {
  const id = idOf(name, root, here)
  return id === undefined ? subjectAt(root, here, name) : houseSubject(root, id)
}

function unknownStory(name: string, root: string, here: string): readonly string[] {
  if (idOf(name, root, here) !== undefined) return []
  const file = resolve(here, name)
  if (existsSync(file) && statSync(file).isFile()) return []
  const ids = storyIds(root).join(', ')
  return [`Unexpected story “${name}”, expected ${ids ? `one of ${ids}, or ` : ''}the path of an .ink file`]
}

/** A name of two words reaches us as two, so they are put together again. */
const wrongNew = (name: string, others: readonly string[], root: string): readonly string[] => {
  const wrong = wrongName([name, ...others].join(' '), root)
  return wrong === undefined ? [] : [wrong]
}

const noStories = (root: string): string =>
  `Unexpected lack of stories in ${join(root, 'stories')}, expected a folder with a story.yaml, or the path of an .ink file`

const once = (subjects: readonly Subject[]): readonly Subject[] => [
  ...new Map(subjects.map((subject) => [join(subject.file.root, subject.file.file), subject])).values(),
]
