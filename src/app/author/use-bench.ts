// What the workbench is doing: reading, asking where a story begins, compiling, walking. One thing at a time; whatever is put in anew
// ends what went before.

import { useEffect, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../model/result.ts'
import type { StoryId } from '../../model/run.ts'
import { useSurroundings } from '../frame/context.ts'
import { type OwnStory, writeStoryFile } from '../saves/story-file.ts'
import { readFiles } from './dropped.ts'
import { openWorkbench } from './open-workbench.ts'
import type { DroppedFile, OpenAnswer, WalkAnswer } from './workbench.ts'

export type Walk =
  | { readonly kind: 'walking'; readonly states: number }
  | { readonly kind: 'walked'; readonly answer: WalkAnswer }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: Problem }

export type Opened = Extract<OpenAnswer, { readonly kind: 'opened' }>

export type Bench =
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
      /** Absent where there is nothing to walk. */
      readonly walk?: Walk
    }

/** Seconds that a walk may take by itself, and when somebody asks for more. */
const AT_FIRST = 30
const LONGER = 300

export function useBench() {
  const { own, clock } = useSurroundings()
  const [bench, setBench] = useState<Bench>({ kind: 'empty' })
  const [workbench] = useState(openWorkbench)
  /** Counts what was put in, so that an answer about something older is dropped. */
  const latest = useRef(0)
  const files = useRef<readonly DroppedFile[]>([])
  useEffect(() => () => workbench.stop(), [workbench])

  const fresh = () => {
    workbench.stop()
    return ++latest.current
  }

  async function add(story: OwnStory): Promise<StoryId | undefined> {
    const added = await (await own()).add(writeStoryFile(story))
    return added.ok ? added.value.id : undefined
  }

  async function walk(opened: Opened, shelfId: StoryId, seconds: number, mine: number): Promise<void> {
    const show = (walking: Walk) => {
      if (mine === latest.current) setBench({ kind: 'opened', opened, shelfId, walk: walking })
    }
    show({ kind: 'walking', states: 0 })
    const answer = await workbench.ask(
      'walk',
      { seconds },
      { onProgress: (states) => show({ kind: 'walking', states }) },
    )
    if (mine !== latest.current) return
    if (!answer.ok) return show({ kind: 'failed', problem: answer.problem })
    // With how far apart its runs can end, which the look back shows.
    await add(answer.value.story)
    show({ kind: 'walked', answer: answer.value })
  }

  async function open(main: string | undefined, mine: number): Promise<void> {
    setBench({ kind: 'reading' })
    const answer = await workbench.ask('open', {
      files: files.current,
      ...(main !== undefined && { main }),
      made: clock(),
    })
    if (mine !== latest.current) return
    if (!answer.ok) return setBench({ kind: 'failed', problem: answer.problem })
    const opened = answer.value
    if (opened.kind === 'which') return setBench({ kind: 'which', mains: opened.mains })
    const shelfId = opened.story && (await add(opened.story))
    if (mine !== latest.current) return
    setBench({ kind: 'opened', opened, ...(shelfId !== undefined && { shelfId }) })
    if (shelfId !== undefined) await walk(opened, shelfId, AT_FIRST, mine)
  }

  return {
    bench,
    /** @param found in a promise, since a folder takes a while to be read */
    async put(found: Promise<Parameters<typeof readFiles>[0]>): Promise<void> {
      const mine = fresh()
      setBench({ kind: 'reading' })
      const read = await found.then(readFiles, () => readFiles([]))
      if (mine !== latest.current) return
      if (!read.ok) return setBench({ kind: 'failed', problem: read.problem })
      files.current = read.value
      await open(undefined, mine)
    },
    begin: (main: string) => open(main, fresh()),
    async longer(opened: Opened, shelfId: StoryId): Promise<void> {
      const mine = fresh()
      setBench({ kind: 'opened', opened, shelfId, walk: { kind: 'walking', states: 0 } })
      // What walks may have been stopped, and with it what it had open.
      await workbench.ask('open', { files: files.current, main: opened.main, made: clock() })
      if (mine === latest.current) await walk(opened, shelfId, LONGER, mine)
    },
    stop() {
      fresh()
      setBench((now) => (now.kind === 'opened' ? { ...now, walk: { kind: 'stopped' } } : { kind: 'stopped' }))
    },
    template: (name: string) => workbench.ask('template', { name }),
  }
}
