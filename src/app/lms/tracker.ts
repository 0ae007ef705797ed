// Follows what a learner does and passes it to the record: after each decision, again if it did not arrive, and at the end. Keeps a second copy in this browser. Knows neither screens nor any standard.

import type { Beat } from '../../model/beat.ts'
import type { Problem, Result } from '../../model/result.ts'
import type { Run, StoryId } from '../../model/run.ts'
import { createValueStore, type ReadonlyStore } from '../store.ts'
import { type Course, holds, keyOf, merged, NO_COURSE, withRun } from './course.ts'
import { deleteElsewhere, type Which } from './delete-elsewhere.ts'
import { keysOf } from './deleted-runs.ts'
import { foundAtLaunch, type LaunchState } from './found-at-launch.ts'
import type { LearningRecord, LmsSession, Mode } from './learning-record.ts'
import { MOST_IN_COPY, packState, readState } from './packed-state.ts'
import {
  type DecisionTaken,
  decisionOf,
  type PointOf,
  type Progress,
  type ProgressReport,
  progressReport,
} from './progress.ts'
import type { Setting } from './setting.ts'
import type { Texts } from './texts.ts'
import { isNewer, setAside } from './unread.ts'
import type { UntoldDecisions } from './untold-decisions.ts'

const KEEPINGS = ['kept', 'keeping', 'waiting', 'silent', 'refused', 'away', 'alone', 'ended'] as const
/**
 * `waiting`: the last call failed; `silent`: several did, which is worth a word; `refused`: the LMS answers, and does not
 * take it; `away`: it did not answer when this was opened, and hears of it the next time; `alone`: there is no LMS; `ended`:
 * the session is over.
 */
interface TrackerStatus {
  readonly keeping: (typeof KEEPINGS)[number]
  /** The state that was found could not be read, so that the learner begins anew. */
  readonly unread?: Problem
  /** Nothing that counts is written: the LMS opened this for looking only. */
  readonly looking?: Exclude<Mode, 'normal'>
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
  /** The place in its story where an option is offered; undefined where it is not known. */
  readonly pointOf?: PointOf
  /** What this browser keeps of a learner, by name. */
  readonly texts: (learner: string) => Texts
  /** Where the page lies: another activity with the same package lies elsewhere. */
  readonly place: string
  /** A new text at every call. */
  readonly newId: () => string
}

const LAST_RESULTS = ['arrived', 'silent', 'refused', 'alone'] as const
/** What became of the last progress that was to be sent. */
type LastResult = (typeof LAST_RESULTS)[number]

export interface Tracker {
  readonly telling: ReadonlyStore<TrackerStatus>
  /** Never fails: without an LMS everything is kept here. */
  readonly open: () => Promise<{ readonly opened: LmsSession; readonly alone?: Problem }>
  readonly course: () => Course
  /** Whether a run belongs to this registration. */
  readonly holds: (id: string) => boolean
  /** What has been reached of what the package asks for. */
  readonly standing: () => ProgressReport
  /** A run as it stands now. @param isTaken whether its last choice has just been taken */
  readonly at: (id: string, run: Run, beats: readonly Beat[], isTaken: boolean) => void
  /** Deletes a run, or everything, wherever this browser keeps it, and from the state. Never rejects. @param id undefined: everything */
  readonly deleted: (id?: string) => Promise<void>
  /** Tries again what did not arrive. */
  readonly again: () => void
  readonly rest: () => void
  readonly leave: (leaving: boolean) => Promise<LastResult>
}

/** After so many failures in a row the learner is told. */
const PATIENCE = 2

export function createTracker(needs: TrackerNeeds): Tracker {
  const { record, setting, stories, clock } = needs
  const telling = createValueStore<TrackerStatus>({ keeping: 'kept' })
  let course = NO_COURSE
  let decisions: readonly DecisionTaken[] = []
  let begun = clock()
  let failures = 0
  let latestKeep = 0
  let ended = false
  let lastResult: LastResult = 'arrived'
  /** Why nothing is sent in this session; undefined where it is. */
  let alone: 'away' | 'alone' | undefined
  let launch: LaunchState | undefined
  /** The text of the second copy as this page knows it; any other was written by another tab. */
  let copied: string | undefined
  /** A state of a newer version that the LMS has, and keeps. */
  let untouched: string | undefined
  let mark = setting.passMark
  let completesBelowMark = false
  /** In a preview nothing counts, so this, the course from before it, is what is kept and sent. */
  let previewed: Course | undefined
  let untold: UntoldDecisions | undefined
  const ids = stories.map(({ id }) => id)

  const standingNow = (reached: Course = course): ProgressReport =>
    progressReport(reached, ids, {
      ...setting,
      passMark: mark,
      tellScores: setting.tellScores || !!mark?.percent,
      completesBelowMark,
    })

  function progress(): Progress {
    const state = untouched ?? packState(previewed ?? course, record.room).text
    return {
      ...standingNow(previewed),
      state,
      decisions: setting.tellDecisions ? decisions : [],
      lasted: clock() - begun,
    }
  }

  function change(keeping: TrackerStatus['keeping']): void {
    telling.set({ ...telling.getState(), keeping })
  }

  /** Merges in what another tab or device wrote for the same registration; in a preview, into both courses. */
  function bringIn(theirs = NO_COURSE): void {
    // Another tab has deleted something.
    if (launch?.deleted.refresh()) forget()
    const both = (mine: Course) => launch?.deleted.outOf(merged(mine, theirs)) ?? mine
    course = both(course)
    if (previewed) previewed = both(previewed)
  }

  function forget(which: Which = launch?.deleted.keys()): void {
    untold?.forget(which)
    record.forget(which)
  }

  function takeIn(theirs: string): Progress {
    const read = readState(theirs)
    if (read.ok) bringIn(read.value)
    else if (isNewer(read.problem)) untouched = theirs
    else if (launch && theirs !== '') setAside(launch.texts, 'lms', theirs)
    return progress()
  }

  /** @param isLess whether something was deleted: in a preview the copy is written for that alone */
  function writeCopy(isLess = false): void {
    const text = launch?.second.readSync()
    const theirs = readState(text === copied ? '' : (text ?? ''))
    bringIn(theirs.ok ? theirs.value : undefined)
    copied = text ?? copied
    if (previewed && !isLess) return
    copied = packState(previewed ?? course, MOST_IN_COPY).text
    launch?.second.write(copied)
  }

  /** The LMS has everything. */
  function taken(): void {
    launch?.goes.confirm(course.registration)
    // In a preview or review no decision was reported, so they still wait.
    if (!telling.getState().looking) untold?.clear()
  }

  async function keep(): Promise<void> {
    writeCopy()
    // Without an LMS the record may still write down what another visit can send.
    if (alone && !ended) void record.keep(progress())
    if (ended || alone) return
    const mine = ++latestKeep
    const promise = record.keep(progress())
    change('keeping')
    const result = await promise
    if (mine !== latestKeep || ended) return
    failures = result.ok ? 0 : failures + 1
    if (result.ok) taken()
    change(
      result.ok ? 'kept' : failures < PATIENCE ? 'waiting' : isRefusal(result.problem) ? 'refused' : 'silent',
    )
  }

  /** The state that the LMS kept, and what this browser kept of the same registration and of no other. */
  async function bringTogether(opened: LmsSession): Promise<void> {
    launch = await foundAtLaunch(needs, opened, alone === undefined)
    course = launch.course
    untouched = launch.untouched
    copied = launch.copied
    if (launch.unread) telling.set({ ...telling.getState(), unread: launch.unread })
    if (record.keepsDecisions) return
    untold = launch.untold
    decisions = await untold.read()
  }

  return {
    telling,
    course: () => course,
    holds: (id) => holds(course, id),
    standing: () => standingNow(),
    async open() {
      const answer = await record.open(takeIn)
      const opened: LmsSession = answer.ok ? answer.value : { mode: 'normal', ...record.launchedFor() }
      alone = answer.ok ? undefined : isAway(answer.problem) ? 'away' : 'alone'
      begun = clock()
      // A mark that the LMS gives counts instead of the package's.
      if (opened.passMark !== undefined) mark = { percent: opened.passMark }
      completesBelowMark = opened.completesBelowMark === true
      await bringTogether(opened)
      const { mode } = opened
      if (mode === 'browse') previewed = course
      telling.set({
        ...telling.getState(),
        keeping: alone ?? 'kept',
        ...(mode !== 'normal' && { looking: mode }),
      })
      // Sends what an earlier visit could not, and the name of a new registration, without waiting for a decision.
      void keep()
      return answer.ok ? { opened } : { opened, alone: answer.problem }
    },
    at(id, run, beats, isTaken) {
      const now = clock()
      const story = stories.find(({ id: known }) => known === run.story)
      if (!story) return
      // After the end of the session too: the next session sends it.
      launch?.deleted.takeBack(keyOf(id))
      course = withRun(course, id, run, beats, now)
      const decision = isTaken ? decisionOf(story, beats, now, needs.pointOf) : undefined
      if (decision) {
        const taken = { ...decision, run: keyOf(id) }
        decisions = [...decisions, taken]
        if (!previewed) untold?.add(taken)
      }
      void keep()
    },
    async deleted(id) {
      const which = id === undefined ? undefined : new Set([keyOf(id)])
      const now = clock()
      // Another tab may have added runs to the copy.
      writeCopy(true)
      launch?.deleted.add(which ?? [...keysOf(course), ...keysOf(previewed)], now)
      forget(which)
      writeCopy(true)
      void keep()
      if (launch) await deleteElsewhere(launch.texts, course.registration, which, now)
    },
    again() {
      if (failures > 0) void keep()
    },
    rest() {
      if (!ended && !alone) record.rest(progress())
    },
    async leave(leaving) {
      if (ended) return lastResult
      ended = true
      lastResult = alone
        ? alone === 'away'
          ? 'silent'
          : 'alone'
        : lastResultOf(await record.finish(progress(), leaving))
      if (lastResult === 'arrived') taken()
      change('ended')
      return lastResult
    },
  }
}

const lastResultOf = (finished: Result<void>): LastResult =>
  finished.ok ? 'arrived' : isRefusal(finished.problem) ? 'refused' : 'silent'

/** Failures after which the launch still says who the learner is, so that the next visit can send what is played now. */
const isAway = ({ code }: Problem): boolean => AWAY.includes(code)
const AWAY: readonly string[] = ['lms/lrs-unreached', 'lms/lrs-busy', 'lms/no-token']

/** The LMS does answer, so the learner must not read that it is silent. */
const isRefusal = ({ code }: Problem): boolean => REFUSALS.includes(code)
const REFUSALS: readonly string[] = [
  'lms/refused',
  'lms/lrs-refused',
  'lms/lrs-conflict',
  'lms/state-changed',
]
