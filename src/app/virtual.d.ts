// The modules that the build makes out of stories/: what they hold. Made by src/studio/build; types only.

declare module 'virtual:stories' {
  import type { About } from '../model/about.ts'
  import type { CompiledStory } from '../model/story/compiled.ts'
  import type { Opening } from './talk/preview.ts'

  /** Every story that compiles, in the order of the library. Small enough for the first load. */
  export const shelf: readonly About[]
  /** Loads one story; its own chunk. */
  export const loadStory: Readonly<Record<string, () => Promise<CompiledStory>>>
  /** How each story opens; a small chunk of its own. Undefined for a story whose opening is left to chance. */
  export const loadOpening: Readonly<Record<string, () => Promise<Opening | undefined>>>
  /** In development: calls back with a story whose files were saved. Does nothing in a build. */
  export function onStoryChanged(listener: (story: CompiledStory) => void): void
}

declare module 'virtual:introductions' {
  import type { Introduction } from '../model/about.ts'

  /** By story of the house. */
  export const introductions: Readonly<Record<string, Introduction>>
}

declare module 'virtual:plans' {
  import type { GroupPlan } from '../model/group-plan.ts'

  /** What is for trainers; undefined for a story that has not been planned for a group. */
  export const loadPlan: Readonly<Record<string, () => Promise<GroupPlan | undefined>>>
}

declare module 'virtual:learning' {
  import type { Moves } from '../model/about.ts'
  import type { Catalogue } from '../model/evidence/catalogue.ts'
  import type { EntryUse } from '../model/evidence/coverage.ts'

  export const catalogue: Catalogue
  export const moves: Moves
  /** By entry: in which decisions of which stories a reason rests on it. */
  export const practised: Readonly<Record<string, readonly EntryUse[]>>
  /** By entry: in which decisions of which stories a reason points to it. */
  export const seen: Readonly<Record<string, readonly EntryUse[]>>
}

declare module 'virtual:glossary' {
  import type { Term } from '../model/evidence/term.ts'
  import type { Work } from '../model/evidence/work.ts'

  /** The words of the work, in the order of their file. */
  export const terms: readonly Term[]
  /** The works that they cite, by id. */
  export const works: Readonly<Record<string, Work>>
  /** By story: ids of the terms that stand in its words. */
  export const inStories: Readonly<Record<string, readonly string[]>>
}

declare module 'virtual:guide' {
  import type { GuidePicture, GuideSection } from './author/guide-text.ts'

  /** What stories/README.md says that is of use in a browser. Empty in a sandbox, which has no workbench. */
  export const sections: readonly GuideSection[]
  /** By the file that a section names. */
  export const pictures: Readonly<Record<string, GuidePicture>>
}

declare module 'virtual:workbench' {
  /** Starts the worker that opens, checks and walks stories of an author. Undefined where there can be none: in a sandbox. */
  export const startWorkbench: (() => Worker) | undefined
}
