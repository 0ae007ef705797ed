// The page's side of the workbench, with a worker that answers as it is told.

import { describe, expect, it } from 'vitest'
import { createWorkbench, type WorkbenchWorker } from '../../../src/app/author/ask-workbench.ts'
import { isWanted, type WorkbenchRequest } from '../../../src/app/author/workbench.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

interface FakeWorker extends WorkbenchWorker {
  readonly asked: WorkbenchRequest[]
  readonly say: (kind: 'message' | 'error' | 'messageerror', data?: unknown) => void
  ended: boolean
}

function aWorker(): FakeWorker {
  const listeners: { readonly kind: string; readonly hear: (event: never) => void }[] = []
  return {
    asked: [],
    ended: false,
    postMessage(request) {
      this.asked.push(request)
    },
    addEventListener: (kind: string, hear: (event: never) => void) => void listeners.push({ kind, hear }),
    terminate() {
      this.ended = true
    },
    say(kind, data) {
      for (const listener of listeners) if (listener.kind === kind) listener.hear({ data } as never)
    },
  }
}

function aWorkbench() {
  const workers: FakeWorker[] = []
  const bench = createWorkbench(() => {
    const worker = aWorker()
    workers.push(worker)
    return worker
  })
  return { bench, workers, last: () => workers.at(-1) as FakeWorker }
}

/** Until what was asked has reached the worker. */
const soon = () => new Promise((resolve) => setImmediate(resolve))

describe('the workbench', () => {
  it('starts no worker before it is asked', () => {
    expect(aWorkbench().workers).toEqual([])
  })

  it('passes a question on and its answer back, with the progress before it', async () => {
    const { bench, last } = aWorkbench()
    const states: number[] = []
    const answer = bench.ask('walk', { seconds: 5 }, { onProgress: (count) => states.push(count) })
    await soon()
    expect(last().asked).toEqual([{ kind: 'walk', seconds: 5 }])
    last().say('message', { kind: 'progress', states: 10 })
    last().say('message', { kind: 'progress', states: 20 })
    last().say('message', { kind: 'answer', answer: 'all of it' })
    expect(unwrap(await answer)).toBe('all of it')
    expect(states).toEqual([10, 20])
  })

  it('asks one question after another, and the same worker', async () => {
    const { bench, workers, last } = aWorkbench()
    const first = bench.ask('template', { name: 'a' })
    const second = bench.ask('template', { name: 'b' })
    await soon()
    expect(last().asked).toHaveLength(1)
    last().say('message', { kind: 'answer', answer: 1 })
    await first
    await soon()
    expect(last().asked).toHaveLength(2)
    last().say('message', { kind: 'answer', answer: 2 })
    expect([unwrap(await first), unwrap(await second), workers.length]).toEqual([1, 2, 1])
  })

  it('needs nobody who hears of the progress', async () => {
    const { bench, last } = aWorkbench()
    const answer = bench.ask('walk', { seconds: 5 })
    await soon()
    last().say('message', { kind: 'progress', states: 10 })
    last().say('message', { kind: 'answer', answer: 'all of it' })
    expect(unwrap(await answer)).toBe('all of it')
  })

  it('takes no notice of what is said or stopped where nothing was asked', async () => {
    const { bench, last, workers } = aWorkbench()
    bench.stop()
    const first = bench.ask('template', { name: 'a' })
    await soon()
    last().say('message', { kind: 'answer', answer: 1 })
    last().say('message', { kind: 'answer', answer: 'again' })
    last().say('message', { kind: 'progress', states: 1 })
    expect(unwrap(await first)).toBe(1)
    const second = bench.ask('template', { name: 'b' })
    await soon()
    last().say('message', { kind: 'answer', answer: 2 })
    expect([unwrap(await second), workers.length]).toEqual([2, 1])
  })

  it('says what the worker says where there is no answer, and goes on', async () => {
    const { bench, workers, last } = aWorkbench()
    const answer = bench.ask('walk', { seconds: 1 })
    await soon()
    last().say('message', { kind: 'failed', problem: { code: 'author/nothing-open', message: 'x' } })
    expect(problemOf(await answer).code).toBe('author/nothing-open')
    expect([last().ended, workers.length]).toEqual([false, 1])
  })

  it.each([
    undefined,
    null,
    'hello',
    {},
    { kind: 'else' },
    { kind: 'progress' },
    { kind: 'progress', states: '1' },
    { kind: 'answer' },
    { kind: 'failed' },
    { kind: 'failed', problem: {} },
    { kind: 'else', problem: { code: 'author/died', message: 'x' } },
  ])('takes no notice of %j', async (foreign) => {
    const { bench, last } = aWorkbench()
    const states: number[] = []
    const answer = bench.ask('walk', { seconds: 1 }, { onProgress: (count) => states.push(count) })
    await soon()
    last().say('message', foreign)
    last().say('message', { kind: 'answer', answer: 1 })
    expect(unwrap(await answer)).toBe(1)
    expect(states).toEqual([])
  })

  it('ends its worker when it is stopped, and starts another for the next question', async () => {
    const { bench, workers, last } = aWorkbench()
    const answer = bench.ask('walk', { seconds: 60 })
    const waiting = bench.ask('walk', { seconds: 1 })
    await soon()
    bench.stop()
    const stopped = {
      code: 'author/stopped',
      message: 'Unexpected end of the workbench, which was stopped',
    }
    expect(problemOf(await answer)).toEqual(stopped)
    expect(problemOf(await waiting)).toEqual(stopped)
    expect(workers.map(({ ended }) => ended)).toEqual([true])
    const next = bench.ask('template', { name: 'a' })
    await soon()
    // Too late: it was sent before the end.
    workers[0]?.say('message', { kind: 'answer', answer: 'old' })
    last().say('message', { kind: 'answer', answer: 'new' })
    expect([unwrap(await next), workers.length]).toEqual(['new', 2])
  })

  it('is stopped by a signal too, before its question or while it waits', async () => {
    const { bench, workers } = aWorkbench()
    const cancel = new AbortController()
    const answer = bench.ask('walk', { seconds: 60 }, { signal: cancel.signal })
    await soon()
    cancel.abort()
    expect(problemOf(await answer).code).toBe('author/stopped')
    expect(workers[0]?.ended).toBe(true)
    const never = await bench.ask('walk', { seconds: 60 }, { signal: cancel.signal })
    expect(problemOf(never).code).toBe('author/stopped')
    expect(workers).toHaveLength(1)
  })

  it('is not ended by a signal of a question that has its answer', async () => {
    const { bench, last } = aWorkbench()
    const cancel = new AbortController()
    const answer = bench.ask('template', { name: 'a' }, { signal: cancel.signal })
    await soon()
    last().say('message', { kind: 'answer', answer: 1 })
    await answer
    cancel.abort()
    expect(last().ended).toBe(false)
  })

  it.each(['error', 'messageerror'] as const)(
    'says that its worker has died by %s, and starts another',
    async (kind) => {
      const { bench, workers, last } = aWorkbench()
      const answer = bench.ask('walk', { seconds: 1 })
      await soon()
      last().say(kind)
      expect(problemOf(await answer).code).toBe('author/died')
      expect(last().ended).toBe(true)
      const next = bench.ask('template', { name: 'a' })
      await soon()
      last().say('message', { kind: 'answer', answer: 1 })
      expect([unwrap(await next), workers.length]).toEqual([1, 2])
    },
  )

  it('says so where a browser starts no worker', async () => {
    const cause = new Error('refused')
    const bench = createWorkbench(() => {
      throw cause
    })
    expect(problemOf(await bench.ask('template', { name: 'a' }))).toEqual({
      code: 'author/died',
      message: 'Unexpected end of the workbench, expected an answer',
      hint: 'The browser may refuse workers, or the story may need more memory than it has.',
      cause,
    })
    expect(problemOf(await bench.ask('template', { name: 'a' })).code).toBe('author/died')
  })
})

describe('a dropped file', () => {
  it.each([
    ['story.ink', true],
    ['nadia/story.INK', true],
    ['nadia/story.yaml', true],
    ['card.yml', true],
    ['story.json', true],
    ['web/story.js', true],
    ['nadia.alongside', true],
    ['../practice.ink', true],
    ['./story.ink', true],
    ['cover.png', false],
    ['style.css', false],
    ['README.md', false],
    ['ink', false],
    ['.git/story.ink', false],
    ['.story.ink', false],
    ['nadia\\.obsidian\\story.ink', false],
    ['node_modules/x/index.js', false],
    ['__MACOSX/story.ink', false],
    ['my.folder/story.ink', true],
  ])('%s is wanted: %s', (path, wanted) => {
    expect(isWanted(path)).toBe(wanted)
  })
})
