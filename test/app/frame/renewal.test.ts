// Why something did not arrive, and what is done about it.

import { describe, expect, it } from 'vitest'
import { createRenewal, type PageAnswer, whyMissing } from '../../../src/app/frame/renewal.ts'
import type { SaveStatus } from '../../../src/app/saves/saves.ts'
import { createValueStore } from '../../../src/app/store.ts'

const pageWith = (entry: string) =>
  `<meta name="alongside-standard" content="none" /><script type="module" src="./assets/${entry}"></script>`
const lost = { code: 'page/not-loaded', message: 'It did not arrive' }

describe('why something did not arrive', () => {
  it.each<[string, PageAnswer | undefined, string]>([
    ['nothing answers', undefined, 'away'],
    ['the server has no page', { ok: false, text: pageWith('index-new.js') }, 'away'],
    ['the sign-in page of a network answers', { ok: true, text: '<h1>Welcome to our wifi</h1>' }, 'away'],
    ['the page begins with another script', { ok: true, text: pageWith('index-new.js') }, 'replaced'],
    ['the page is the one that is open', { ok: true, text: pageWith('index-old.js') }, 'broken'],
  ])('%s', (_, page, why) => {
    expect(whyMissing(page, 'index-old.js')).toBe(why)
  })
})

function renewalWhere(
  page: string | undefined,
  { inCourse = false, patience = () => new Promise<void>(() => {}) } = {},
) {
  const seen = { asked: 0, reloads: 0 }
  const renewal = createRenewal({
    entry: 'index-old.js',
    askPage: async () => {
      seen.asked++
      if (page === undefined) throw new TypeError('Failed to fetch')
      return { ok: true, text: page }
    },
    inCourse: () => inCourse,
    reload: () => void seen.reloads++,
    patience,
  })
  return { renewal, seen }
}

describe('a renewal', () => {
  it('leaves a problem as it is where the network is away', async () => {
    const { renewal } = renewalWhere(undefined)
    expect(await renewal.explain(lost)).toEqual(lost)
    expect(renewal.newer.getState()).toBe(false)
  })

  it('names the reason where the site was replaced, offers the new build, and asks once', async () => {
    const { renewal, seen } = renewalWhere(pageWith('index-new.js'))
    const both = await Promise.all([renewal.explain(lost), renewal.explain(lost)])
    expect(both.map(({ code }) => code)).toEqual(['page/replaced', 'page/replaced'])
    await renewal.look()
    expect(seen).toEqual({ asked: 1, reloads: 0 })
    expect(renewal.newer.getState()).toBe(true)
  })

  it('in a course it is opened again from there, and no new build is offered', async () => {
    const { renewal } = renewalWhere(pageWith('index-new.js'), { inCourse: true })
    expect((await renewal.explain(lost)).code).toBe('page/replaced-in-course')
    expect(renewal.newer.getState()).toBe(false)
  })

  it('loads anew when what is being kept has been kept', async () => {
    const { renewal, seen } = renewalWhere(undefined)
    const keeping = createValueStore<SaveStatus>({ state: 'saving' })
    const done = renewal.load(keeping)
    await Promise.resolve()
    expect(seen.reloads).toBe(0)
    keeping.set({ state: 'saved' })
    await done
    expect(seen.reloads).toBe(1)
  })

  it('does not wait for ever for a storage that hangs', async () => {
    const { renewal, seen } = renewalWhere(undefined, { patience: async () => undefined })
    await renewal.load(createValueStore<SaveStatus>({ state: 'saving' }))
    expect(seen.reloads).toBe(1)
  })
})
