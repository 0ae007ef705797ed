// The port to whatever keeps a learner's record: an LMS, an LRS, or this browser alone. Every adapter answers to it,
// never throws, and knows nothing of stories.

import type { Result } from '../core/result.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { Progress } from './progress.ts'

export const MODES = ['normal', 'browse', 'review'] as const
export type Mode = (typeof MODES)[number]

export interface Opened {
  /** As it was kept last; undefined at the first launch. */
  readonly state?: string
  /** Only for showing it, and for keeping two learners of one computer apart. */
  readonly learner?: { readonly id: string; readonly name?: string }
  /** In any other than `normal` nothing that counts is written. */
  readonly mode: Mode
  /** From 0 to 100, where the LMS asks for one of its own. */
  readonly passMark?: number
  /** Where to go after leaving. */
  readonly returnTo?: string
}

export interface LearningRecord {
  /** Characters of state that it takes. */
  readonly room: number
  /** Fails where there is nobody to tell: then the story is kept in this browser only. */
  readonly open: () => Promise<Result<Opened>>
  /** After each decision. A failure is tried again with the next one. */
  readonly keep: (progress: Progress) => Promise<Result<void>>
  /** Commits what is there, as when the page is hidden. */
  readonly rest: (progress: Progress) => void
  /** Ends the session; asked twice, it does nothing the second time. `leaving` where the page is going this instant. */
  readonly finish: (progress: Progress, leaving: boolean) => Promise<Result<void>>
  readonly diagnostics: () => Diagnostics
}
