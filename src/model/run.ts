// A run is a log of choices: the one thing that is recorded. Text, scores, promises, debrief: all of it is
// derived by replaying the log (replay.ts). Pure data; the clock and the seed are passed in.

/** Folder name of a story in stories/, or the file name of a foreign one. */
export type StoryId = string
/** Hash of everything a story consists of; tells whether a cached summary still holds. */
export type Revision = string
/** `knot.label`, `knot.stitch.label`, or for unlabelled choices of foreign stories `knot:slug`. */
export type ChoiceId = string

/** One choice the trainee took. `at` is milliseconds since 1970 by the trainee's clock; shown, never scored. */
export interface LoggedChoice {
  readonly id: ChoiceId
  readonly at: number
}

/** A choice that was taken and then taken back. Noted, and worth nothing either way. */
interface TakenBack {
  /** The decision it was, from 1. */
  readonly number: number
  readonly id: ChoiceId
}

export interface Run {
  readonly story: StoryId
  /** The revision the run was begun on. A run replays on later revisions as far as its choices still exist. */
  readonly revision: Revision
  /** Whole number, 0 to 2^32 - 1. Decides the order of options, and chance in foreign stories that use it. */
  readonly seed: number
  readonly choices: readonly LoggedChoice[]
  /** In the order in which it happened. Absent where nothing was. */
  readonly takenBack?: readonly TakenBack[]
}

export const beginRun = (story: StoryId, revision: Revision, seed: number): Run => ({
  story,
  revision,
  seed: seed >>> 0,
  choices: [],
})

export const take = (run: Run, id: ChoiceId, at: number): Run => ({
  ...run,
  choices: [...run.choices, { id, at }],
})

/** Older ones are dropped, so that a run in which somebody steps back again and again does not grow without limit. */
export const MOST_TAKEN_BACK = 200

/** The run as it was before its last choice, which is noted as taken back; the same run where none was taken. */
export function stepBack(run: Run): Run {
  const last = run.choices.at(-1)
  if (!last) return run
  const noted = [...(run.takenBack ?? []), { number: run.choices.length, id: last.id }]
  return { ...upTo(run, run.choices.length - 1), takenBack: noted.slice(-MOST_TAKEN_BACK) }
}

/** The run cut to its first `count` choices. */
export const upTo = (run: Run, count: number): Run => ({
  ...run,
  choices: run.choices.slice(0, Math.max(0, count)),
})
