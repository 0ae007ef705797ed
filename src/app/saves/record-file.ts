// The record as one file: every run with its notes, as a person takes it to another computer. Read piece by piece, so that
// one damaged run costs only itself. Pure; format and version in README.md.

import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import { asData, parseSavedRun } from './saved-run.ts'

const RECORD_FORMAT = 'alongside/record'
const RECORD_VERSION = 1
/** Characters. Five hundred runs with long answers take about four million. */
export const MAX_RECORD = 20_000_000
const MAX_RUNS = 5000

export interface ReadRecord {
  readonly runs: readonly SavedRun[]
  /** What could not be read, by its place in the file from 1. */
  readonly refused: readonly { readonly number: number; readonly problem: Problem }[]
}

export const writeRecord = (runs: readonly SavedRun[], made: number): string =>
  JSON.stringify({ format: RECORD_FORMAT, version: RECORD_VERSION, made, runs: runs.map(asData) })

/** Also takes the file of a single run. Never throws, whatever it is given. */
export function readRecord(text: string): Result<ReadRecord> {
  if (text.length > MAX_RECORD) return refusal('record/too-large', `at most ${MAX_RECORD} characters`)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    return refusal('record/not-json', 'the JSON of a record', cause)
  }
  if (typeof data !== 'object' || data === null) return refusal('record/foreign', 'a record of Alongside')
  const { format, version, runs } = data as Readonly<Record<string, unknown>>
  if (format !== RECORD_FORMAT) {
    const single = parseSavedRun(data)
    return single.ok
      ? ok({ runs: [single.value], refused: [] })
      : refusal('record/foreign', 'a record of Alongside')
  }
  if (typeof version === 'number' && version > RECORD_VERSION) {
    return refusal('record/newer-version', `version ${RECORD_VERSION}`)
  }
  if (version !== RECORD_VERSION || !Array.isArray(runs)) return refusal('record/damaged', 'version and runs')
  if (runs.length > MAX_RUNS) return refusal('record/too-large', `at most ${MAX_RUNS} runs`)
  const read = runs.map((run) => parseSavedRun(run))
  return ok({
    runs: read.flatMap((result) => (result.ok ? [result.value] : [])),
    refused: read.flatMap((result, index) =>
      result.ok ? [] : [{ number: index + 1, problem: result.problem }],
    ),
  })
}

const refusal = (code: string, expected: string, cause?: unknown): Result<never> =>
  fail({ code, message: `Unexpected file, expected ${expected}`, ...(cause !== undefined && { cause }) })
