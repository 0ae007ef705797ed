// The workbench as somebody goes through it: reads, asks, opens, walks, is stopped, left and come back to; told by hand-made answers.

import { describe, expect, it } from 'vitest'
import type { Workbench } from '../../../src/app/author/ask-workbench.ts'
import { type BenchState, createBench } from '../../../src/app/author/bench.ts'
import type { DroppedFile, OpenAnswer, WalkAnswer } from '../../../src/app/author/workbench.ts'
import type { OwnPort } from '../../../src/app/frame/ports.ts'
import { openOwnStories } from '../../../src/app/own/own-stories.ts'
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

describe('the workbench', () => {
  it('reads, opens, shelves what plays, and walks it', async () => {
    const { bench, asked, stories, settle } = await aBench()
    put(bench)
    expect(bench.getState()).toEqual({ kind: 'reading' })
    await settle()
    expect(asked.map(({ kind, ask }) => [kind, ask])).toEqual([['open', { files: FILES, made: 7 }]])
    asked[0]?.answer(ok(OPENED))
    await settle()
    await settle()
    expect(stories.getState().map(({ id, origin }) => [id, origin?.from])).toEqual([['own-nadia', 'tried']])
    expect(bench.getState()).toMatchObject({ shelfId: 'own-nadia', walk: { kind: 'walking', states: 0 } })
    expect(asked[1]).toMatchObject({ kind: 'walk', ask: { seconds: 30 } })
    asked[1]?.progress(12)
    expect(bench.getState()).toMatchObject({ walk: { kind: 'walking', states: 12 } })
    asked[1]?.answer(ok(WALKED))
    await settle()
    await settle()
    expect(bench.getState()).toMatchObject({ walk: { kind: 'walked', answer: { states: 3 } } })
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
    const { bench, asked, settle } = await aBench()
    put(bench)
    await settle()
    asked[0]?.answer(ok(OPENED))
    await settle()
    await settle()
    bench.stop()
    void bench.longer()
    await settle()
    expect(asked[2]).toMatchObject({ kind: 'open', ask: { main: 'story.ink' } })
    asked[2]?.answer(ok(OPENED))
    await settle()
    expect(asked[3]).toMatchObject({ kind: 'walk', ask: { seconds: 300 } })
    expect(bench.getState()).toMatchObject({ walk: { kind: 'walking' } })
  })

  it('puts no story back that was taken off while it was walked', async () => {
    const { bench, asked, stories, settle } = await aBench()
    put(bench)
    await settle()
    asked[0]?.answer(ok(OPENED))
    await settle()
    await settle()
    await stories.remove({ id: 'own-nadia', from: 'tried' })
    asked[1]?.answer(ok(WALKED))
    await settle()
    await settle()
    expect(stories.getState()).toEqual([])
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
    const without = await aBench({
      tryOut: async () => {
        throw new Error('offline')
      },
    } as unknown as OwnPort)
    put(without.bench)
    await without.settle()
    without.asked[0]?.answer(ok(OPENED))
    await without.settle()
    expect(without.bench.getState()).toMatchObject({
      kind: 'failed',
      problem: { code: 'author/not-arrived' },
    })
  })
})
