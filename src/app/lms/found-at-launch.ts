// What there is when a page is opened: the state that the LMS kept, and what this browser kept of the same registration and
// of no other, without the runs that were deleted here. Says which registration that is.

import type { Problem } from '../../model/result.ts'
import { shortHash } from './codes.ts'
import { type Course, merged, NO_COURSE } from './course.ts'
import { COPY, DECISIONS } from './delete-elsewhere.ts'
import { type DeletedRuns, deletedName, deletedRuns } from './deleted-runs.ts'
import type { LmsSession } from './learning-record.ts'
import { readState } from './packed-state.ts'
import { type Registrations, registrations } from './registrations.ts'
import type { TextStore, Texts } from './texts.ts'
import { isNewer, registrationIn, setAside } from './unread.ts'
import { type UntoldDecisions, untoldDecisions } from './untold-decisions.ts'

export interface LaunchState {
  readonly course: Course
  readonly texts: Texts
  readonly goes: Registrations
  readonly deleted: DeletedRuns
  /** The copy in this browser, and its text at launch. */
  readonly second: TextStore
  readonly copied: string | undefined
  readonly untold: UntoldDecisions
  /** Why the state of the LMS could not be read. */
  readonly unread?: Problem
  /** A state of a newer version, which must not be overwritten. */
  readonly untouched?: string
}

interface Needs {
  readonly texts: (learner: string) => Texts
  readonly place: string
  readonly newId: () => string
  readonly clock: () => number
}

/** Characters of a registration. */
const REGISTRATION = 5

/** @param answered whether the LMS said what it has, which may be nothing */
export async function foundAtLaunch(
  needs: Needs,
  opened: LmsSession,
  answered: boolean,
): Promise<LaunchState> {
  const { state, learner, registration } = opened
  const texts = needs.texts(learner?.id ?? '')
  const read = state ? readState(state) : undefined
  const unread = read && !read.ok ? read.problem : undefined
  const theirs = read?.ok ? read.value : NO_COURSE
  const untouched = unread && isNewer(unread) ? state : undefined
  if (unread && state && !untouched) setAside(texts, 'lms', state)

  const goes = registrations(texts, needs.place)
  const inState = unread && state ? registrationIn(state) : theirs.registration
  const last = await goes.last()
  // The registration that was begun last here counts if the LMS's state cannot be read, or if the LMS never took any.
  const lastHere = last && (unread || !last.heard) ? last.registration : undefined
  const key =
    registration !== undefined
      ? shortHash(registration, REGISTRATION)
      : inState || lastHere || shortHash(needs.newId(), REGISTRATION)
  goes.begin(key, unread !== undefined || theirs.registration === key)

  const second = texts(COPY + key)
  const copied = await second.read()
  const copy = readState(copied ?? '')
  if (copied && !copy.ok) setAside(texts, 'copy', copied)
  const mine = copy.ok ? copy.value : NO_COURSE
  const deleted = deletedRuns(texts(deletedName(key)))
  await deleted.read()
  if (answered && !unread) deleted.tidy(theirs, mine, needs.clock())
  return {
    course: deleted.outOf({ ...merged(theirs, mine), registration: key }),
    texts,
    goes,
    deleted,
    second,
    copied,
    untold: untoldDecisions(texts(DECISIONS + key)),
    ...(unread && { unread }),
    ...(untouched !== undefined && { untouched }),
  }
}
