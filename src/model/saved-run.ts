// A run as it is kept: the log of choices, what the trainee wrote to it, and how it ended. Types only: how it is written and read
// is in app/saves, and nothing here can be derived but `finished`, which is a cache.

import type { Revision, Run } from './run.ts'
import type { Scores } from './score.ts'

/** How the run ended, on one revision of its story: a cache, to be ignored when the revision differs. */
export interface RunSummary {
  readonly revision: Revision
  readonly ending: string
  readonly scores: Scores
  /** Ids of what its reasons leaned on. Absent in runs that were saved before this was kept: then it is derived anew. */
  readonly evidence?: readonly string[]
}

export type OwnWords = Readonly<Record<string, string>>

/** What the trainee wrote to a run. Leaves this device only in a file that they save themselves. */
export interface RunNotes {
  /** To tell runs apart where several people share a computer. */
  readonly nickname?: string
  /** By question id. */
  readonly answers?: Readonly<Record<string, string>>
  /** One sentence for the next real conversation. */
  readonly carry?: string
  /** What the trainee would have said before seeing the options, by beat (`beatKey`). */
  readonly said?: OwnWords
  /** Where it was used, asked a month later; empty where the trainee would not say. */
  readonly used?: string
}

/** A run to be kept; the moment is put on it by whoever keeps it. */
export interface RunToSave {
  /** Random; given by whoever begins the run. */
  readonly id: string
  readonly run: Run
  /** Present where it came to an end. */
  readonly finished?: RunSummary
  /** What was noted before stays where this is absent. */
  readonly notes?: RunNotes
}

export interface SavedRun extends RunToSave {
  /** Milliseconds since 1970. */
  readonly updated: number
}
