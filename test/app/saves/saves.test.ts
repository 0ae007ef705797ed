// The contract for every way of keeping runs, and what each failure of a browser comes to.

import { describe, expect, it } from 'vitest'
import {
  type Browser,
  browserDatabase,
  browserSaves,
  memorySaves,
} from '../../../src/app/saves/browser-saves.ts'
import { catchUp } from '../../../src/app/saves/catch-up.ts'
import type { Database } from '../../../src/app/saves/database.ts'
import { layeredSaves } from '../../../src/app/saves/layered-saves.ts'
import { localCopies } from '../../../src/app/saves/local-copies.ts'
import { writeSavedRun } from '../../../src/app/saves/saved-run.ts'
import type { Saves } from '../../../src/app/saves/saves.ts'
import { unwrap } from '../../support/ink.ts'
import {
  aBrowser,
  aClock,
  aDatabase,
  aRun,
  aStorage,
  choicesOf,
  fullDatabase,
  refusal,
  silentDatabase,
  slowDatabase,
  someIds,
  wipe,
} from './browser.ts'
import { savesContract } from './saves-contract.ts'

const soon = () => Promise.resolve()
/** What the next visit finds with no localStorage. */
async function databaseRuns(browser: Browser) {
  const { runs } = await browserSaves({ ...browser, localStorage: refusal, patience: never }).list()
  return runs.map(({ id, run }) => [id, choicesOf(run)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
/** Saves whose database does something else in some of what it is asked. */
const savesWith = (browser: Browser, some: (real: Database) => Partial<Database>) => {
  const real = browserDatabase(browser)
  const { localStorage, clock, newId } = browser
  return layeredSaves({
    copies: localCopies(localStorage),
    database: { ...real, ...some(real) },
    clock,
    newId,
  })
}
const keysIn = ({ localStorage }: Browser): readonly (string | null)[] =>
  Array.from({ length: localStorage().length }, (_, at) => localStorage().key(at)).sort()
const never = () => new Promise<void>(() => {})
const refusing: Partial<Browser> = { localStorage: refusal, indexedDB: refusal }
const saved = (id: string, run = aRun(), updated = 1_700_000_000_000) => writeSavedRun({ id, run, updated })

savesContract('a browser that keeps', () => browserSaves(aBrowser()))
savesContract('a browser without localStorage', () => browserSaves(aBrowser({ localStorage: refusal })))
savesContract('a browser without IndexedDB', () => browserSaves(aBrowser({ indexedDB: refusal })))
savesContract('a browser whose IndexedDB never answers', () =>
  browserSaves(aBrowser({ indexedDB: silentDatabase, patience: soon })),
)
savesContract('a browser that refuses everything', () => browserSaves(aBrowser(refusing)))
savesContract('a browser that is full', () => {
  const storage = aStorage(10)
  const database = fullDatabase()
  return browserSaves(aBrowser({ localStorage: () => storage, indexedDB: () => database }))
})
savesContract('memory', () => memorySaves({ clock: aClock(), newId: someIds() }))

describe('closing the tab', () => {
  it('right after a choice loses nothing: the copy is there before put returns', () => {
    const browser = aBrowser()
    browserSaves(browser).put({ id: 'r1', run: aRun(['a', 'b']) })
    const next = browserSaves({ ...browser, indexedDB: refusal })
    expect(choicesOf(unwrap(next.openRunSync('tyler'))?.run)).toEqual(['a', 'b'])
  })

  it('between copy and database: the copy is newer, and wins', async () => {
    const browser = aBrowser()
    const before = browserSaves(browser)
    before.put({ id: 'r1', run: aRun(['a']) })
    await before.settled()
    browserSaves({ ...browser, indexedDB: refusal }).put({ id: 'r1', run: aRun(['a', 'b']) })
    const next = browserSaves(browser)
    expect((await next.list()).runs).toMatchObject([{ id: 'r1', run: { choices: [{}, {}] } }])
    const withoutCopies = browserSaves({ ...browser, localStorage: refusal })
    expect(choicesOf(unwrap(await withoutCopies.load('r1'))?.run)).toEqual(['a', 'b'])
  })

  it('an older copy does not replace what the database has', async () => {
    const browser = aBrowser()
    const before = browserSaves(browser)
    before.put({ id: 'r1', run: aRun(['a', 'b']) })
    await before.settled()
    browser.localStorage().setItem('alongside:open:r1', saved('r1', aRun(['a']), 1))
    const next = browserSaves(browser)
    expect(choicesOf(unwrap(await next.load('r1'))?.run)).toEqual(['a', 'b'])
  })
})

describe('at start', () => {
  it('what was written down in the last moment and cannot be read, or is of another run, is passed over', async () => {
    const browser = aBrowser()
    const database = browserDatabase(browser)
    const pending = [
      { id: 'r1', text: 'half a ru' },
      { id: 'r1', text: saved('r2') },
      { id: 'r3', text: saved('r3') },
    ]
    const needs = { copies: localCopies(browser.localStorage), newId: browser.newId }
    expect(await catchUp({ ...needs, database: { ...database, pending: async () => pending } })).toBe(true)
    expect(await database.all()).toEqual(new Map([['r3', saved('r3')]]))
  })

  it('a database that does not answer may be asked again', async () => {
    const { localStorage, newId } = aBrowser()
    const database = browserDatabase({ indexedDB: refusal })
    expect(await catchUp({ database, copies: localCopies(localStorage), newId })).toBe(false)
  })

  it('nothing has to be saved', () => {
    expect(browserSaves(aBrowser()).keeping.getState()).toEqual({ state: 'saved' })
  })
})

describe('localStorage wiped, as Moodle does at each login, or behind after a crash', () => {
  async function visited(choices: readonly string[]) {
    const browser = aBrowser()
    const saves = browserSaves(browser)
    saves.put({ id: 'r1', run: aRun(choices) })
    await saves.settled()
    return browser
  }

  it('wiped: every story still has its newest run, and has its copy again', async () => {
    const browser = await visited(['a', 'b'])
    wipe(browser)
    const next = browserSaves(browser)
    expect(unwrap(next.openRunSync('tyler'))).toBeUndefined()
    expect((await next.openRuns()).map(({ id }) => id)).toEqual(['r1'])
    const later = browserSaves({ ...browser, indexedDB: refusal })
    expect(choicesOf(unwrap(later.openRunSync('tyler'))?.run)).toEqual(['a', 'b'])
  })

  it('behind: the newer log is found, and the copy is brought up to it', async () => {
    const browser = await visited(['a', 'b'])
    browser.localStorage().setItem('alongside:open:r1', saved('r1', aRun(['a']), 1))
    const next = browserSaves(browser)
    expect(choicesOf(unwrap(next.openRunSync('tyler'))?.run)).toEqual(['a'])
    expect(choicesOf(unwrap(await next.openRun('tyler'))?.run)).toEqual(['a', 'b'])
    expect(choicesOf(unwrap(browserSaves(browser).openRunSync('tyler'))?.run)).toEqual(['a', 'b'])
  })

  it('only the newest run of each story is copied again', async () => {
    const browser = await visited(['a'])
    const saves = browserSaves(browser)
    saves.put({ id: 'r2', run: aRun(['b']) })
    saves.put({ id: 'r3', run: aRun(['c'], 'amina') })
    await saves.settled()
    wipe(browser)
    const next = browserSaves(browser)
    expect((await next.openRuns()).map(({ id }) => id).sort()).toEqual(['r2', 'r3'])
    expect(keysIn(browser)).toEqual(['alongside:open:r2', 'alongside:open:r3'])
  })

  it('a copy that was lost comes back beside a newer one of another story', async () => {
    const browser = aBrowser()
    const before = browserSaves(browser)
    before.put({ id: 'm1', run: aRun(['a'], 'maya') })
    before.put({ id: 'r1', run: aRun(['a']) })
    await before.settled()
    browser.localStorage().removeItem('alongside:open:m1')
    await browserSaves(browser).list()
    expect(keysIn(browser)).toEqual(['alongside:open:m1', 'alongside:open:r1'])
  })

  it('a copy that is as new as what the database has stays as it is', async () => {
    const browser = await visited(['a'])
    const before = unwrap(await browserSaves(browser).load('r1'))
    if (!before) throw new Error('r1 is not there')
    const noted = writeSavedRun({ ...before, notes: { carry: 'Say when.' } })
    browser.localStorage().setItem('alongside:open:r1', noted)
    await browserSaves(browser).list()
    expect(browser.localStorage().getItem('alongside:open:r1')).toBe(noted)
  })

  it('a run too large to be read again is not copied either', async () => {
    const browser = await visited(['a'])
    const saves = browserSaves(browser)
    await saves.load('r1')
    saves.put({ id: 'r1', run: aRun(Array.from({ length: 2001 }, (_, index) => `a${index}`)) })
    expect((await saves.list()).runs[0]?.run.choices).toHaveLength(2001)
    expect(choicesOf(unwrap(browserSaves(browser).openRunSync('tyler'))?.run)).toEqual(['a'])
  })

  it('what was deleted while the database was asked is not copied again', async () => {
    const browser = await visited(['a'])
    wipe(browser)
    const next = browserSaves(browser)
    const asked = next.list()
    await Promise.all([next.remove('r1'), asked])
    expect(browser.localStorage().length).toBe(0)
    expect((await browserSaves(browser).list()).runs).toEqual([])
  })

  it('a run that may not be gone on with is listed, and never offered', async () => {
    const browser = await visited(['a'])
    const next = browserSaves({ ...browser, mayGoOn: (id) => id !== 'r1' })
    expect(unwrap(next.openRunSync('tyler'))).toBeUndefined()
    expect(unwrap(await next.openRun('tyler'))).toBeUndefined()
    expect(await next.openRuns()).toEqual([])
    expect((await next.list()).runs).toMatchObject([{ id: 'r1' }])
  })
})

describe('a browser that is killed in the moment after a choice', () => {
  /** Everything that is asked to read never answers: what was only on its way when the browser was killed. */
  function killed(browser: Browser): Browser {
    const open: IDBFactory['open'] = (name, version) => {
      const request = browser.indexedDB().open(name, version)
      request.addEventListener('success', () => {
        const database = request.result
        const transaction = database.transaction.bind(database)
        database.transaction = (stores, mode) => {
          const work = transaction(stores, mode)
          if (stores === 'runs' && mode === 'readwrite') work.abort()
          return work
        }
      })
      return request
    }
    const real = browser.indexedDB()
    return {
      ...browser,
      indexedDB: () =>
        Object.assign(Object.create(real), { open, deleteDatabase: real.deleteDatabase.bind(real) }),
    }
  }

  async function lastChoice(choices: readonly string[], before: readonly string[] = ['a']) {
    const browser = aBrowser()
    const saves = browserSaves(browser)
    saves.put({ id: 'r1', run: aRun(before) })
    await saves.settled()
    const dying = browserSaves(killed(browser))
    // The talk looks for its run when it is entered, so that the database is open by the first choice.
    await dying.openRun('tyler')
    dying.put({ id: 'r1', run: aRun(choices) })
    await dying.settled()
    // And of localStorage nothing had reached the disk.
    wipe(browser)
    return browser
  }

  it('has written it down without reading anything first, and the next visit finds it', async () => {
    const browser = await lastChoice(['a', 'b'])
    const next = browserSaves(browser)
    expect(choicesOf(unwrap(await next.openRun('tyler'))?.run)).toEqual(['a', 'b'])
    expect((await next.list()).runs).toHaveLength(1)
    // Brought to the others, so that it is there without being pending.
    wipe(browser)
    expect(choicesOf(unwrap(await browserSaves(browser).load('r1'))?.run)).toEqual(['a', 'b'])
  })

  it('never replaces what is stored and goes another way: both are there', async () => {
    const browser = await lastChoice(['a', 'other'], ['a', 'b'])
    const { runs } = await browserSaves(browser).list()
    expect(runs.map(({ run }) => choicesOf(run))).toEqual([
      ['a', 'other'],
      ['a', 'b'],
    ])
  })

  it('does not bring back what was deleted, alone or with everything', async () => {
    for (const remove of ['remove', 'removeAll'] as const) {
      const browser = await lastChoice(['a', 'b'])
      const saves = browserSaves({ ...browser, newId: someIds('later') })
      await saves.openRun('tyler')
      saves.put({ id: 'r1', run: aRun(['a', 'b', 'c']) })
      await saves.settled()
      await saves[remove]('r1')
      await saves.settled()
      expect((await browserSaves(browser).list()).runs).toEqual([])
    }
  })
})

describe('a database that answers after nobody waits for it any longer', () => {
  it('is taken after all: it has every run from then on, and what was played before', async () => {
    const { database, answer } = slowDatabase()
    const browser = aBrowser({ indexedDB: () => database, patience: soon })
    const saves = browserSaves(browser)
    saves.put({ id: 'r1', run: aRun(['a']) })
    saves.put({ id: 'r2', run: aRun(['c'], 'amina') })
    await saves.settled()
    answer()
    const afterAChoice = async () => {
      saves.put({ id: 'r1', run: aRun(['a', 'b']) })
      await saves.settled()
      return databaseRuns(browser)
    }
    await expect.poll(afterAChoice).toEqual([
      ['r1', ['a', 'b']],
      ['r2', ['c']],
    ])
  })
})

describe('what is deleted while the database does not answer', () => {
  it.each([
    ['a run', (saves: Saves) => saves.remove('r1'), [['r2', ['c']]]],
    ['everything', (saves: Saves) => saves.removeAll(), []],
  ] as const)('%s is gone when it does', async (_name, remove, left) => {
    const browser = aBrowser()
    const before = browserSaves(browser)
    before.put({ id: 'r1', run: aRun(['a']) })
    before.put({ id: 'r2', run: aRun(['c'], 'amina') })
    await before.settled()
    const { database, answer } = slowDatabase(browser.indexedDB())
    const saves = browserSaves({ ...browser, indexedDB: () => database, patience: soon })
    await remove(saves)
    answer()
    const found = async () => {
      await saves.list()
      return databaseRuns(browser)
    }
    await expect.poll(found).toEqual(left)
  })
})

describe('what was deleted once', () => {
  it('is not deleted again when another tab has kept it anew', async () => {
    const browser = aBrowser()
    const saves = browserSaves(browser)
    await saves.removeAll()
    const other = browserSaves(browser)
    other.put({ id: 'r1', run: aRun(['a']) })
    await other.settled()
    wipe(browser)
    expect((await saves.list()).runs.map(({ id }) => id)).toEqual(['r1'])
  })

  it('is gone with what was put aside and with sessions of groups; nothing else is touched', async () => {
    const browser = aBrowser()
    const names = ['alongside:open:r1', 'alongside:aside:5:r1', 'alongside:room:ana~1', 'alongside:settings']
    for (const name of [...names, 'other']) browser.localStorage().setItem(name, 'x')
    await browserSaves(browser).removeAll()
    expect(keysIn(browser)).toEqual(['alongside:settings', 'other'])
  })
})

describe('saved is said only when it is', () => {
  it('saving while the database has not answered, saved after', async () => {
    const saves = browserSaves(aBrowser())
    saves.put({ id: 'r1', run: aRun() })
    expect(saves.keeping.getState()).toEqual({ state: 'saving' })
    await saves.settled()
    expect(saves.keeping.getState()).toEqual({ state: 'saved' })
  })

  it.each([
    ['everything is refused', refusing, 'save/blocked'],
    [
      'IndexedDB never answers',
      { localStorage: refusal, indexedDB: silentDatabase, patience: soon },
      'save/blocked',
    ],
    [
      'there is no room',
      { localStorage: always(aStorage(10)), indexedDB: always(fullDatabase()) },
      'save/full',
    ],
    [
      'one storage is refused and the other has no room',
      { localStorage: refusal, indexedDB: always(fullDatabase()) },
      'save/full',
    ],
    [
      'there is no room in the only storage',
      { localStorage: always(aStorage(10)), indexedDB: refusal },
      'save/full',
    ],
  ])('unsaved where %s, with one Problem for a whole run', async (_name, some: Partial<Browser>, code) => {
    const saves = browserSaves(aBrowser(some))
    const problems = new Set<unknown>()
    saves.keeping.subscribe(({ problem }) => problem && problems.add(problem))
    for (const choices of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
      saves.put({ id: 'r1', run: aRun(choices) })
      await saves.settled()
    }
    expect(saves.keeping.getState()).toMatchObject({ state: 'unsaved', problem: { code } })
    expect(problems.size).toBe(1)
    expect(choicesOf(unwrap(await saves.load('r1'))?.run)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['localStorage', { localStorage: refusal }],
    ['IndexedDB', { indexedDB: refusal }],
    ['room in IndexedDB', { indexedDB: always(fullDatabase()) }],
  ])(
    'one layer is enough: without %s it is still saved, and there on the next visit',
    async (_name, some) => {
      const browser = aBrowser(some)
      const saves = browserSaves(browser)
      saves.put({ id: 'r1', run: aRun() })
      await saves.settled()
      expect(saves.keeping.getState()).toEqual({ state: 'saved' })
      expect((await browserSaves(browser).list()).runs).toMatchObject([{ id: 'r1' }])
    },
  )

  it('a full storage that gets room again is saved again', async () => {
    const storage = aStorage(300)
    storage.setItem('other', 'x'.repeat(290))
    const saves = browserSaves(aBrowser({ localStorage: () => storage, indexedDB: refusal }))
    saves.put({ id: 'r1', run: aRun(['a']) })
    await saves.settled()
    expect(saves.keeping.getState().state).toBe('unsaved')
    storage.removeItem('other')
    saves.put({ id: 'r1', run: aRun(['a', 'b']) })
    await saves.settled()
    expect(saves.keeping.getState()).toEqual({ state: 'saved' })
  })

  it('a choice taken while the one before is being stored is stored too', async () => {
    const browser = aBrowser()
    let isFirst = true
    const saves: Saves = savesWith({ ...browser, localStorage: refusal }, ({ update }) => ({
      async update(id, next) {
        await update(id, next)
        if (isFirst) saves.put({ id: 'r1', run: aRun(['a', 'b']) })
        isFirst = false
      },
    }))
    saves.put({ id: 'r1', run: aRun(['a']) })
    await saves.settled()
    expect(await databaseRuns(browser)).toEqual([['r1', ['a', 'b']]])
    expect(saves.keeping.getState()).toEqual({ state: 'saved' })
  })

  it('a copy that could not be brought up to date does not outlive the newer log', async () => {
    const storage = aStorage(240)
    const browser = aBrowser({ localStorage: () => storage })
    const saves = browserSaves(browser)
    saves.put({ id: 'r1', run: aRun(['a']) })
    await saves.settled()
    saves.put({ id: 'r1', run: aRun(['a', 'a-choice-with-a-long-name', 'and-another-with-a-long-name']) })
    await saves.settled()
    const next = browserSaves(browser)
    expect(unwrap(next.openRunSync('tyler'))).toBeUndefined()
    expect(unwrap(await next.openRun('tyler'))?.run.choices).toHaveLength(3)
  })
})

describe('what cannot be read is kept as it is', () => {
  const newer = JSON.stringify({ ...JSON.parse(saved('r1')), version: 9 })

  it('a damaged copy is put aside, named once, and the database is asked', async () => {
    const browser = aBrowser()
    const before = browserSaves(browser)
    before.put({ id: 'r1', run: aRun(['a']) })
    await before.settled()
    browser.localStorage().setItem('alongside:open:r1', '{"format":"alongside/run"')
    const next = browserSaves(browser)
    expect(next.openRunSync('tyler')).toMatchObject({ ok: false, problem: { code: 'save/not-json' } })
    expect(next.openRunSync('tyler')).toEqual({ ok: true, value: undefined })
    expect(await next.aside()).toMatchObject([{ id: 'r1', text: '{"format":"alongside/run"' }])
    expect(choicesOf(unwrap(await next.openRun('tyler'))?.run)).toEqual(['a'])
  })

  it.each(['r1', 'unheard-of'])(
    'a damaged run in the database is put aside, the others are listed',
    async (id) => {
      const browser = aBrowser()
      const before = browserSaves(browser)
      before.put({ id: 'r2', run: aRun(['a'], 'maya') })
      await before.settled()
      await storeText(browser, id, 'half a ru')
      const next = browserSaves(browser)
      const shelf = await next.list()
      expect(shelf.runs.map((run) => run.id)).toEqual(['r2'])
      expect(shelf.problems.map(({ code }) => code)).toEqual(['save/not-json'])
      expect(await next.aside()).toMatchObject([{ id, text: 'half a ru' }])
      expect((await next.list()).problems).toEqual([])
    },
  )

  it('a newer run stays where it is, on every visit, in both layers', async () => {
    const browser = aBrowser()
    const { localStorage } = browser
    localStorage().setItem('alongside:open:r1', newer)
    const saves = browserSaves(browser)
    expect(saves.openRunSync('tyler')).toMatchObject({ problem: { code: 'save/newer-version' } })
    expect((await saves.list()).problems).toMatchObject([{ code: 'save/newer-version' }])
    expect(await saves.load('r1')).toMatchObject({ problem: { code: 'save/newer-version' } })
    expect(localStorage().getItem('alongside:open:r1')).toBe(newer)
  })

  it('and nothing is written over it: a run with the same id goes on under another', async () => {
    const browser = aBrowser()
    await storeText(browser, 'r1', newer)
    const saves = browserSaves(browser)
    saves.put({ id: 'r1', run: aRun(['a']) })
    await saves.settled()
    saves.put({ id: 'r1', run: aRun(['a', 'b']) })
    await saves.settled()
    expect(await textIn(browser, 'r1')).toBe(newer)
    expect((await saves.list()).runs).toMatchObject([{ id: 'made-1', run: { choices: [{}, {}] } }])
    expect(saves.keeping.getState()).toEqual({ state: 'saved' })
  })

  it('a copy that lies under another id than its own is put aside as damaged', async () => {
    const browser = aBrowser({ clock: () => 5 })
    browser.localStorage().setItem('alongside:open:r9', saved('r1'))
    const saves = browserSaves(browser)
    expect(saves.openRunSync('tyler')).toMatchObject({
      problem: { code: 'save/damaged', message: 'Unexpected value in a saved run (id)' },
    })
    expect(await saves.aside()).toEqual([{ id: 'r9', at: 5, text: saved('r1') }])
  })

  it('what was put aside is found without a database too', async () => {
    const browser = aBrowser({ clock: () => 5, indexedDB: refusal })
    browser.localStorage().setItem('alongside:open:r1', 'half a ru')
    const saves = browserSaves(browser)
    await saves.list()
    expect(await saves.aside()).toEqual([{ id: 'r1', at: 5, text: 'half a ru' }])
  })

  it('setAside of a run without a copy moves only what the database has', async () => {
    const browser = aBrowser()
    const saves = browserSaves({ ...browser, localStorage: refusal })
    saves.put({ id: 'r1', run: aRun() })
    await saves.settled()
    const next = browserSaves(browser)
    await next.setAside('r1')
    expect((await next.aside()).map(({ id }) => id)).toEqual(['r1'])
  })

  it('setAside moves a run out of the way without deleting it', async () => {
    const saves = browserSaves(aBrowser())
    saves.put({ id: 'r1', run: aRun() })
    await saves.settled()
    await saves.setAside('r1')
    expect((await saves.list()).runs).toEqual([])
    expect((await saves.aside()).map(({ id }) => id)).toEqual(['r1', 'r1'])
  })
})

describe('two tabs on one run', () => {
  /** Both have taken up the same run of two choices. */
  async function twoTabs(some: Partial<Browser> = {}) {
    const browser = aBrowser(some)
    const one = browserSaves(browser)
    one.put({ id: 'r1', run: aRun(['a', 'b']) })
    await one.settled()
    const other = browserSaves({ ...browser, newId: someIds('other') })
    await other.load('r1')
    return { browser, one, other }
  }

  it.each([
    ['with copies', {}],
    ['with the database alone', { localStorage: refusal }],
  ])('that go different ways: both are kept, each in one run (%s)', async (_name, some) => {
    const { browser, one, other } = await twoTabs(some)
    for (const choices of [
      ['a', 'b', 'c'],
      ['a', 'b', 'c', 'd'],
    ]) {
      one.put({ id: 'r1', run: aRun(choices) })
      await one.settled()
      other.put({ id: 'r1', run: aRun(choices.map((id) => (id === 'c' ? 'x' : id))) })
      await other.settled()
    }
    const next = browserSaves(browser)
    expect((await next.list()).runs.map(({ id }) => id).sort()).toEqual(['other-1', 'r1'])
    expect(choicesOf(unwrap(await next.load('r1'))?.run)).toEqual(['a', 'b', 'c', 'd'])
    expect(choicesOf(unwrap(await next.load('other-1'))?.run)).toEqual(['a', 'b', 'x', 'd'])
    expect(one.keeping.getState().state).toBe('saved')
    expect(other.keeping.getState().state).toBe('saved')
  })

  it.each([
    ['with a database', {}],
    ['without one', { indexedDB: refusal }],
  ])('that go different ways have a copy each before anything is asked (%s)', async (_name, some) => {
    const { browser, one, other } = await twoTabs(some)
    one.put({ id: 'r1', run: aRun(['a', 'b', 'c']) })
    const copy = browser.localStorage().getItem('alongside:open:r1')
    expect(other.put({ id: 'r1', run: aRun(['a', 'b', 'x']) })).toBe('other-1')
    expect(browser.localStorage().getItem('alongside:open:r1')).toBe(copy)
    expect(keysIn(browser)).toEqual(['alongside:open:other-1', 'alongside:open:r1'])
  })

  it('where only the database knows of the other way: the copy goes with the run, which keeps its ending and notes', async () => {
    const finished = { revision: 'abc123', ending: 'door', scores: { trust: 3, empathy: 4, reliability: 5 } }
    const notes = { carry: 'Say when.' }
    const { browser, one, other } = await twoTabs()
    one.put({ id: 'r1', run: aRun(['a', 'b', 'c']) })
    await one.settled()
    wipe(browser)
    other.put({ id: 'r1', run: aRun(['a', 'b', 'x']), finished, notes })
    await other.settled()
    expect(keysIn(browser)).toEqual(['alongside:open:other-1'])
    expect(unwrap(await other.load('other-1'))).toMatchObject({ finished, notes })
  })

  it('and a copy that the other tab has made meanwhile is left to it', async () => {
    const { browser, one, other } = await twoTabs()
    one.put({ id: 'r1', run: aRun(['a', 'b', 'c']) })
    await one.settled()
    wipe(browser)
    other.put({ id: 'r1', run: aRun(['a', 'b', 'x']) })
    const theirs = saved('r1', aRun(['a', 'b', 'c', 'd']), 1_800_000_000_000)
    browser.localStorage().setItem('alongside:open:r1', theirs)
    await other.settled()
    expect(browser.localStorage().getItem('alongside:open:r1')).toBe(theirs)
  })

  it('where one only went further: the longer log is kept, and no second run is made', async () => {
    const { browser, one, other } = await twoTabs()
    one.put({ id: 'r1', run: aRun(['a', 'b', 'c']) })
    await one.settled()
    other.put({ id: 'r1', run: aRun(['a', 'b']) })
    await other.settled()
    const next = browserSaves(browser)
    expect((await next.list()).runs).toMatchObject([{ id: 'r1', run: { choices: [{}, {}, {}] } }])
  })
})

describe('copies do not pile up', () => {
  it('of one story only the newest stays, once the database has the rest', async () => {
    const browser = aBrowser()
    const saves = browserSaves(browser)
    for (const id of ['r1', 'r2', 'r3']) saves.put({ id, run: aRun(['a']) })
    saves.put({ id: 'm1', run: aRun(['a'], 'maya') })
    await saves.settled()
    expect(keysIn(browser)).toEqual(['alongside:open:m1', 'alongside:open:r3'])
    expect((await saves.list()).runs).toHaveLength(4)
  })

  it.each([
    ['which the database does not have yet', undefined],
    ['of which the database has an older log', ['a']],
  ])('but not before: another tab’s copy stays %s', async (_name, stored) => {
    const browser = aBrowser()
    const saves = browserSaves(browser)
    await saves.list()
    if (stored) await storeText(browser, 'r2', saved('r2', aRun(stored), 1000))
    const copy = saved('r2', aRun(['a', 'b']), 2000)
    browser.localStorage().setItem('alongside:open:r2', copy)
    saves.put({ id: 'r1', run: aRun(['a']) })
    await saves.settled()
    expect(browser.localStorage().getItem('alongside:open:r2')).toBe(copy)
  })

  it('nor where another tab has brought its copy up to date while the database was asked', async () => {
    const browser = aBrowser()
    const copy = saved('r2', aRun(['a', 'b']), 2000)
    const saves = savesWith(browser, ({ get }) => ({
      get(id) {
        browser.localStorage().setItem('alongside:open:r2', copy)
        return get(id)
      },
    }))
    await storeText(browser, 'r2', saved('r2', aRun(['a']), 1000))
    browser.localStorage().setItem('alongside:open:r2', saved('r2', aRun(['a']), 1000))
    saves.put({ id: 'r1', run: aRun(['a']) })
    await saves.settled()
    expect(browser.localStorage().getItem('alongside:open:r2')).toBe(copy)
  })

  it('but all of them where there is no database', async () => {
    const saves = browserSaves(aBrowser({ indexedDB: refusal }))
    for (const id of ['r1', 'r2', 'r3']) saves.put({ id, run: aRun(['a']) })
    await saves.settled()
    expect((await saves.list()).runs).toHaveLength(3)
  })
})

it('nothing is touched before the first question', () => {
  let touched = 0
  const touch = (): never => {
    touched++
    throw new Error('touched')
  }
  browserSaves(aBrowser({ localStorage: touch, indexedDB: touch }))
  expect(touched).toBe(0)
})

it('the copies are read without opening the database', () => {
  let opened = 0
  const saves = browserSaves(
    aBrowser({
      indexedDB: () => {
        opened++
        return aDatabase()
      },
    }),
  )
  saves.openRunSync('tyler')
  expect(opened).toBe(0)
})

it('a clock that was put back does not make a newer log look older', async () => {
  const browser = aBrowser()
  const before = browserSaves(browser)
  before.put({ id: 'r1', run: aRun(['a']) })
  await before.settled()
  const next = browserSaves({ ...browser, clock: () => 5 })
  unwrap(next.openRunSync('tyler'))
  next.put({ id: 'r1', run: aRun(['a', 'b']) })
  await next.settled()
  expect(unwrap(await browserSaves(browser).load('r1'))?.run.choices).toHaveLength(2)
})

it('with a clock that stands still the run that was put last is the newest', async () => {
  const saves = browserSaves(aBrowser({ clock: () => 5 }))
  saves.put({ id: 'r1', run: aRun(['a']) })
  saves.put({ id: 'r2', run: aRun(['a']) })
  expect(unwrap(saves.openRunSync('tyler'))?.id).toBe('r2')
  expect((await saves.list()).runs.map(({ id, updated }) => [id, updated])).toEqual([
    ['r2', 6],
    ['r1', 5],
  ])
})

it('a run that is gone on with is the newest, also with a clock that was put back', async () => {
  const browser = aBrowser()
  const before = browserSaves(browser)
  before.put({ id: 'r1', run: aRun(['a']) })
  before.put({ id: 'r2', run: aRun(['a']) })
  await before.settled()
  const next = browserSaves({ ...browser, clock: () => 5 })
  await next.load('r2')
  await next.load('r1')
  next.put({ id: 'r1', run: aRun(['a', 'b']) })
  expect(unwrap(next.openRunSync('tyler'))?.id).toBe('r1')
})

it('each story is gone on with by its own run', async () => {
  const saves = browserSaves(aBrowser())
  saves.put({ id: 'r1', run: aRun(['a']) })
  saves.put({ id: 'm1', run: aRun(['a'], 'maya') })
  expect(unwrap(saves.openRunSync('tyler'))?.id).toBe('r1')
  expect(unwrap(await saves.openRun('tyler'))?.id).toBe('r1')
})

it('notes that only the copy took are there on the next visit, wherever the run is asked for', async () => {
  const browser = aBrowser()
  const saves = browserSaves(browser)
  saves.put({ id: 'r1', run: aRun(['a']) })
  await saves.settled()
  const closing = browserSaves({ ...browser, indexedDB: refusal })
  await closing.note('r1', { carry: 'Say the day.' })
  const next = browserSaves(browser)
  expect(unwrap(await next.load('r1'))?.notes).toEqual({ carry: 'Say the day.' })
  expect((await next.list()).runs.map(({ notes }) => notes?.carry)).toEqual(['Say the day.'])
})

describe('a copy beside what the database has of the same run', () => {
  const kept = (choices: readonly string[], updated: number, carry?: string) =>
    writeSavedRun({ id: 'r1', run: aRun(choices), updated, ...(carry && { notes: { carry } }) })
  async function notesFrom(stored: string, copy: string): Promise<readonly [string, string | undefined]> {
    const browser = aBrowser()
    await storeText(browser, 'r1', stored)
    browser.localStorage().setItem('alongside:open:r1', copy)
    // Only the database is left to be asked afterwards.
    await browserSaves(browser).list()
    wipe(browser)
    const found = unwrap(await browserSaves(browser).load('r1'))
    return [(choicesOf(found?.run) ?? []).join(), found?.notes?.carry]
  }

  it.each([
    ['as old, with other notes, is brought', kept(['a'], 5, 'new'), ['a', 'new']],
    ['older, with other notes, is not', kept(['a'], 4, 'old'), ['a', 'there']],
    ['as old, of another way, is not', kept(['b'], 5, 'other'), ['a', 'there']],
    ['newer is brought, notes or not', kept(['a', 'b'], 6), ['a,b', undefined]],
  ])('%s', async (_, copy, wanted) => {
    expect(await notesFrom(kept(['a'], 5, 'there'), copy)).toEqual(wanted)
  })

  it('never takes the place of what a later version has written', async () => {
    const later = kept(['a'], 5).replace('"version":1', '"version":2')
    const browser = aBrowser()
    await storeText(browser, 'r1', later)
    browser.localStorage().setItem('alongside:open:r1', kept(['a'], 5, 'new'))
    await browserSaves(browser).list()
    wipe(browser)
    const { runs, problems } = await browserSaves(browser).list()
    expect([runs, problems.map(({ code }) => code)]).toEqual([[], ['save/newer-version']])
  })
})

it('on the next visit notes are written to the run they are meant for', async () => {
  const browser = aBrowser()
  const before = browserSaves(browser)
  before.put({ id: 'r1', run: aRun(['a']) })
  before.put({ id: 'r2', run: aRun(['b']) })
  await before.settled()
  const next = browserSaves(browser)
  await next.note('r1', { carry: 'Say when.' })
  await next.settled()
  expect((await next.list()).runs.map(({ id, notes }) => [id, notes])).toEqual([
    ['r2', undefined],
    ['r1', { carry: 'Say when.' }],
  ])
})

function always<T>(value: T): () => T {
  return () => value
}

/** Writes past the program, as damage does. The database must exist by then, or is made as the program makes it. */
async function storeText(browser: Browser, id: string, text: string): Promise<void> {
  await browserSaves({ ...browser, localStorage: refusal }).list()
  const db = await opened(browser)
  await new Promise((resolve) => {
    const work = db.transaction('runs', 'readwrite')
    work.objectStore('runs').put(text, id)
    work.oncomplete = resolve
  })
  db.close()
}

async function textIn(browser: Browser, id: string): Promise<unknown> {
  const db = await opened(browser)
  const request = db.transaction('runs').objectStore('runs').get(id)
  await new Promise((resolve) => {
    request.onsuccess = resolve
  })
  db.close()
  return request.result
}

const opened = ({ indexedDB }: Browser): Promise<IDBDatabase> =>
  new Promise((resolve) => {
    const request = indexedDB().open('alongside')
    request.onsuccess = () => resolve(request.result)
  })
