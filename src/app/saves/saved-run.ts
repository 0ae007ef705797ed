// The format of a saved run: one piece of JSON, checked whole before any of it is believed. Knows no storage. What it
// cannot read it names (newer, foreign, damaged …) and leaves to the caller to keep as it is.

import * as v from 'valibot'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import { MOST_TAKEN_BACK } from '../../model/run.ts'
import type { SavedRun } from '../../model/saved-run.ts'

export const FORMAT = 'alongside/run'
export const VERSION = 1

/** Characters of one saved run. Twenty choices take about 2,000. */
export const MAX_LENGTH = 256 * 1024
export const MAX_CHOICES = 2000
/** Characters of any one id. */
export const MAX_ID = 200
/** The last moment that a Date can hold. */
export const MAX_MOMENT = 8.64e15

/** Characters of an answer, and of the sentence to carry on. */
const MAX_ANSWER = 4000
const MAX_NICKNAME = 60
const MAX_ANSWERS = 40
const MAX_EVIDENCE = 500

const SAVE_PROBLEMS = {
  'save/not-json': 'Unexpected text, expected the JSON of a saved run',
  'save/foreign': `Unexpected data, expected a saved run (format "${FORMAT}")`,
  'save/newer-version': `Unexpected version, expected ${VERSION}: this run was saved by a newer Alongside`,
  'save/damaged': 'Unexpected value in a saved run',
  'save/too-large': `Unexpected size, expected at most ${MAX_LENGTH} characters and ${MAX_CHOICES} choices`,
  'save/blocked':
    'Unexpected refusal by this browser to keep data, expected localStorage or IndexedDB to answer',
  'save/full': 'Unexpected full storage, expected space for one more run',
} as const
export type SaveCode = keyof typeof SAVE_PROBLEMS

/** The Problem of this code; `detail` names what was found. */
export const saveProblem = (code: SaveCode, detail?: string, cause?: unknown): Problem => ({
  code,
  message: detail ? `${SAVE_PROBLEMS[code]} (${detail})` : SAVE_PROBLEMS[code],
  ...(cause !== undefined && { cause }),
})

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID))
// Looked up in tables of stories: a name that every object answers to would find something there.
const story = v.pipe(
  id,
  v.check((name) => !(name in {})),
)
const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max))
const moment = whole(MAX_MOMENT)
const score = v.pipe(v.number(), v.finite())
const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

/** A log of choices, as it is in every file that holds one. */
export const runSchema = v.object({
  story,
  revision: id,
  seed: whole(2 ** 32 - 1),
  choices: v.pipe(v.array(v.object({ id, at: moment })), v.maxLength(MAX_CHOICES)),
  takenBack: v.exactOptional(
    v.pipe(v.array(v.object({ number: whole(MAX_CHOICES), id })), v.maxLength(MOST_TAKEN_BACK)),
  ),
})

const contents = v.object({
  id,
  run: runSchema,
  updated: moment,
  finished: v.exactOptional(
    v.object({
      revision: id,
      ending: id,
      scores: v.object({ trust: score, empathy: score, reliability: score }),
      evidence: v.exactOptional(v.pipe(v.array(id), v.maxLength(MAX_EVIDENCE))),
    }),
  ),
  notes: v.exactOptional(
    v.object({
      nickname: v.exactOptional(text(MAX_NICKNAME)),
      answers: v.exactOptional(
        v.pipe(
          v.record(story, text(MAX_ANSWER)),
          v.check((answers) => Object.keys(answers).length <= MAX_ANSWERS),
        ),
      ),
      carry: v.exactOptional(text(MAX_ANSWER)),
      used: v.exactOptional(text(MAX_ANSWER)),
      said: v.exactOptional(
        v.pipe(
          v.record(text(2 * MAX_ID), text(MAX_ANSWER)),
          v.check((said) => Object.keys(said).length <= MAX_CHOICES),
        ),
      ),
    }),
  ),
})

/** Reads what `writeSavedRun` wrote, as text or as plain data. Never throws, whatever it is given. */
export function parseSavedRun(from: unknown): Result<SavedRun> {
  try {
    // Data goes through text as well: one way in, without getters, odd prototypes or unbounded size.
    const text = typeof from === 'string' ? from : (JSON.stringify(from) ?? '')
    if (text.length > MAX_LENGTH) return fail(saveProblem('save/too-large', `${text.length} characters`))
    return parseData(JSON.parse(text))
  } catch (cause) {
    return fail(saveProblem(typeof from === 'string' ? 'save/not-json' : 'save/foreign', undefined, cause))
  }
}

export const writeSavedRun = (saved: SavedRun): string => JSON.stringify(asData(saved))

/** The same as plain data, for a file that holds several. */
export const asData = ({ id, run, updated, finished, notes }: SavedRun) => ({
  format: FORMAT,
  version: VERSION,
  id,
  run,
  updated,
  finished,
  notes,
})

function parseData(data: unknown): Result<SavedRun> {
  if (!isRecord(data) || data.format !== FORMAT) return fail(saveProblem('save/foreign'))
  const { version } = data
  if (typeof version === 'number' && version > VERSION) {
    return fail(saveProblem('save/newer-version', `version ${version}`))
  }
  if (version !== VERSION) return fail(saveProblem('save/damaged', 'version'))
  if (isRecord(data.run) && Array.isArray(data.run.choices) && data.run.choices.length > MAX_CHOICES) {
    return fail(saveProblem('save/too-large', `${data.run.choices.length} choices`))
  }
  const read = v.safeParse(contents, data, { abortEarly: true })
  return read.success ? ok(read.output) : fail(saveProblem('save/damaged', placeOf(read.issues[0])))
}

/** `run.choices.3.at`: where in the data the first thing is that cannot be right. */
const placeOf = (issue: v.BaseIssue<unknown>): string =>
  issue.path?.map(({ key }) => String(key)).join('.') ?? ''

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null
