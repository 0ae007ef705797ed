// What the rest of the program may ask of whoever keeps runs. Types only. Every implementation answers to the same
// contract (test/app/saves/saves-contract.ts), the one that has no storage at all included.

import type { Problem, Result } from '../../model/result.ts'
import type { StoryId } from '../../model/run.ts'
import type { OwnWords, RunNotes, RunToSave, SavedRun } from '../../model/saved-run.ts'
import type { ReadonlyStore } from '../store.ts'

/** `saved` is said only where the newest log of every run is in storage, `unsaved` where one is in memory alone. */
export interface SaveStatus {
  readonly state: 'saved' | 'saving' | 'unsaved'
  /** Why something is not kept. */
  readonly problem?: Problem
}

interface Shelf {
  /** Newest first. */
  readonly runs: readonly SavedRun[]
  /** What was found and could not be read. Damaged data has been put aside, newer data left where it is. */
  readonly problems: readonly Problem[]
}

/** Data that could not be read, exactly as it was found. */
export interface Aside {
  readonly id: string
  readonly at: number
  readonly text: string
}

const IMPORT_RESULTS = ['added', 'known', 'beside'] as const
/** `added` under its own id; `known`: nothing new in it; `beside`: under a new id, since another run has this one. */
type ImportResult = (typeof IMPORT_RESULTS)[number]

export interface Saves {
  readonly keeping: ReadonlyStore<SaveStatus>
  /**
   * The newest run of a story in the synchronous copies, without waiting for anything; touches no database, so it may
   * be older than what the database has, or missing. Fails where there is none that can be read, but one that cannot.
   */
  readonly openRunSync: (story: StoryId) => Result<SavedRun | undefined>
  /** The newest run of a story, wherever it is. */
  readonly openRun: (story: StoryId) => Promise<Result<SavedRun | undefined>>
  /** The newest run of every story, wherever each is. */
  readonly openRuns: () => Promise<readonly SavedRun[]>
  /** Whether a run is one of those that `openRun` offers. */
  readonly mayGoOn: (id: string) => boolean
  /** Everything that is kept. */
  readonly list: () => Promise<Shelf>
  readonly load: (id: string) => Promise<Result<SavedRun | undefined>>
  /**
   * Keeps a run: its synchronous copy is written before this returns, the database after. Returns the id it is kept
   * under: another than asked for where a second tab has taken the same run another way. `said` takes the place of what its notes have of it.
   */
  readonly put: (run: RunToSave, said?: OwnWords) => string
  /** Keeps what was written to a run, which stays as old as it is. Does nothing where there is no such run. */
  readonly note: (id: string, notes: RunNotes) => Promise<void>
  /** Keeps a run with its cache made anew, as old as it is. */
  readonly refresh: (saved: SavedRun) => void
  /** Takes in a run that was saved elsewhere. Replaces nothing. */
  readonly bring: (saved: SavedRun) => Promise<ImportResult>
  readonly remove: (id: string) => Promise<void>
  /** Moves whatever is stored under this id out of the way, as it is. */
  readonly setAside: (id: string) => Promise<void>
  readonly aside: () => Promise<readonly Aside[]>
  /** Deletes every run, and what was put aside. */
  readonly removeAll: () => Promise<void>
  /** When everything put so far has been stored or has failed to be. */
  readonly settled: () => Promise<void>
}
