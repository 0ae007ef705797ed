// Which run a conversation goes on with, and under which id it is kept: with a browser's storage that is in memory.

import { describe, expect, it } from 'vitest'
import type { Playable } from '../../src/core/passage.ts'
import { fail, ok, type Result } from '../../src/core/result.ts'
import type { Run } from '../../src/core/run.ts'
import type { Opening } from '../../src/play/preview.ts'
import { memorySaves } from '../../src/records/browser-saves.ts'
import { type Conversation, createConversations, finishedOf } from '../../src/ui/conversation.ts'
import { story, unwrap } from '../support/ink.ts'
import { beatsOf, runOf } from '../support/runs.ts'

const SOURCE = `VAR trust = 6
Ana: Well?
* (stay) Stay.
  # evidence: respect # see: bond_first
* (go) Go.
-
Ana: And?
* (ask) Ask.
  # evidence: respect
* (wait) Wait.
-
Bye. # ending: home
-> END`
const told = story(SOURCE)

/** A promise that is kept by hand, as a story that takes a while to load. */
function aWait<T>() {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

interface Given {
  readonly openStory?: () => Promise<Result<Playable>>
  readonly opening?: Opening
}

function aHome({ openStory = async () => ok(told), opening }: Given = {}) {
  let ids = 0
  let time = 1000
  const newId = () => `run-${++ids}`
  const clock = () => time++
  const records = memorySaves({ clock, newId })
  const conversations = createConversations({
    openStory,
    openingOf: async () => opening,
    records: { ...records, file: async () => ({}) as never },
    clock,
    newSeed: () => 7,
    newId,
  })
  return { records, conversations }
}

type Open = Extract<Conversation, { kind: 'open' }>
const isOpen = (now: Conversation): now is Open => now.kind === 'open'

/** When the conversation is of the kind that is asked for. */
function until<C extends Conversation>(
  { getState, subscribe }: ReturnType<typeof createConversations>,
  is: (now: Conversation) => now is C,
): Promise<C> {
  const now = getState()
  if (is(now)) return Promise.resolve(now)
  return new Promise((resolve) => {
    const stop = subscribe((next) => {
      if (!is(next)) return
      stop()
      resolve(next)
    })
  })
}

const isTold = (now: Conversation): now is Open => isOpen(now) && !now.early
const ids = (run: Run | undefined) => run?.choices.map(({ id }) => id)

describe('a conversation', () => {
  it('keeps the run with its first choice, and every choice after it under the same id', async () => {
    const { records, conversations } = aHome()
    conversations.enter('test')
    const { session, kept } = await until(conversations, isTold)
    expect(kept()).toBeUndefined()
    session.commands.choose('stay')
    const id = kept()
    expect(id).toBeDefined()
    session.commands.choose('ask')
    expect(kept()).toBe(id)
    const { runs } = await records.list()
    expect(runs.map((one) => [one.id, ids(one.run), one.finished?.ending])).toEqual([
      [id, ['stay', 'ask'], 'home'],
    ])
  })

  it('goes on with the run that is kept, under its id', async () => {
    const { records, conversations } = aHome()
    records.put({ id: 'mine', run: runOf(told, ['stay']) })
    conversations.enter('test')
    const { session, kept } = await until(conversations, isTold)
    expect(ids(session.getState().run)).toEqual(['stay'])
    session.commands.choose('wait')
    expect(kept()).toBe('mine')
    expect(ids(unwrap(await records.load('mine'))?.run)).toEqual(['stay', 'wait'])
  })

  it('leaves a run that no longer holds as it is, and keeps what is played from there beside it', async () => {
    const { records, conversations } = aHome()
    const long: Run = runOf(told, ['stay', 'gone'])
    records.put({ id: 'mine', run: long })
    conversations.enter('test')
    const { session, kept } = await until(conversations, isTold)
    expect(ids(session.getState().run)).toEqual(['stay'])
    expect(session.getState().problem?.code).toBe('story/no-such-choice')
    expect(kept()).toBeUndefined()
    session.commands.choose('ask')
    expect(kept()).not.toBe('mine')
    expect(ids(unwrap(await records.load('mine'))?.run)).toEqual(['stay', 'gone'])
    expect(ids(unwrap(await records.load(kept() ?? ''))?.run)).toEqual(['stay', 'ask'])
  })

  it('takes the option that was chosen while only the opening was there', async () => {
    const loading = aWait<Result<Playable>>()
    const { passage } = unwrap(told.begin(7))
    const { conversations } = aHome({
      openStory: () => loading.promise,
      opening: { revision: told.revision, passage },
    })
    conversations.enter('test')
    const early = await until(conversations, isOpen)
    expect(early.early).toBe(true)
    early.session.commands.choose('go')
    expect(ids(early.session.getState().run)).toEqual([])
    loading.resolve(ok(told))
    const { session, kept } = await until(conversations, isTold)
    expect(ids(session.getState().run)).toEqual(['go'])
    expect(session.getState().run.seed).toBe(early.session.getState().run.seed)
    expect(kept()).toBeDefined()
  })

  it('begun anew is kept at once, beside the run that was open, and is the one that is gone on with', async () => {
    const { records, conversations } = aHome()
    records.put({ id: 'mine', run: runOf(told, ['stay']) })
    conversations.begin('test')
    const { session, kept } = await until(conversations, isTold)
    expect(ids(session.getState().run)).toEqual([])
    expect(kept()).not.toBe('mine')
    expect(unwrap(records.openRunSync('test'))?.id).toBe(kept())
    expect(ids(unwrap(await records.load('mine'))?.run)).toEqual(['stay'])
  })

  it('branches from a part of another run with its seed, and leaves that one as it is', async () => {
    const { records, conversations } = aHome()
    const run = runOf(told, ['stay', 'ask'], 41)
    records.put({ id: 'mine', run })
    conversations.branch({ ...run, choices: run.choices.slice(0, 1) })
    const { session, kept } = await until(conversations, isTold)
    expect([session.getState().run.seed, ids(session.getState().run)]).toEqual([41, ['stay']])
    expect(kept()).not.toBe('mine')
    expect(ids(unwrap(await records.load('mine'))?.run)).toEqual(['stay', 'ask'])
  })

  it('resumes a run that has ended with how it ended, and makes it the newest', async () => {
    const { records, conversations } = aHome()
    const run = runOf(told, ['stay', 'ask'])
    const finished = finishedOf(beatsOf(told, ['stay', 'ask']), told.revision)
    if (!finished) throw new Error('It has an ending')
    records.put({ id: 'mine', run, finished })
    records.put({ id: 'other', run: runOf(told, ['go']) })
    conversations.resume({ id: 'mine', run, finished })
    const { kept } = await until(conversations, isTold)
    expect(kept()).toBe('mine')
    expect(unwrap(records.openRunSync('test'))).toMatchObject({ id: 'mine', finished })
  })

  it('that is open already is not opened again', async () => {
    const { conversations } = aHome()
    conversations.enter('test')
    const first = await until(conversations, isTold)
    conversations.enter('test')
    expect(conversations.getState()).toBe(first)
  })

  it('whose story cannot be fetched says so, and is tried again when it is entered again', async () => {
    let tries = 0
    const problem = { code: 'net/failed', message: 'No way there' }
    const { conversations } = aHome({ openStory: async () => (++tries === 1 ? fail(problem) : ok(told)) })
    conversations.enter('test')
    const failed = await until(conversations, (now): now is Conversation => now.kind === 'failed')
    expect(failed).toEqual({ kind: 'failed', story: 'test', problem })
    conversations.enter('test')
    expect(ids((await until(conversations, isTold)).session.getState().run)).toEqual([])
  })

  it('is the one that was asked for last', async () => {
    const slow = aWait<Result<Playable>>()
    const quick = story(SOURCE.replace('Well?', 'Quick?'))
    const begun = aWait<undefined>()
    let asked = 0
    const { conversations } = aHome({
      openStory() {
        if (++asked > 1) return Promise.resolve(ok(quick))
        begun.resolve(undefined)
        return slow.promise
      },
    })
    conversations.begin('test')
    await begun.promise
    conversations.begin('test')
    const { session } = await until(conversations, isTold)
    slow.resolve(ok(told))
    await slow.promise
    expect(conversations.getState()).toMatchObject({ session })
  })

  it('goes over to the change that its author has saved, if it is of this story', async () => {
    const { conversations } = aHome()
    conversations.enter('test')
    const { session } = await until(conversations, isTold)
    const changed = story(SOURCE.replace('Well?', 'And now?'))
    const said = () => session.getState().beats[0]?.lines[0]?.text
    conversations.retell({ ...changed, id: 'other' })
    expect(said()).toBe('Well?')
    conversations.retell(changed)
    expect(said()).toBe('And now?')
  })
})

describe('how a run ended', () => {
  it('is its ending, its scores and each entry once, in the order in which it was met', () => {
    expect(finishedOf(beatsOf(told, ['stay', 'ask']), 'r9')).toEqual({
      revision: 'r9',
      ending: 'home',
      scores: { trust: 6, empathy: 0, reliability: 0 },
      evidence: ['respect', 'bond_first'],
    })
  })

  it('is not said before it has', () => {
    expect(finishedOf(beatsOf(told, ['stay']), 'r9')).toBeUndefined()
  })
})
