// Which run a conversation goes on with, and under which id it is kept: with a browser's storage that is in memory.

import { describe, expect, it } from 'vitest'
import type { RecordsPort } from '../../../src/app/frame/ports.ts'
import { memorySaves } from '../../../src/app/saves/browser-saves.ts'
import { type Conversation, createConversations, finishedOf } from '../../../src/app/talk/conversation.ts'
import type { Opening } from '../../../src/app/talk/preview.ts'
import type { Playable } from '../../../src/model/passage.ts'
import { fail, ok, type Result } from '../../../src/model/result.ts'
import type { Run } from '../../../src/model/run.ts'
import type { SavedRun } from '../../../src/model/saved-run.ts'
import { story, unwrap } from '../../support/ink.ts'
import { beatsOf, runOf } from '../../support/runs.ts'

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
  readonly openStory?: (story: string) => Promise<Result<Playable>>
  readonly opening?: Opening
  readonly openingOf?: () => Promise<Opening | undefined>
  /** What differs from records that are in memory. */
  readonly some?: Partial<Pick<RecordsPort, 'openRunSync' | 'openRun'>>
}

function aHome(given: Given = {}) {
  const { openStory = async () => ok(told), opening, openingOf = async () => opening, some } = given
  let ids = 0
  let time = 1000
  const newId = () => `run-${++ids}`
  const clock = () => time++
  const records = memorySaves({ clock, newId })
  const conversations = createConversations({
    openStory,
    openingOf,
    records: { ...records, file: async () => ({}) as never, ...some },
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

/** Lets everything happen that waits for nothing but its turn. */
async function atRest(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

const isFailed = (now: Conversation): now is Extract<Conversation, { kind: 'failed' }> =>
  now.kind === 'failed'
const isTold = (now: Conversation): now is Open => isOpen(now) && !now.early
const ids = (run: Run | undefined) => run?.choices.map(({ id }) => id)

describe('a conversation', () => {
  it('is none until one is entered, and says which story is on its way', async () => {
    const { conversations } = aHome()
    expect(conversations.getState()).toEqual({ kind: 'none' })
    const seen: Conversation[] = []
    conversations.subscribe((now) => seen.push(now))
    conversations.enter('test')
    await until(conversations, isTold)
    expect(seen[0]).toEqual({ kind: 'opening', story: 'test' })
  })

  it('keeps the run with its first choice, and every choice after it under the same id', async () => {
    const { records, conversations } = aHome()
    conversations.enter('test')
    const { session, savedId } = await until(conversations, isTold)
    expect(savedId()).toBeUndefined()
    session.commands.choose('stay')
    const id = savedId()
    expect(id).toBeDefined()
    session.commands.choose('ask')
    expect(savedId()).toBe(id)
    const { runs } = await records.list()
    expect(runs.map((one) => [one.id, ids(one.run), one.finished?.ending])).toEqual([
      [id, ['stay', 'ask'], 'home'],
    ])
  })

  it('goes on with the run that is kept, under its id', async () => {
    const { records, conversations } = aHome()
    records.put({ id: 'mine', run: runOf(told, ['stay']) })
    conversations.enter('test')
    const { session, savedId } = await until(conversations, isTold)
    expect(ids(session.getState().run)).toEqual(['stay'])
    session.commands.choose('wait')
    expect(savedId()).toBe('mine')
    expect(ids(unwrap(await records.load('mine'))?.run)).toEqual(['stay', 'wait'])
  })

  it('keeps own words beside the run, with its first choice at the latest', async () => {
    const { records, conversations } = aHome()
    conversations.enter('test')
    const { session, say, said, savedId } = await until(conversations, isTold)
    expect(said('0 ')).toBeUndefined()
    say('0 ', 'I would wait.')
    expect(said('0 ')).toBe('I would wait.')
    expect((await records.list()).runs).toEqual([])
    session.commands.choose('stay')
    const kept = async () => unwrap(await records.load(savedId() ?? ''))
    expect((await kept())?.notes).toEqual({ said: { '0 ': 'I would wait.' } })
    say('1 stay', 'And then?')
    expect((await kept())?.notes?.said).toEqual({ '0 ': 'I would wait.', '1 stay': 'And then?' })
    await records.note(savedId() ?? '', { ...(await kept())?.notes, nickname: 'Sam' })
    say('1 stay', 'Anything else?')
    expect((await kept())?.notes).toEqual({
      nickname: 'Sam',
      said: { '0 ': 'I would wait.', '1 stay': 'Anything else?' },
    })
    await records.remove(savedId() ?? '')
    expect((await records.list()).runs).toEqual([])
  })

  it('goes on with the own words of the run that is kept', async () => {
    const { records, conversations } = aHome()
    records.put({ id: 'mine', run: runOf(told, ['stay']) }, { '0 ': 'Mine.' })
    conversations.enter('test')
    const { session, say, said } = await until(conversations, isTold)
    expect([said('0 '), said('1 stay')]).toEqual(['Mine.', undefined])
    say('1 stay', 'More.')
    session.commands.choose('wait')
    expect(unwrap(await records.load('mine'))?.notes?.said).toEqual({ '0 ': 'Mine.', '1 stay': 'More.' })
  })

  it('is told by own words of nothing: neither run nor scores nor whoever listens to them', async () => {
    const { conversations } = aHome()
    conversations.enter('test')
    const { session, say } = await until(conversations, isTold)
    session.commands.choose('stay')
    const before = session.getState()
    let heard = 0
    session.subscribe(() => heard++)
    conversations.subscribe(() => heard++)
    say('1 stay', 'Something else.')
    expect(session.getState()).toBe(before)
    expect(heard).toBe(0)
  })

  it('keeps own words that were said while only the opening was there', async () => {
    const loading = aWait<Result<Playable>>()
    const { passage } = unwrap(told.begin(7))
    const { records, conversations } = aHome({
      openStory: () => loading.promise,
      opening: { revision: told.revision, passage },
    })
    conversations.enter('test')
    const early = await until(conversations, isOpen)
    early.say('0 ', 'I would stay.')
    expect(early.said('0 ')).toBe('I would stay.')
    loading.resolve(ok(told))
    const { session, said, savedId } = await until(conversations, isTold)
    expect(said('0 ')).toBe('I would stay.')
    session.commands.choose('stay')
    expect(unwrap(await records.load(savedId() ?? ''))?.notes?.said).toEqual({ '0 ': 'I would stay.' })
  })

  it('leaves a run that no longer holds as it is, and keeps what is played from there beside it', async () => {
    const { records, conversations } = aHome()
    const long: Run = runOf(told, ['stay', 'gone'])
    records.put({ id: 'mine', run: long })
    conversations.enter('test')
    const { session, savedId } = await until(conversations, isTold)
    expect(ids(session.getState().run)).toEqual(['stay'])
    expect(session.getState().problem?.code).toBe('story/no-such-choice')
    expect(savedId()).toBeUndefined()
    session.commands.choose('ask')
    expect(savedId()).not.toBe('mine')
    expect(ids(unwrap(await records.load('mine'))?.run)).toEqual(['stay', 'gone'])
    expect(ids(unwrap(await records.load(savedId() ?? ''))?.run)).toEqual(['stay', 'ask'])
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
    expect(early.session.getState().beats.map(({ lines }) => lines[0]?.text)).toEqual(['Well?'])
    early.session.commands.choose('go')
    expect(ids(early.session.getState().run)).toEqual([])
    loading.resolve(ok(told))
    const { session, savedId } = await until(conversations, isTold)
    expect(ids(session.getState().run)).toEqual(['go'])
    expect(session.getState().run.seed).toBe(early.session.getState().run.seed)
    expect(savedId()).toBeDefined()
  })

  it('where nothing was chosen while only the opening was there begins without a choice and without a problem', async () => {
    const { passage } = unwrap(told.begin(7))
    const { conversations } = aHome({ opening: { revision: told.revision, passage } })
    conversations.begin('test')
    const { session } = await until(conversations, isTold)
    await atRest()
    expect(session.getState().problem).toBeUndefined()
    expect(ids(session.getState().run)).toEqual([])
  })

  it('that goes on waits for its story, and never shows the opening of another run meanwhile', async () => {
    const { passage } = unwrap(told.begin(7))
    const { records, conversations } = aHome({ opening: { revision: told.revision, passage } })
    records.put({ id: 'mine', run: runOf(told, ['stay']) })
    const seen: string[] = []
    conversations.subscribe((now) => seen.push(isOpen(now) && now.early ? 'early' : now.kind))
    conversations.enter('test')
    await until(conversations, isTold)
    expect(seen).toEqual(['opening', 'open'])
  })

  it('shows no opening that comes when another story was asked for', async () => {
    const slow = aWait<Opening>()
    const { passage } = unwrap(told.begin(7))
    let asked = 0
    const { conversations } = aHome({
      openStory: async (id) => ok({ ...told, id }),
      openingOf: async () => (++asked === 1 ? slow.promise : undefined),
    })
    conversations.enter('test')
    conversations.enter('other')
    const other = await until(conversations, isTold)
    slow.resolve({ revision: told.revision, passage })
    await atRest()
    expect(conversations.getState()).toBe(other)
    expect(other.story).toBe('other')
  })

  it('gives way to another story that is entered', async () => {
    const { conversations } = aHome({ openStory: async (id) => ok({ ...told, id }) })
    conversations.enter('test')
    await until(conversations, isTold)
    conversations.enter('other')
    const { session } = await until(conversations, (now): now is Open => isTold(now) && now.story === 'other')
    expect(session.getState().run.story).toBe('other')
  })

  it('does not keep a run for an option that there is not', async () => {
    const { records, conversations } = aHome()
    conversations.enter('test')
    const { session, savedId } = await until(conversations, isTold)
    session.commands.choose('nowhere')
    expect(session.getState().problem?.code).toBe('story/no-such-choice')
    expect(savedId()).toBeUndefined()
    expect((await records.list()).runs).toEqual([])
  })

  it('whose story cannot begin says so, also where an option of its opening was chosen', async () => {
    const problem = { code: 'story/broken', message: 'No way in' }
    const loading = aWait<Result<Playable>>()
    const { passage } = unwrap(told.begin(7))
    const { conversations } = aHome({
      openStory: () => loading.promise,
      opening: { revision: told.revision, passage },
    })
    conversations.enter('test')
    const { session } = await until(conversations, isOpen)
    session.commands.choose('go')
    loading.resolve(ok({ ...told, begin: () => fail(problem) }))
    expect(await until(conversations, isFailed)).toEqual({ kind: 'failed', story: 'test', problem })
    await atRest()
  })

  it('begun anew is kept at once, beside the run that was open, and is the one that is gone on with', async () => {
    const { records, conversations } = aHome()
    records.put({ id: 'mine', run: runOf(told, ['stay']) })
    conversations.begin('test')
    const { session, savedId } = await until(conversations, isTold)
    expect(ids(session.getState().run)).toEqual([])
    expect(savedId()).not.toBe('mine')
    expect(unwrap(records.openRunSync('test'))?.id).toBe(savedId())
    expect(ids(unwrap(await records.load('mine'))?.run)).toEqual(['stay'])
  })

  it('branches from a part of another run with its seed, and leaves that one as it is', async () => {
    const { records, conversations } = aHome()
    const run = runOf(told, ['stay', 'ask'], 41)
    records.put({ id: 'mine', run })
    conversations.branch({ ...run, choices: run.choices.slice(0, 1) })
    const { session, savedId } = await until(conversations, isTold)
    expect([session.getState().run.seed, ids(session.getState().run)]).toEqual([41, ['stay']])
    expect(savedId()).not.toBe('mine')
    expect(ids(unwrap(await records.load('mine'))?.run)).toEqual(['stay', 'ask'])
    expect(unwrap(await records.load(savedId() ?? ''))?.run).toEqual({
      ...run,
      choices: run.choices.slice(0, 1),
    })
  })

  it('resumes a run that has ended with how it ended, and makes it the newest', async () => {
    const { records, conversations } = aHome()
    const run = runOf(told, ['stay', 'ask'])
    const finished = finishedOf(beatsOf(told, ['stay', 'ask']), told.revision)
    if (!finished) throw new Error('It has an ending')
    records.put({ id: 'mine', run, finished })
    records.put({ id: 'other', run: runOf(told, ['go']) })
    conversations.resume({ id: 'mine', run, finished })
    const { savedId } = await until(conversations, isTold)
    expect(savedId()).toBe('mine')
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
    const failed = await until(conversations, isFailed)
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

  /** As a story is after its author gave the second option another label. */
  const relabelled = story(SOURCE.replace('(ask)', '(inquire)'))

  /** What is kept, newest first, as ids, choices and endings. */
  const allKept = async (records: ReturnType<typeof aHome>['records']) =>
    (await records.list()).runs.map((one) => [one.id, ids(one.run), one.finished?.ending])

  it('is kept whole where a change no longer has one of its choices, and is told whole again once it is back', async () => {
    const { records, conversations } = aHome()
    conversations.enter('test')
    const { session, savedId } = await until(conversations, isTold)
    for (const id of ['stay', 'ask']) session.commands.choose(id)
    const id = savedId()
    const whole = [[id, ['stay', 'ask'], 'home']]
    conversations.retell(relabelled)
    expect(ids(session.getState().run)).toEqual(['stay'])
    expect(savedId()).toBeUndefined()
    expect(await allKept(records)).toEqual(whole)
    conversations.retell(story(SOURCE.replace('(ask)', '(beg)')))
    expect(await allKept(records)).toEqual(whole)
    conversations.retell(told)
    expect([ids(session.getState().run), savedId()]).toEqual([['stay', 'ask'], id])
    expect(await allKept(records)).toEqual(whole)
    session.commands.back()
    expect(await allKept(records)).toEqual([[id, ['stay'], undefined]])
  })

  it('is kept whole where the trainee goes on, or goes back, in a change that cut it', async () => {
    const { records, conversations } = aHome()
    records.put({ id: 'mine', run: runOf(told, ['stay', 'ask']) })
    conversations.enter('test')
    const { session, savedId } = await until(conversations, isTold)
    conversations.retell(relabelled)
    session.commands.choose('inquire')
    const beside = savedId()
    expect(beside).not.toBe('mine')
    expect(await allKept(records)).toEqual([
      [beside, ['stay', 'inquire'], 'home'],
      ['mine', ['stay', 'ask'], undefined],
    ])
    conversations.retell(told)
    expect(savedId()).toBeUndefined()
    session.commands.back()
    expect(savedId()).not.toBe(beside)
    expect(await allKept(records)).toEqual([
      [savedId(), [], undefined],
      [beside, ['stay', 'inquire'], 'home'],
      ['mine', ['stay', 'ask'], undefined],
    ])
  })

  it('that was cut when it was opened is told whole under its id once the choice is back', async () => {
    const { records, conversations } = aHome()
    records.put({ id: 'mine', run: runOf(relabelled, ['stay', 'inquire']) })
    conversations.enter('test')
    const { session, savedId } = await until(conversations, isTold)
    expect([ids(session.getState().run), savedId()]).toEqual([['stay'], undefined])
    conversations.retell(relabelled)
    expect([ids(session.getState().run), savedId()]).toEqual([['stay', 'inquire'], 'mine'])
    expect(await allKept(records)).toEqual([['mine', ['stay', 'inquire'], undefined]])
  })

  it('has the own words that were said while it was cut', async () => {
    const { records, conversations } = aHome()
    records.put({ id: 'mine', run: runOf(told, ['stay', 'ask']) })
    conversations.enter('test')
    const { say } = await until(conversations, isTold)
    conversations.retell(relabelled)
    say('1 stay', 'I would wait.')
    expect(unwrap(await records.load('mine'))?.notes).toBeUndefined()
    conversations.retell(told)
    expect(unwrap(await records.load('mine'))).toMatchObject({
      run: { choices: [{ id: 'stay' }, { id: 'ask' }] },
      notes: { said: { '1 stay': 'I would wait.' } },
    })
  })

  it('that is still on its way is left alone by such a change', async () => {
    const { conversations } = aHome()
    conversations.enter('test')
    const opening = conversations.getState()
    conversations.retell(told)
    expect(conversations.getState()).toBe(opening)
    const { session } = await until(conversations, isTold)
    expect(ids(session.getState().run)).toEqual([])
  })
})

describe('a run that is kept elsewhere too', () => {
  const copied: SavedRun = { id: 'mine', run: runOf(told, ['stay']), updated: 1 }
  const newest: SavedRun = { id: 'mine', run: runOf(told, ['stay', 'wait']), updated: 2 }

  /** Opens the story with what the copy has, then lets the search elsewhere end with what it has found. */
  async function looking(
    copy: SavedRun | undefined,
    found: Result<SavedRun | undefined>,
    meanwhile: (open: Open, conversations: ReturnType<typeof createConversations>) => unknown = () => {},
  ) {
    const elsewhere = aWait<Result<SavedRun | undefined>>()
    const { conversations, records } = aHome({
      some: { openRunSync: () => ok(copy), openRun: () => elsewhere.promise },
    })
    conversations.enter('test')
    const open = await until(conversations, isTold)
    // So that the search is under way.
    await Promise.resolve()
    await meanwhile(open, conversations)
    elsewhere.resolve(found)
    await atRest()
    const now = conversations.getState()
    return { open, now, ids: isOpen(now) ? ids(now.session.getState().run) : undefined, records }
  }

  it.each([
    ['longer', copied, newest],
    ['another one', { ...newest, id: 'other' }, newest],
    ['where the copy has none', undefined, newest],
    ['as long, and went another way', { ...newest, run: runOf(told, ['stay', 'ask']) }, newest],
    [
      'as long, and was taken at another time',
      { ...newest, run: { ...newest.run, choices: newest.run.choices.map((one) => ({ ...one, at: 1 })) } },
      newest,
    ],
  ])('and is %s takes the place of the copy', async (_, copy, found) => {
    const { open, now, ids, records } = await looking(copy, ok(found))
    expect(now).not.toBe(open)
    expect(ids).toEqual(['stay', 'wait'])
    expect(isOpen(now) && now.savedId()).toBe('mine')
    // Nothing was done in it here, so it is as old as it was.
    expect((await records.list()).runs).toEqual([])
  })

  it('and is shorter, as after a step back, takes the place of the copy too', async () => {
    const { now, ids } = await looking(newest, ok({ ...copied, updated: 3 }))
    expect(ids).toEqual(['stay'])
    expect(isOpen(now) && now.savedId()).toBe('mine')
  })

  it('changes nothing where another story was asked for before the search began', async () => {
    const slow = aWait<Result<Playable>>()
    const elsewhere = aWait<Result<SavedRun | undefined>>()
    const { conversations } = aHome({
      openStory: async (id) => (id === 'test' ? slow.promise : ok({ ...told, id })),
      some: { openRunSync: () => ok(undefined), openRun: () => elsewhere.promise },
    })
    conversations.enter('test')
    await atRest()
    conversations.begin('other')
    const other = await until(conversations, isTold)
    slow.resolve(ok(told))
    await atRest()
    elsewhere.resolve(ok(newest))
    await atRest()
    expect(conversations.getState()).toBe(other)
    expect(other.story).toBe('other')
  })

  it('changes nothing where the story cannot be fetched', async () => {
    const problem = { code: 'net/failed', message: 'No way there' }
    const elsewhere = aWait<Result<SavedRun | undefined>>()
    const { conversations } = aHome({
      openStory: async () => fail(problem),
      some: { openRunSync: () => ok(copied), openRun: () => elsewhere.promise },
    })
    conversations.enter('test')
    const failed = await until(conversations, isFailed)
    await atRest()
    elsewhere.resolve(ok(newest))
    await atRest()
    expect(conversations.getState()).toBe(failed)
  })

  it.each([
    ['is the same', newest, ok(newest)],
    ['cannot be read', copied, fail({ code: 'saves/damaged', message: 'No' })],
    ['is not there', copied, ok(undefined)],
    ['has no choice yet', copied, ok({ ...copied, id: 'other', run: runOf(told, []) })],
  ])('and %s changes nothing', async (_, copy, found) => {
    const { open, now } = await looking(copy, found)
    expect(now).toBe(open)
  })

  it('changes nothing once something was chosen', async () => {
    const { open, now, ids } = await looking(copied, ok(newest), ({ session }) =>
      session.commands.choose('ask'),
    )
    expect(now).toBe(open)
    expect(ids).toEqual(['stay', 'ask'])
  })

  it('changes nothing once another conversation is open', async () => {
    const { open, now } = await looking(copied, ok(newest), async (_, conversations) => {
      conversations.begin('test')
      await until(
        conversations,
        (next): next is Open => isTold(next) && ids(next.session.getState().run)?.length === 0,
      )
    })
    expect(now).not.toBe(open)
    expect(isOpen(now) && ids(now.session.getState().run)).toEqual([])
  })

  it('is looked for once, as soon as the opening can be read', async () => {
    let searches = 0
    const loading = aWait<Result<Playable>>()
    const { passage } = unwrap(told.begin(7))
    const { conversations } = aHome({
      openStory: () => loading.promise,
      opening: { revision: told.revision, passage },
      some: {
        openRunSync: () => ok(undefined),
        openRun: async () => {
          searches++
          return ok(undefined)
        },
      },
    })
    conversations.enter('test')
    await until(conversations, isOpen)
    expect(searches).toBe(1)
    loading.resolve(ok(told))
    await until(conversations, isTold)
    await atRest()
    expect(searches).toBe(1)
  })

  it('is not looked for where the copy cannot be read, which is said, and a run is begun beside it', async () => {
    let searches = 0
    const problem = { code: 'saves/damaged', message: 'Unexpected text' }
    const { conversations } = aHome({
      some: {
        openRunSync: () => fail(problem),
        openRun: async () => {
          searches++
          return ok(newest)
        },
      },
    })
    conversations.enter('test')
    const { session, unread, savedId } = await until(conversations, isTold)
    await atRest()
    expect([unread, ids(session.getState().run), savedId(), searches]).toEqual([problem, [], undefined, 0])
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
    expect(finishedOf([], 'r9')).toBeUndefined()
  })
})
