// What the screens need from the rest of the program, as narrow ports that main.tsx passes in. Types only, and the one
// file of the screens that imports them from behind the ports, so that no type is written twice. A screen knows neither storage, canvas, audio nor the clock.

import type { ComponentType } from 'preact'
import type { About, Moves } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import type { Catalogue } from '../../model/evidence/catalogue.ts'
import type { EntryUse } from '../../model/evidence/coverage.ts'
import type { Glossary } from '../../model/evidence/term.ts'
import type { Line, Playable } from '../../model/passage.ts'
import type { Problem, Result } from '../../model/result.ts'
import type { StoryId } from '../../model/run.ts'
import type { SavedRun } from '../../model/saved-run.ts'
import type { LaunchParts } from '../leave/launch-port.ts'
import type { KeptFiles } from '../offline/keeper.ts'
import type { Newer } from '../offline/offline.ts'
import type { KeptSettings } from '../saves/browser-settings.ts'
import type { Download } from '../saves/offered.ts'
import type { ReadRecord } from '../saves/record-file.ts'
import type { Saves } from '../saves/saves.ts'
import type { OwnStory } from '../saves/story-file.ts'
import type { Support } from '../saves/support.ts'
import type { Voice } from '../sound/voice.ts'
import type { ReadonlyStore } from '../store.ts'
import type { Opening } from '../talk/preview.ts'
import type { GroupRoute } from './route.ts'

export type { Download, KeptFiles, Newer, Voice }

/** What screens ask of whoever keeps runs, and the record as one file. */
export interface RecordsPort extends Omit<Saves, 'setAside' | 'aside' | 'settled'> {
  readonly file: () => Promise<RecordFile>
}

export interface RecordFile {
  readonly write: (runs: readonly SavedRun[]) => string
  readonly read: (text: string) => Result<ReadRecord>
}

export type SettingsPort = KeptSettings

/** The picture beside the text. It is called after the text is shown and never waited for. */
export interface StageView {
  /** Acts through the newest beat from its line `from` on; everything before has been seen. */
  readonly act: (beats: readonly Beat[], from: number) => void
  /** Shows where these beats end, at once. */
  readonly cut: (beats: readonly Beat[]) => void
  readonly dispose: () => void
}

export interface StagePort {
  /** With `story`, what that story shows is fetched before it is needed. */
  readonly open: (host: HTMLElement, still: boolean, story?: string) => StageView
  /** A figure in a place of its own, still. */
  readonly portrait: (host: HTMLElement, figure: string) => Pick<StageView, 'dispose'>
  /** Where these beats end, in words; undefined where no scene has been named. */
  readonly placeOf: (beats: readonly Beat[]) => string | undefined
  /** For each of these beats, from the first on: what each line changes in the picture, in words; empty where nothing does. */
  readonly inWords: (beats: readonly Beat[]) => readonly (readonly string[])[]
}

export interface SoundPort {
  /** Goes over to what is heard at the end of these beats, of which the last may have some of its lines; silence at none. Plays only where sound is on. */
  readonly hear: (beats: readonly Beat[]) => void
  /** What is heard at a line, in words; undefined where nothing begins. */
  readonly caption: (line: Line) => string | undefined
}

export interface Learning {
  readonly catalogue: Catalogue
  readonly moves: Moves
  /** By entry: in which decisions of which stories a reason rests on it. */
  readonly practised: Readonly<Record<string, readonly EntryUse[]>>
  /** By entry: in which decisions of which stories a reason points to it. */
  readonly seen: Readonly<Record<string, readonly EntryUse[]>>
}

/** A newer version, from the worker or from the server alone. */
export interface NewerPort extends Pick<Newer, 'getState' | 'subscribe' | 'take'> {
  /** What is there without a network; undefined where the page keeps nothing of itself. */
  readonly kept: KeptFiles | undefined
}

/** For what does not arrive because the site was replaced while the page was open. */
export interface RenewalPort {
  /** The same problem, or that the site was replaced where that is the reason. Never fails. */
  readonly explain: (problem: Problem) => Promise<Problem>
  /** Loads the page anew at the same address, when what is being kept has been kept. */
  readonly load: (keeping: RecordsPort['keeping']) => Promise<void>
}

export interface AddedStory {
  readonly id: StoryId
  /** True where another version of this story was there before. */
  readonly replaced: boolean
  /** False where the browser refuses: then it can be played until the page is left. */
  readonly kept: boolean
  /** False where a later version lies beside the page, which is the one that is shown. */
  readonly isNewest: boolean
}

export interface CalledStory {
  readonly title: string
  readonly child: string
}

export interface AddProblem extends Problem {
  /** Where it would take the place of a story that it is no version of. */
  readonly another?: { readonly here: CalledStory; readonly added: CalledStory }
}

export interface KeptStory {
  readonly id: StoryId
  /** Absent where it cannot be read. */
  readonly title?: string
  readonly child?: About['child']
  readonly from: 'device' | 'tried'
}

/** A service's own stories, as they stand on the shelf, in their order; whoever subscribes hears of what is added or removed. */
export interface OwnPort extends ReadonlyStore<readonly About[]> {
  /** What lies beside the page, or is kept here, and cannot be read. */
  readonly unread: () => readonly { readonly file: string; readonly problem: Problem }[]
  /** The story as one file, to pass on: the version that is shown, or the one that is kept `from` there; undefined where there is none. */
  readonly file: (
    id: StoryId,
    from?: KeptStory['from'],
  ) => { readonly name: string; readonly text: string } | undefined
  /** As its file has it: without the name under which it stands on the shelf. `from` as for `file`. */
  readonly story: (id: StoryId, from?: KeptStory['from']) => OwnStory | undefined
  /**
   * Takes in a story file and keeps it on this device; in place of the one with its id, whose runs go on with it. Fails with
   * `own/another-story` where that is not a version of the same story, unless the second argument says that this is meant.
   */
  readonly add: (text: string, inPlaceOfAnother?: boolean) => Promise<Result<AddedStory, AddProblem>>
  /** Puts what the workbench has on the shelf, over what is kept under its id, which it leaves as it is. One at a time. */
  readonly tryOut: (text: string) => Promise<Result<Pick<AddedStory, 'id' | 'kept'>>>
  /** Everything that is kept here, also what is covered by a later version beside the page, or cannot be read. */
  readonly kept: () => readonly KeptStory[]
  /** Takes it off this device. Runs stay. False where the browser refuses. */
  readonly remove: (kept: KeptStory) => Promise<boolean>
}

export interface Ports {
  readonly shelf: readonly About[]
  /** Read when first asked for. Rejects where the part that reads them does not arrive. */
  readonly own: () => Promise<OwnPort>
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
  readonly glossary: () => Promise<Glossary>
  readonly stage: () => Promise<StagePort>
  readonly sound: () => Promise<SoundPort>
  readonly voice: () => Promise<Voice>
  /** Empty where nobody was named. Never fails. */
  readonly support: () => Promise<readonly Support[]>
  /** Whether a newer version waits to take over; undefined where the page keeps nothing of itself. */
  readonly newer: Promise<NewerPort | undefined>
  readonly renewal: RenewalPort
  /** Packages that lie beside the page, for an LMS or a stick. Empty where there are none. Never fails. */
  readonly packages: () => Promise<readonly Download[]>
  /** The screens for a group, which nobody alone has to fetch. */
  readonly group: () => Promise<ComponentType<{ readonly route: GroupRoute }>>
  /** What is added where an LMS opened the page. */
  readonly launched?: LaunchParts
  /** Whether the device asks for less movement. */
  readonly stillness: boolean
}
