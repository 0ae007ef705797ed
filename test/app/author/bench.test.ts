// The workbench as somebody goes through it: reads, asks, opens, walks, is stopped, left and come back to; told by hand-made answers.

import { describe, expect, it } from 'vitest'
import type { Workbench } from '../../../src/app/author/ask-workbench.ts'
import { type BenchState, createBench } from '../../../src/app/author/bench.ts'
import type { DroppedFile, OpenAnswer, WalkAnswer } from '../../../src/app/author/workbench.ts'
import type { OwnPort } from '../../../src/app/frame/ports.ts'
import { openOwnStories } from '../../../src/app/own/own-stories.ts'
import { type OwnStory, writeStoryFile } from '../../../src/app/saves/story-file.ts'
import { fail, ok, type Result } from '../../../src/model/result.ts'
import { anOwnStory } from '../../support/own-story.ts'

const STORY = anOwnStory()
const FILES: readonly DroppedFile[] = [{ path: 'story.ink', bytes: new Uint8Array() }]
const OPENED: OpenAnswer = {
  kind: 'opened',
  main: 'story.ink',
  story: STORY,
  card: 'own',
  from: 'source',
  isShort: true,
  problems: [],
}
const WALKED: WalkAnswer = {
  story: STORY,
  problems: [],
  complete: true,
  isShort: true,
  states: 3,
  seconds: 1,
  report: '<!doctype html>',
}

/** The story as it comes back from its walk: with how far apart its runs can end. */
const RANGED: OwnStory = {
  ...STORY,
  about: {
    ...STORY.about,
    ranges: {
      revision: STORY.compiled.revision,
      complete: true,
      scores: { trust: { min: 8, max: 9 }, empathy: { min: 8, max: 8 }, reliability: { min: 8, max: 8 } },
    },
  },
}

interface Asked {
  readonly kind: string
  readonly ask: object
  readonly answer: (result: Result<unknown>) => void
  readonly progress: (states: number) => void
}

/** A bench whose worker answers when the test says so. */
async function aBench(own?: OwnPort) {
  const asked: Asked[] = []
  let stops = 0
  const workbench = {
    ask: (kind: string, ask: object, options: { onProgress?: (states: number) => void } = {}) =>
      new Promise((answer) =>
        asked.push({ kind, ask, answer, progress: options.onProgress ?? (() => undefined) }),
      ),
    stop() {
      stops += 1
    },
  } as unknown as Workbench
  const stories = own ?? (await openOwnStories({}))
  const bench = createBench({ workbench, own: async () => stories, clock: () => 7 })
  const states: BenchState[] = []
  bench.subscribe((state) => states.push(state))
  /** Lets everything that waits for nothing else go on. */
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { bench, asked, stories, states, settle, stops: () => stops }
}

const put = (bench: { readonly put: (files: Promise<Result<readonly DroppedFile[]>>) => Promise<void> }) =>
  void bench.put(Promise.resolve(ok(FILES)))

/** With a story on the shelf, and its walk begun. */
async function opened(own?: OwnPort) {
  const made = await aBench(own)
  put(made.bench)
  await made.settle()
  made.asked[0]?.answer(ok(OPENED))
  await made.settle()
  await made.settle()
  return made
}

describe('the workbench', () => {
  it('reads, opens, shelves what plays, and walks it', async () => {
    const { bench, asked, stories, settle } = await aBench()
    expect(bench.getState()).toEqual({ kind: 'empty' })
    put(bench)
    expect(bench.getState()).toEqual({ kind: 'reading' })
    await settle()
    // With no `main` at all: where it begins is for the worker to find.
    expect(asked.map(({ kind, ask }) => [kind, ask])).toStrictEqual([['open', { files: FILES, made: 7 }]])
    asked[0]?.answer(ok(OPENED))
    await settle()
    await settle()
    expect(stories.getState().map(({ id, origin }) => [id, origin?.from])).toEqual([['own-nadia', 'tried']])
    expect(bench.getState()).toMatchObject({ shelfId: 'own-nadia', walk: { kind: 'walking', states: 0 } })
    expect(asked[1]).toMatchObject({ kind: 'walk', ask: { seconds: 30 } })
    asked[1]?.progress(12)
    expect(bench.getState()).toMatchObject({ walk: { kind: 'walking', states: 12 } })
    asked[1]?.answer(ok({ ...WALKED, story: RANGED }))
    await settle()
    await settle()
    expect(bench.getState()).toMatchObject({ walk: { kind: 'walked', answer: { states: 3 } } })
    expect(stories.story('own-nadia')).toEqual(RANGED)
  })

  it('says that a walk went wrong beside the story, which can be played all the same', async () => {
    const { bench, asked, stories, settle } = await opened()
    asked[1]?.answer(fail({ code: 'author/died', message: 'died' }))
    await settle()
    expect(bench.getState()).toEqual({
      kind: 'opened',
      opened: OPENED,
      shelfId: 'own-nadia',
      kept: false,
      walk: { kind: 'failed', problem: { code: 'author/died', message: 'died' } },
    })
    expect(stories.getState()).toHaveLength(1)
  })

  it('leaves a story as it was put in last where the walk of an older one ends late', async () => {
    const { bench, asked, stories, settle } = await opened()
    put(bench)
    await settle()
    const newer = anOwnStory('nadia', 1_764_000_000_001)
    asked[2]?.answer(ok({ ...OPENED, story: newer }))
    await settle()
    await settle()
    asked[1]?.progress(99)
    asked[1]?.answer(ok({ ...WALKED, story: RANGED }))
    await settle()
    await settle()
    expect(stories.story('own-nadia')).toEqual(newer)
    expect(bench.getState()).toMatchObject({ opened: { story: newer }, walk: { kind: 'walking', states: 0 } })
  })

  it('stays stopped where a story arrives on the shelf only after that', async () => {
    const shelf = await openOwnStories({})
    let arrive: () => void = () => undefined
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const slow: OwnPort = { ...shelf, tryOut: (text) => arrived.then(() => shelf.tryOut(text)) }
    const { bench, asked, settle } = await aBench(slow)
    put(bench)
    await settle()
    asked[0]?.answer(ok(OPENED))
    await settle()
    bench.stop()
    arrive()
    await settle()
    await settle()
    expect(bench.getState()).toEqual({ kind: 'stopped' })
    expect(asked).toHaveLength(1)
  })

  it('drops the answer about files that others took the place of', async () => {
    const { bench, asked, stories, settle } = await aBench()
    put(bench)
    await settle()
    put(bench)
    await settle()
    asked[0]?.answer(ok({ ...OPENED, story: anOwnStory('older') }))
    await settle()
    await settle()
    expect(bench.getState()).toEqual({ kind: 'reading' })
    expect(stories.getState()).toEqual([])
    asked[1]?.answer(ok(OPENED))
    await settle()
    await settle()
    expect(bench.getState()).toMatchObject({ shelfId: 'own-nadia' })
  })

  it('drops what went wrong with files that others took the place of', async () => {
    const { bench, asked, settle } = await aBench()
    put(bench)
    await settle()
    put(bench)
    await settle()
    asked[0]?.answer(fail({ code: 'author/died', message: 'died' }))
    await settle()
    expect(bench.getState()).toEqual({ kind: 'reading' })
  })

  it('asks where a story begins, and opens that file', async () => {
    const { bench, asked, settle } = await aBench()
    put(bench)
    await settle()
    asked[0]?.answer(ok({ kind: 'which', mains: ['a.ink', 'b.ink'] }))
    await settle()
    expect(bench.getState()).toEqual({ kind: 'which', mains: ['a.ink', 'b.ink'] })
    void bench.begin('b.ink')
    await settle()
    expect(asked[1]).toMatchObject({ kind: 'open', ask: { files: FILES, main: 'b.ink' } })
  })

  it('shows what does not play without putting it anywhere', async () => {
    const { bench, asked, stories, settle } = await aBench()
    put(bench)
    await settle()
    const { story: _, ...unplayable } = OPENED as Extract<OpenAnswer, { kind: 'opened' }>
    asked[0]?.answer(ok(unplayable))
    await settle()
    expect(bench.getState()).toEqual({ kind: 'opened', opened: unplayable })
    expect(stories.getState()).toEqual([])
    expect(asked).toHaveLength(1)
  })

  it('is stopped while it reads, and while it walks', async () => {
    const { bench, asked, settle, stops } = await aBench()
    put(bench)
    bench.stop()
    expect(bench.getState()).toEqual({ kind: 'stopped' })
    await settle()
    expect(asked).toEqual([])
    put(bench)
    await settle()
    asked[0]?.answer(ok(OPENED))
    await settle()
    await settle()
    bench.stop()
    expect(bench.getState()).toMatchObject({ shelfId: 'own-nadia', walk: { kind: 'stopped' } })
    expect(stops()).toBe(4)
    asked[1]?.answer(ok(WALKED))
    await settle()
    expect(bench.getState()).toMatchObject({ walk: { kind: 'stopped' } })
  })

  it('looks longer by opening it anew, since what walked was ended', async () => {
    const { bench, asked, settle } = await opened()
    bench.stop()
    void bench.longer()
    expect(bench.getState()).toEqual({
      kind: 'opened',
      opened: OPENED,
      shelfId: 'own-nadia',
      kept: false,
      walk: { kind: 'walking', states: 0 },
    })
    await settle()
    expect(asked[2]).toMatchObject({ kind: 'open', ask: { files: FILES, main: 'story.ink', made: 7 } })
    asked[2]?.answer(ok(OPENED))
    await settle()
    expect(asked[3]).toMatchObject({ kind: 'walk', ask: { seconds: 300 } })
    expect(bench.getState()).toMatchObject({ walk: { kind: 'walking' } })
  })

  it('says where it cannot be opened to look longer, and where others took its place drops that', async () => {
    const { bench, asked, settle } = await opened()
    void bench.longer()
    await settle()
    asked[2]?.answer(fail({ code: 'author/died', message: 'died' }))
    await settle()
    const failed = {
      kind: 'opened',
      opened: OPENED,
      shelfId: 'own-nadia',
      kept: false,
      walk: { kind: 'failed', problem: { code: 'author/died', message: 'died' } },
    }
    expect(bench.getState()).toEqual(failed)
    void bench.longer()
    await settle()
    bench.stop()
    asked[3]?.answer(fail({ code: 'author/died', message: 'died' }))
    await settle()
    expect(bench.getState()).toEqual({ ...failed, walk: { kind: 'stopped' } })
  })

  it('looks no longer where nothing is open, or nothing of it plays', async () => {
    const { bench, asked, settle, stops } = await aBench()
    await bench.longer()
    expect(bench.getState()).toEqual({ kind: 'empty' })
    put(bench)
    await settle()
    const { story: _, ...unplayable } = OPENED as Extract<OpenAnswer, { kind: 'opened' }>
    asked[0]?.answer(ok(unplayable))
    await settle()
    await bench.longer()
    expect(bench.getState()).toEqual({ kind: 'opened', opened: unplayable })
    expect([asked.length, stops()]).toEqual([1, 1])
  })

  it('puts no story back that was taken off while it was walked', async () => {
    const { asked, stories, settle } = await opened()
    await stories.remove({ id: 'own-nadia', from: 'tried' })
    asked[1]?.answer(ok(WALKED))
    await settle()
    await settle()
    expect(stories.getState()).toEqual([])
  })

  /** Where each version stands: its place, when it was made, and whether it has what a walk found. */
  const onDevice = (stories: OwnPort) =>
    stories.kept().map(({ id, from }) => {
      const story = stories.story(id, from)
      return [from, story?.made, story?.about.ranges !== undefined]
    })
  const { made } = STORY

  it.each<[string, (stories: OwnPort) => Promise<unknown>, unknown]>([
    ['kept', (stories) => stories.add(stories.file('own-nadia')?.text ?? ''), [['device', made, true]]],
    [
      'covered by a newer one that was added',
      (stories) => stories.add(writeStoryFile(anOwnStory('nadia', made + 1))),
      [['device', made + 1, false]],
    ],
    [
      'taken off from over one that is kept',
      async (stories) => {
        await stories.add(writeStoryFile(anOwnStory('nadia', made - 1)))
        await stories.tryOut(writeStoryFile(STORY))
        await stories.remove({ id: 'own-nadia', from: 'tried' })
      },
      [['device', made - 1, false]],
    ],
    [
      'tried in another version',
      (stories) => stories.tryOut(writeStoryFile(anOwnStory('nadia', made + 1))),
      [['tried', made + 1, false]],
    ],
    [
      'tried in other words that were made in the same moment',
      (stories) =>
        stories.tryOut(
          writeStoryFile(
            anOwnStory('nadia', made, String(STORY.sources['story.ink']).replace('early', 'late')),
          ),
        ),
      [['tried', made, false]],
    ],
  ])('leaves what was %s while it was walked', async (_, meanwhile, expected) => {
    const { bench, asked, stories, settle } = await opened()
    await meanwhile(stories)
    asked[1]?.answer(ok({ ...WALKED, story: RANGED }))
    await settle()
    await settle()
    expect(onDevice(stories)).toEqual(expected)
    expect(bench.getState()).toMatchObject({ walk: { kind: 'walked', answer: { story: RANGED } } })
  })

  it('puts what a longer look found into the version that it tried first, each time', async () => {
    const { bench, asked, stories, settle } = await opened()
    asked[1]?.answer(ok(WALKED))
    await settle()
    for (const open of [2, 4]) {
      void bench.longer()
      await settle()
      asked[open]?.answer(ok(OPENED))
      await settle()
      // The worker has opened it anew, so it is made later.
      asked[open + 1]?.answer(ok({ ...WALKED, story: { ...RANGED, made: made + open } }))
      await settle()
      await settle()
      expect(onDevice(stories)).toEqual([['tried', made, true]])
      await stories.tryOut(writeStoryFile(STORY))
    }
  })

  it('says whether the browser has stored it', async () => {
    const texts = new Map<string, string>()
    const stored = await opened(
      await openOwnStories({
        database: {
          text: async (name) => texts.get(name),
          keepText: async (name, text) => void texts.set(name, text),
          removeText: async (name) => void texts.delete(name),
          textNames: async () => [...texts.keys()],
        },
      }),
    )
    expect(stored.bench.getState()).toMatchObject({ kept: true })
    expect([...texts.keys()]).toEqual(['tried-story/own-nadia'])
    expect((await opened()).bench.getState()).toMatchObject({ kept: false })
  })

  it('says what went wrong: files that cannot be read, a worker that died, a shelf that does not arrive', async () => {
    const { bench, asked, settle } = await aBench()
    await bench.put(Promise.resolve(fail({ code: 'author/unread', message: 'gone' })))
    expect(bench.getState()).toMatchObject({ kind: 'failed', problem: { code: 'author/unread' } })
    put(bench)
    await settle()
    asked[0]?.answer(fail({ code: 'author/died', message: 'died' }))
    await settle()
    expect(bench.getState()).toMatchObject({ kind: 'failed', problem: { code: 'author/died' } })
    const cause = new Error('offline')
    const without = await aBench({
      tryOut: async () => {
        throw cause
      },
    } as unknown as OwnPort)
    put(without.bench)
    await without.settle()
    without.asked[0]?.answer(ok(OPENED))
    await without.settle()
    expect(without.bench.getState()).toEqual({
      kind: 'failed',
      problem: { code: 'author/not-arrived', message: 'What keeps stories did not arrive', cause },
    })
  })
})
