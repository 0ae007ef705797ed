// What the screens need from the rest of the program, as narrow ports that main.tsx passes in. Types only; a screen
// knows neither storage, canvas, audio nor the clock.

import type { ComponentType } from 'preact'
import type { About, Moves } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import type { Catalogue } from '../../model/evidence/catalogue.ts'
import type { Practised } from '../../model/evidence/coverage.ts'
import type { Line, Playable } from '../../model/passage.ts'
import type { Problem, Result } from '../../model/result.ts'
import type { Revision, Run, StoryId } from '../../model/run.ts'
import type { Scores } from '../../model/score.ts'
import type { LaunchParts } from '../leave/launch-port.ts'
import type { Settings } from '../settings/settings.ts'
import type { ReadonlyStore } from '../store.ts'
import type { Opening } from '../talk/preview.ts'
import type { GroupRoute } from './route.ts'

const KEEPINGS = ['saved', 'saving', 'unsaved'] as const
export type Keeping = (typeof KEEPINGS)[number]

/** A run as it is kept, under an id of its own. */
export interface KeptRun {
  readonly id: string
  readonly run: Run
  /** Present where it came to an end, on that revision of its story. */
  readonly finished?: FinishedRun
  readonly notes?: RunNotes
}

export interface FinishedRun {
  readonly revision: Revision
  readonly ending: string
  readonly scores: Scores
  /** What its reasons leaned on; to be derived anew where it is absent. */
  readonly evidence?: readonly string[]
}

/** What the trainee wrote to a run. */
export interface RunNotes {
  readonly nickname?: string
  readonly answers?: Readonly<Record<string, string>>
  readonly carry?: string
}

/** As it lies in the record. */
export interface RecordedRun extends KeptRun {
  /** Milliseconds since 1970. */
  readonly updated: number
}

/** The record as one file. */
export interface RecordFile {
  readonly write: (runs: readonly RecordedRun[]) => string
  readonly read: (text: string) => Result<{
    readonly runs: readonly RecordedRun[]
    readonly refused: readonly { readonly number: number; readonly problem: Problem }[]
  }>
}

export interface RecordsPort {
  /**
   * The newest run of a story from the synchronous copy, at once; it may be missing there, or older than elsewhere.
   * Fails where there is one that cannot be read.
   */
  readonly openRunSync: (story: StoryId) => Result<KeptRun | undefined>
  /** The same from wherever it is, so that it is really the newest. */
  readonly openRun: (story: StoryId) => Promise<Result<KeptRun | undefined>>
  /** Of every story its newest run. */
  readonly openRuns: () => Promise<readonly KeptRun[]>
  /** False of a run that belongs to an earlier time through the course, which is kept and counts no more. */
  readonly mayGoOn: (id: string) => boolean
  /** Keeps a run, returning at once; gives the id it is kept under from now on. */
  readonly put: (kept: KeptRun) => string
  readonly keeping: ReadonlyStore<{ readonly state: Keeping; readonly problem?: Problem }>
  /** Newest first. */
  readonly list: () => Promise<{
    readonly runs: readonly RecordedRun[]
    readonly problems: readonly Problem[]
  }>
  readonly load: (id: string) => Promise<Result<RecordedRun | undefined>>
  /** Keeps what was written to a run, which stays as old as it is. */
  readonly note: (id: string, notes: RunNotes) => Promise<void>
  /** Keeps how a run ended, worked out anew. */
  readonly refresh: (run: RecordedRun) => void
  readonly bring: (run: RecordedRun) => Promise<'added' | 'known' | 'beside'>
  readonly remove: (id: string) => Promise<void>
  readonly removeAll: () => Promise<void>
  readonly file: () => Promise<RecordFile>
}

export interface SettingsPort extends ReadonlyStore<Settings> {
  readonly change: (some: Partial<Settings>) => void
  readonly reset: () => void
  /** Fetches those that the synchronous copy has lost, if they are elsewhere. Never rejects. */
  readonly restore: () => Promise<void>
}

/** The picture beside the text. Told afterwards, never waited for. */
export interface StageView {
  /** Acts through the newest beat; everything before it has been seen. */
  readonly act: (beats: readonly Beat[]) => void
  /** Shows where these beats end, at once. */
  readonly cut: (beats: readonly Beat[]) => void
  readonly dispose: () => void
}

export interface StagePort {
  /** With `story`, what that story shows is fetched before it is needed. */
  readonly open: (host: HTMLElement, still: boolean, story?: string) => StageView
  /** A figure by itself, still. */
  readonly portrait: (host: HTMLElement, figure: string) => Pick<StageView, 'dispose'>
  /** For each of these beats, from the first on: what each line changes in the picture, in words; empty where nothing does. */
  readonly inWords: (beats: readonly Beat[]) => readonly (readonly string[])[]
}

export interface SoundPort {
  /** Goes over to what is heard at the end of these beats; silence at none. Plays only where sound is on. */
  readonly hear: (beats: readonly Beat[]) => void
  /** What is heard at a line, in words; undefined where nothing begins. */
  readonly caption: (line: Line) => string | undefined
}

export interface Learning {
  readonly catalogue: Catalogue
  readonly moves: Moves
  /** By entry: in which decisions of which stories a reason rests on it. */
  readonly practised: Readonly<Record<string, readonly Practised[]>>
  /** By entry: in which decisions of which stories a reason points to it. */
  readonly seen: Readonly<Record<string, readonly Practised[]>>
}

/** The voices of the device. */
export interface VoicePort {
  readonly isThere: () => boolean
  /** Calls back whenever the device's voices may be others, until what it returns is called. */
  readonly watch: (changed: () => void) => () => void
  /** Reads these one after another, ending what was read before; calls back when it has ended. */
  readonly read: (
    said: readonly { readonly speaker?: string; readonly text: string }[],
    done: () => void,
  ) => void
  readonly stop: () => void
}

/** Somebody a trainee may turn to, as the employer has named them. */
export interface Support {
  readonly name: string
  readonly text?: string
  /** Of a page, a telephone or an e-mail. */
  readonly address?: string
}

export interface NewerPort extends ReadonlyStore<boolean> {
  /** Goes over to it; the page is loaded again. */
  readonly take: () => void
}

/** For what does not arrive because the site was replaced while the page was open. */
export interface RenewalPort {
  /** The same problem, or that the site was replaced where that is the reason. Never fails. */
  readonly explain: (problem: Problem) => Promise<Problem>
  /** Loads the page anew at the same address, when what is being kept has been kept. */
  readonly load: (keeping: RecordsPort['keeping']) => Promise<void>
}

/** A file to download. */
export interface Offered {
  readonly file: string
  /** As in setting.json; `file` for the one that runs from a disk. */
  readonly standard: string
  /** Of one story; absent where it has all. */
  readonly story?: string
  readonly bytes: number
}

export interface Ports {
  readonly shelf: readonly About[]
  readonly clock: () => number
  readonly newSeed: () => number
  readonly newId: () => string
  readonly openStory: (id: StoryId) => Promise<Result<Playable>>
  /** How a story opens, which comes sooner than the story; undefined where that is not known. Never fails. */
  readonly openingOf: (id: StoryId) => Promise<Opening | undefined>
  readonly records: RecordsPort
  readonly settings: SettingsPort
  /** These come after the first options can be chosen. */
  readonly learning: () => Promise<Learning>
  readonly stage: () => Promise<StagePort>
  readonly sound: () => Promise<SoundPort>
  readonly voice: () => Promise<VoicePort>
  /** Empty where nobody was named. Never fails. */
  readonly support: () => Promise<readonly Support[]>
  /** Whether a newer version waits to take over; undefined where the page keeps nothing of itself. */
  readonly newer: Promise<NewerPort | undefined>
  readonly renewal: RenewalPort
  /** Packages that lie beside the page, for an LMS or a stick. Empty where there are none. Never fails. */
  readonly packages: () => Promise<readonly Offered[]>
  /** The screens for a group, which nobody alone has to fetch. */
  readonly group: () => Promise<ComponentType<{ readonly route: GroupRoute }>>
  /** What is added where an LMS opened the page. */
  readonly launched?: LaunchParts
  /** Whether the device asks for less movement. */
  readonly stillness: boolean
}
