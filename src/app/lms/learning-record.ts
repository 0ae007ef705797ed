// The port to whatever keeps a learner's record: an LMS, an LRS, or this browser alone. Every adapter answers to it,
// never throws, and knows nothing of stories.

import type { Result } from '../../model/result.ts'
import type { Which } from './delete-elsewhere.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { Progress } from './progress.ts'

const MODES = ['normal', 'browse', 'review'] as const
export type Mode = (typeof MODES)[number]

/** Known from the launch itself, also where no LMS answers. */
export interface LaunchedFor {
  /** Only for keeping two learners of one computer apart: a name is not asked for. */
  readonly learner?: { readonly id: string }
  /** Which go at the package this is, where the launch says so. In SCORM the state has to say it. */
  readonly registration?: string
}

export interface LmsSession extends LaunchedFor {
  /** As it was kept last; undefined at the first launch. */
  readonly state?: string
  /** In any other than `normal` nothing that counts is written. */
  readonly mode: Mode
  /** From 0 to 100, where the LMS asks for one of its own. */
  readonly passMark?: number
  /** The LMS asks for completion beside its own mark: an ending completes also below it. */
  readonly completesBelowMark?: boolean
  /** Where to go after leaving. */
  readonly returnTo?: string
}

/** Merges in the state that another device has written meanwhile; returns the progress that is to be sent then. */
export type TakeIn = (theirs: string) => Progress

export interface LearningRecord {
  /** Characters of state that it takes. */
  readonly room: number
  readonly launchedFor: () => LaunchedFor
  /** Whether it stores the decisions that have still to be sent; otherwise the tracker does. */
  readonly keepsDecisions: boolean
  /** Fails where no LMS answers: then the story is kept in this browser only. */
  readonly open: (takeIn: TakeIn) => Promise<Result<LmsSession>>
  /** After each decision. A failure is tried again with the next one. */
  readonly keep: (progress: Progress) => Promise<Result<void>>
  /** Drops what waits to be sent of runs that were deleted. */
  readonly forget: (which: Which) => void
  /** Sends and commits the progress as it stands, for example when the page is hidden. */
  readonly rest: (progress: Progress) => void
  /** Ends the session; asked twice, it does nothing the second time. `leaving` where the page is going this instant. */
  readonly finish: (progress: Progress, leaving: boolean) => Promise<Result<void>>
  readonly diagnostics: () => Diagnostics
}
