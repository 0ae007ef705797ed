// Follows what a learner does and sees to it that the record hears of it: after each decision, once more when it did
// not arrive, and at the end. Keeps a second copy in this browser. Knows neither screens nor any standard.

import type { Beat } from '../core/beat.ts'
import { ok, type Problem, type Result } from '../core/result.ts'
import type { Run, StoryId } from '../core/run.ts'
import { createWatched, isAlike, type Watched } from '../core/watched.ts'
import { type Course, merged, NO_COURSE, withDebrief, without, withRun } from './course.ts'
import type { LearningRecord, Opened } from './learning-record.ts'
import { type DecisionTaken, decisionOf, type Progress, standing } from './progress.ts'
import type { Setting } from './setting.ts'
import { packState, readState } from './state.ts'

export const KEEPINGS = ['kept', 'keeping', 'waiting', 'silent', 'alone', 'ended'] as const
/**
 * `waiting`: the last call failed; `silent`: several did, which is worth a word; `alone`: there is no LMS; `ended`:
 * the session is over.
 */
export interface Telling {
  readonly keeping: (typeof KEEPINGS)[number]
  /** The state that was found could not be read, so that the learner begins anew. */
  readonly unread?: Problem
  /** Nothing that counts is written: the LMS opened this for looking only. */
  readonly looking?: boolean
}

/** A place for one text, keyed by whoever owns it. */
export interface TextStore {
  readonly read: () => string | undefined
  readonly write: (text: string) => void
}

export interface Story {
  readonly id: StoryId
  readonly title: string
}

export interface TrackerNeeds {
  readonly record: LearningRecord
  readonly setting: Setting
  /** Of the package. */
  readonly stories: readonly Story[]
  readonly clock: () => number
  /** The second copy, told whose it is. */
  readonly copy: (learner: string) => TextStore
}

export interface Tracker {
  readonly telling: Watched<Telling>
  /** Never fails: without an LMS everything is kept here. */
  readonly open: () => Promise<{ readonly opened: Opened; readonly alone?: Problem }>
  readonly course: () => Course
  /** A run as it stands now. @param taken whether its last choice has just been taken */
  readonly at: (id: string, run: Run, beats: readonly Beat[], taken: boolean) => void
  readonly lookedBack: (story: StoryId) => void
  readonly deleted: (isGone: (key: string) => boolean) => void
  /** Tries again what did not arrive. */
  readonly again: () => void
  readonly rest: () => void
  readonly leave: (leaving: boolean) => Promise<Result<void>>
}

/** So many failures in a row are worth a word. */
const PATIENCE = 2

export function createTracker({ record, setting, stories, clock, copy }: TrackerNeeds): Tracker {
  const telling = createWatched<Telling>({ keeping: 'kept' }, isAlike)
  let course = NO_COURSE
  let decisions: readonly DecisionTaken[] = []
  let begun = clock()
  let shownSince = begun
  let failures = 0
  let asked = 0
  let ended = false
  let alone = false
  let second: TextStore | undefined
  let mark = setting.passMark
  const ids = stories.map(({ id }) => id)

  function progress(): Progress {
    const { text } = packState(course, record.room)
    const told = setting.tellDecisions ? decisions : []
    return {
      ...standing(course, ids, {
        ...setting,
        passMark: mark,
        tellScores: setting.tellScores || !!mark?.percent,
      }),
      state: text,
      decisions: told,
      lasted: clock() - begun,
    }
  }

  function change(keeping: Telling['keeping']): void {
    telling.set({ ...telling.getState(), keeping })
  }

  async function keep(): Promise<void> {
    second?.write(packState(course, MOST_IN_COPY).text)
    if (ended || alone) return
    const mine = ++asked
    const promise = record.keep(progress())
    change('keeping')
    const kept = await promise
    if (mine !== asked || ended) return
    failures = kept.ok ? 0 : failures + 1
    change(kept.ok ? 'kept' : failures >= PATIENCE ? 'silent' : 'waiting')
  }

  function read(text: string | undefined): Course {
    if (!text) return NO_COURSE
    const found = readState(text)
    if (found.ok) return found.value
    telling.set({ ...telling.getState(), unread: found.problem })
    return NO_COURSE
  }

  return {
    telling,
    course: () => course,
    async open() {
      const answer = await record.open()
      const opened: Opened = answer.ok ? answer.value : { mode: 'normal' }
      alone = !answer.ok
      second = copy(opened.learner?.id ?? '')
      begun = clock()
      shownSince = begun
      // The LMS asks for a mark of its own only where it was given one.
      if (opened.passMark !== undefined) mark = { percent: opened.passMark }
      const theirs = read(opened.state)
      const mine = readState(second.read() ?? '')
      course = mine.ok ? merged(theirs, mine.value) : theirs
      const keeping = alone ? 'alone' : 'kept'
      telling.set({ ...telling.getState(), keeping, ...(opened.mode !== 'normal' && { looking: true }) })
      return answer.ok ? { opened } : { opened, alone: answer.problem }
    },
    at(id, run, beats, taken) {
      const now = clock()
      const story = stories.find((one) => one.id === run.story)
      if (!story || ended) return
      course = withRun(course, id, run, beats, now)
      const decision = taken ? decisionOf(story, beats, now, now - shownSince) : undefined
      if (decision) decisions = [...decisions, decision]
      shownSince = now
      void keep()
    },
    lookedBack(story) {
      const before = course
      course = withDebrief(course, story)
      if (course !== before) void keep()
    },
    deleted(isGone) {
      course = without(course, isGone)
      void keep()
    },
    again() {
      if (failures > 0) void keep()
    },
    rest() {
      if (!ended && !alone) record.rest(progress())
    },
    async leave(leaving) {
      if (ended) return ok(undefined)
      ended = true
      const left = alone ? ok(undefined) : await record.finish(progress(), leaving)
      change('ended')
      return left
    },
  }
}

/** The copy in this browser has room for much more than any LMS. */
const MOST_IN_COPY = 200_000
