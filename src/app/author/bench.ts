// What the workbench is doing: reading, asking where a story begins, compiling, walking. One thing at a time; whatever is put in anew
// ends what went before. Knows no screen, so that leaving the page and coming back finds it as it was.

import { fail, type Problem, type Result } from '../../model/result.ts'
import type { StoryId } from '../../model/run.ts'
import type { AddedStory, KeptStory, OwnPort } from '../frame/ports.ts'
import { type OwnStory, writeStoryFile } from '../saves/story-file.ts'
import { createValueStore, type ReadonlyStore } from '../store.ts'
import type { Workbench } from './ask-workbench.ts'
import type { DroppedFile, OpenAnswer, WalkAnswer } from './workbench.ts'

export type Walk =
  | { readonly kind: 'walking'; readonly states: number }
  | { readonly kind: 'walked'; readonly answer: WalkAnswer }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: Problem }

type Opened = Extract<OpenAnswer, { readonly kind: 'opened' }>
type Shelved = Pick<AddedStory, 'id' | 'kept'>

export type BenchState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'which'; readonly mains: readonly string[] }
  | {
      readonly kind: 'opened'
      readonly opened: Opened
      /** Where it stands on the shelf; absent where it cannot be played. */
      readonly shelfId?: StoryId
      /** Whether the browser stored it; absent where it cannot be played. */
      readonly kept?: boolean
      /** Absent where there is nothing to walk. */
      readonly walk?: Walk
    }

export interface Bench extends ReadonlyStore<BenchState> {
  /** @param found in a promise, since a folder takes a while to be read */
  readonly put: (found: Promise<Result<readonly DroppedFile[]>>) => Promise<void>
  /** Opens the story that begins in this file, where there were several. */
  readonly begin: (main: string) => Promise<void>
  readonly longer: () => Promise<void>
  readonly stop: () => void
}

export interface BenchNeeds {
  readonly workbench: Workbench
  readonly own: () => Promise<OwnPort>
  readonly clock: () => number
}

/** Seconds that a walk may take by itself, and when somebody asks for more. */
const AT_FIRST = 30
const LONGER = 300

export function createBench({ workbench, own, clock }: BenchNeeds): Bench {
  const store = createValueStore<BenchState>({ kind: 'empty' })
  /** Counts what was put in, so that an answer about something older is dropped. */
  let latest = 0
  let files: readonly DroppedFile[] = []

  const fresh = () => {
    workbench.stop()
    return ++latest
  }
  const failed = (problem: Problem) => store.set({ kind: 'failed', problem })

  /** Fails where the part that keeps own stories does not arrive, or refuses this one. */
  async function tryOut(story: OwnStory): Promise<Result<Shelved>> {
    try {
      return await (await own()).tryOut(writeStoryFile(story))
    } catch (cause) {
      return fail({ code: 'author/not-arrived', message: 'What keeps stories did not arrive', cause })
    }
  }

  /**
   * With how far apart its runs can end, which the look back shows. It may have been kept, replaced or taken off while it was walked:
   * only the very version that was put in takes the place of itself, wherever it is now.
   */
  async function putWalked(shelfId: StoryId, story: OwnStory): Promise<void> {
    const stories = await own()
    const isHere = (from: KeptStory['from']) => {
      const here = stories.story(shelfId, from)
      return here?.made === story.made && here.compiled.revision === story.compiled.revision
    }
    if (isHere('tried')) await tryOut(story)
    else if (isHere('device')) await stories.add(writeStoryFile(story), true)
  }

  async function walk(opened: Opened, shelved: Shelved, seconds: number, mine: number): Promise<void> {
    const show = (walking: Walk) => {
      if (mine === latest)
        store.set({ kind: 'opened', opened, shelfId: shelved.id, kept: shelved.kept, walk: walking })
    }
    show({ kind: 'walking', states: 0 })
    const answer = await workbench.ask(
      'walk',
      { seconds },
      { onProgress: (states) => show({ kind: 'walking', states }) },
    )
    if (mine !== latest) return
    if (!answer.ok) return show({ kind: 'failed', problem: answer.problem })
    const { made } = opened.story ?? answer.value.story
    const story = { ...answer.value.story, made }
    await putWalked(shelved.id, story)
    show({ kind: 'walked', answer: { ...answer.value, story } })
  }

  async function open(main: string | undefined, mine: number): Promise<void> {
    store.set({ kind: 'reading' })
    const answer = await workbench.ask('open', {
      files,
      ...(main !== undefined && { main }),
      made: clock(),
    })
    if (mine !== latest) return
    if (!answer.ok) return failed(answer.problem)
    const opened = answer.value
    if (opened.kind === 'which') return store.set({ kind: 'which', mains: opened.mains })
    if (!opened.story) return store.set({ kind: 'opened', opened })
    const shelved = await tryOut(opened.story)
    if (mine !== latest) return
    if (!shelved.ok) return failed(shelved.problem)
    await walk(opened, shelved.value, AT_FIRST, mine)
  }

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async put(found) {
      const mine = fresh()
      store.set({ kind: 'reading' })
      const read = await found
      if (mine !== latest) return
      if (!read.ok) return failed(read.problem)
      files = read.value
      await open(undefined, mine)
    },
    begin: (main) => open(main, fresh()),
    async longer() {
      const now = store.getState()
      if (now.kind !== 'opened' || now.shelfId === undefined) return
      const { opened, shelfId, kept = false } = now
      const mine = fresh()
      store.set({ kind: 'opened', opened, shelfId, kept, walk: { kind: 'walking', states: 0 } })
      // What walks was ended, and with it what it had open.
      const again = await workbench.ask('open', { files, main: opened.main, made: clock() })
      if (mine !== latest) return
      if (again.ok) await walk(opened, { id: shelfId, kept }, LONGER, mine)
      else
        store.set({ kind: 'opened', opened, shelfId, kept, walk: { kind: 'failed', problem: again.problem } })
    },
    stop() {
      fresh()
      const now = store.getState()
      store.set(now.kind === 'opened' ? { ...now, walk: { kind: 'stopped' } } : { kind: 'stopped' })
    },
  }
}
