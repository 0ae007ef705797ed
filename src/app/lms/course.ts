// How far one learner has come in one package: of every story its best ending and its attempts as packed logs. Pure data;
// a best ending is only ever replaced by a better one. Knows no LMS and no way of writing it down.

import type { Beat } from '../../model/beat.ts'
import type { Run, StoryId } from '../../model/run.ts'
import { SCORES, type Scores } from '../../model/score.ts'
import { logOf, shortHash } from './codes.ts'

export interface PackedAttempt {
  /** Five characters for the id of its run. */
  readonly key: string
  /** Four characters for the revision that it was played on. */
  readonly revision: string
  readonly seed: number
  /** Since 1970, rounded down. */
  readonly minutes: number
  readonly ended: boolean
  readonly log: string
}

export interface Best {
  readonly ending: string
  readonly scores: Scores
}

export interface StoryCourse {
  readonly story: StoryId
  /** The ending with the highest scores so far; absent until one was reached. */
  readonly best?: Best
  /** Newest first. */
  readonly attempts: readonly PackedAttempt[]
}

export interface Course {
  /**
   * Which of the learner's goes at the package this is, in five characters: an attempt of a SCORM LMS, a registration of
   * cmi5. What a browser keeps of one never counts for another. Empty until it is known.
   */
  readonly registration: string
  /** Grows with every change, so that of two copies the newer one is known. */
  readonly sequence: number
  /** The one played last comes first. */
  readonly stories: readonly StoryCourse[]
}

export const NO_COURSE: Course = { registration: '', sequence: 0, stories: [] }

/** The id of a run that an LMS gave back is this and its key, since its own id is not in the state. */
const BACK = '~'

export const keyOf = (runId: string): string =>
  runId.startsWith(BACK) && runId.length === 6 ? runId.slice(1) : shortHash(runId, 5)

export const idOf = (key: string): string => BACK + key

/** The course with a run as it stands now: its log, and its ending where it has come to one. */
export function withRun(
  course: Course,
  id: string,
  run: Run,
  beats: readonly Beat[],
  at: number,
  asId: (id: string) => string = keyOf,
): Course {
  const last = beats.at(-1)
  const attempt: PackedAttempt = {
    key: asId(id),
    revision: shortHash(run.revision, 4),
    seed: run.seed,
    minutes: Math.floor(at / 60_000),
    ended: last?.choices.length === 0,
    log: logOf(beats),
  }
  const before = courseOf(course, run.story)
  // An attempt that was left before its first choice is not worth its characters in the state.
  const others = before.attempts.filter(({ key, log }) => key !== attempt.key && log !== '')
  const best =
    attempt.ended && last
      ? better(before.best, { ending: last.ending ?? '', scores: last.scores })
      : before.best
  return withStory(course, { ...before, ...(best && { best }), attempts: [attempt, ...others] })
}

/** The course without the runs that were deleted. Best endings stay. */
export function without(course: Course, isGone: (attempt: PackedAttempt) => boolean): Course {
  if (!course.stories.some(({ attempts }) => attempts.some(isGone))) return course
  const stories = course.stories.map((story) => ({
    ...story,
    attempts: story.attempts.filter((attempt) => !isGone(attempt)),
  }))
  return { ...course, sequence: course.sequence + 1, stories }
}

export const courseOf = (course: Course, story: StoryId): StoryCourse =>
  course.stories.find((known) => known.story === story) ?? { story, attempts: [] }

/** Whether a run is one of this course. */
export const holds = (course: Course, runId: string): boolean =>
  course.stories.some(({ attempts }) => attempts.some(({ key }) => key === keyOf(runId)))

/**
 * Merges two copies that changed independently: has the attempts of both and the better of their best endings, and is of
 * the first one's registration.
 */
export function merged(first: Course, second: Course): Course {
  const [newer, older] = first.sequence >= second.sequence ? [first, second] : [second, first]
  const added = older.stories.filter(({ story }) => !newer.stories.some((known) => known.story === story))
  const both = newer.stories.map((known) => {
    const before = older.stories.find(({ story }) => story === known.story)
    if (!before) return known
    const best = before.best ? better(known.best, before.best) : known.best
    const lost = before.attempts.filter(({ key }) => !known.attempts.some((attempt) => attempt.key === key))
    const further = known.attempts.map((attempt) =>
      furtherOf(
        attempt,
        before.attempts.find(({ key }) => key === attempt.key),
      ),
    )
    const attempts = [...further, ...lost].sort((a, b) => b.minutes - a.minutes)
    return { ...known, ...(best && { best }), attempts }
  })
  const { registration } = first
  return { registration, sequence: newer.sequence, stories: [...both, ...added] }
}

/** Of two copies of one attempt the later one; if both are of the same minute, the one with the longer log. */
function furtherOf(mine: PackedAttempt, theirs: PackedAttempt | undefined): PackedAttempt {
  if (!theirs) return mine
  if (mine.minutes !== theirs.minutes) return mine.minutes > theirs.minutes ? mine : theirs
  return mine.log.length >= theirs.log.length ? mine : theirs
}

export const sumOf = (scores: Scores): number => SCORES.reduce((sum, score) => sum + scores[score], 0)

const better = (before: Best | undefined, now: Best): Best =>
  before && sumOf(before.scores) >= sumOf(now.scores) ? before : now

function withStory(course: Course, changed: StoryCourse): Course {
  const others = course.stories.filter(({ story }) => story !== changed.story)
  return { ...course, sequence: course.sequence + 1, stories: [changed, ...others] }
}
