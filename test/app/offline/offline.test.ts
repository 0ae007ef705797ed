import { describe, expect, it } from 'vitest'
import { workOffline } from '../../../src/app/offline/offline.ts'
import { BRING_ALONG, LET_GO, TAKE_OVER } from '../../../src/app/offline/take-over.ts'

/** A browser's service workers, as far as they are used; `kept` is true after a first visit. */
function aBrowser(kept: boolean) {
  let changed = () => {}
  let found = () => {}
  const said: unknown[] = []
  const aWorker = (state: ServiceWorkerState = 'installing') => {
    let onState = () => {}
    const worker = {
      state,
      postMessage: (data: unknown) => void said.push(data),
      addEventListener: (_: string, listener: () => void) => {
        onState = listener
      },
    }
    const become = (next: ServiceWorkerState) => {
      worker.state = next
      onState()
    }
    return { worker: worker as unknown as ServiceWorker, become, installed: () => become('installed') }
  }
  const registration = {
    active: kept
      ? { state: 'activated' as ServiceWorkerState, postMessage: (data: unknown) => void said.push(data) }
      : null,
    waiting: null as ServiceWorker | null,
    installing: null as ServiceWorker | null,
    addEventListener: (_: string, listener: () => void) => {
      found = listener
    },
    update: async (): Promise<void> => {},
    unregister: async () => {
      said.push('unregistered')
      return true
    },
  }
  let reloads = 0
  let losePatience = () => {}
  const newer = (refused = false) =>
    workOffline({
      workers: {
        controller: kept ? {} : null,
        register: () => (refused ? Promise.reject(new Error('refused')) : Promise.resolve(registration)),
        addEventListener: (_, listener) => {
          changed = listener
        },
      },
      reload: () => {
        reloads++
      },
      patience: () =>
        new Promise((resolve) => {
          losePatience = resolve
        }),
    })
  return {
    newer,
    /** Once it is registered. */
    async opened() {
      const opened = newer()
      await settled()
      return opened
    },
    registration,
    said,
    reloads: () => reloads,
    changed: () => changed(),
    async losePatience() {
      losePatience()
      await settled()
    },
    updateFound() {
      const { worker, installed } = aWorker()
      registration.installing = worker
      found()
      return installed
    },
    aWorker,
  }
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

describe('a newer version', () => {
  it('is told of when it has been fetched whole, and not before', async () => {
    const browser = aBrowser(true)
    const newer = await browser.opened()
    const installed = browser.updateFound()
    expect(newer.getState()).toBe(false)
    installed()
    expect(newer.getState()).toBe(true)
  })

  it('that was being fetched before the page asked is told of, too', async () => {
    const browser = aBrowser(true)
    const { worker, become, installed } = browser.aWorker()
    browser.registration.installing = worker
    const newer = await browser.opened()
    become('redundant')
    expect(newer.getState()).toBe(false)
    installed()
    expect(newer.getState()).toBe(true)
  })

  it('that waited since the last visit is told of at once', async () => {
    const browser = aBrowser(true)
    browser.registration.waiting = browser.aWorker('installed').worker
    const newer = await browser.opened()
    expect(newer.getState()).toBe(true)
  })

  it('is no news on a first visit, when there is nothing older', async () => {
    const browser = aBrowser(false)
    const newer = await browser.opened()
    browser.updateFound()()
    expect(newer.getState()).toBe(false)
  })

  it('that waits beside a page from the server, which no worker kept, takes over unasked: it is the page’s own', async () => {
    const browser = aBrowser(false)
    Object.assign(browser.registration, { active: browser.aWorker('activated').worker })
    browser.registration.waiting = browser.aWorker('installed').worker
    const newer = await browser.opened()
    expect([browser.said, newer.getState(), browser.reloads()]).toEqual([[TAKE_OVER, LET_GO], false, 0])
    browser.changed()
    expect([newer.getState(), browser.reloads()]).toEqual([false, 0])
  })

  it.each(['activating', 'activated'] as const)(
    'is no news to a page of a first visit whose worker is %s when it asks, but where it was there before',
    async (state) => {
      const browser = aBrowser(false)
      Object.assign(browser.registration, { active: browser.aWorker(state).worker })
      const newer = await browser.opened()
      browser.changed()
      expect(newer.getState()).toBe(state === 'activated')
    },
  )

  it('that is found later beside such a page is another, is told of, and waits', async () => {
    const browser = aBrowser(false)
    Object.assign(browser.registration, { active: browser.aWorker('activated').worker })
    const newer = await browser.opened()
    browser.updateFound()()
    expect([browser.said, newer.getState()]).toEqual([[], true])
    browser.changed()
    expect(newer.getState()).toBe(true)
  })

  it('is told while it waits that more is kept, so that it brings that along', async () => {
    const browser = aBrowser(true)
    const newer = await browser.opened()
    newer.bringAlong()
    expect(browser.said).toEqual([])
    const installed = browser.updateFound()
    newer.bringAlong()
    expect(browser.said).toEqual([])
    installed()
    newer.bringAlong()
    expect(browser.said).toEqual([BRING_ALONG])
    Object.assign(browser.registration.installing ?? {}, { state: 'activated' })
    newer.bringAlong()
    expect(browser.said).toEqual([BRING_ALONG])
  })

  it('takes over only when it is asked to, and the page is loaded again once it has', async () => {
    const browser = aBrowser(true)
    browser.registration.waiting = browser.aWorker('installed').worker
    const newer = await browser.opened()
    newer.take()
    await settled()
    expect(browser.said).toEqual([TAKE_OVER, LET_GO])
    expect(browser.reloads()).toBe(0)
    browser.changed()
    expect(browser.reloads()).toBe(1)
    await browser.losePatience()
    expect([browser.said, browser.reloads()]).toEqual([[TAKE_OVER, LET_GO], 1])
  })

  /** As in Chromium, where it waits for what the older one still fetches. */
  async function waitsForOlder() {
    const browser = aBrowser(true)
    browser.registration.waiting = browser.aWorker('installed').worker
    const newer = await browser.opened()
    newer.take()
    await settled()
    return browser
  }

  it('that is not let in comes from the server without a worker, and is loaded once', async () => {
    const browser = await waitsForOlder()
    expect([browser.said, browser.reloads()]).toEqual([[TAKE_OVER, LET_GO], 0])
    await browser.losePatience()
    expect([browser.said, browser.reloads()]).toEqual([[TAKE_OVER, LET_GO, 'unregistered'], 1])
    browser.changed()
    await browser.losePatience()
    expect([browser.said, browser.reloads()]).toEqual([[TAKE_OVER, LET_GO, 'unregistered'], 1])
  })

  it('that is not let in while the server is away is waited for, with the worker kept', async () => {
    const browser = await waitsForOlder()
    const { update } = browser.registration
    browser.registration.update = () => Promise.reject(new TypeError('Failed to fetch'))
    await browser.losePatience()
    await browser.losePatience()
    expect([browser.said, browser.reloads()]).toEqual([[TAKE_OVER, LET_GO], 0])
    browser.registration.update = update
    await browser.losePatience()
    expect([browser.said, browser.reloads()]).toEqual([[TAKE_OVER, LET_GO, 'unregistered'], 1])
  })

  it.each(['activating', 'activated', 'redundant'] as const)(
    'that is %s already when it is asked for is taken by loading the page, with no message that nobody would answer',
    async (state) => {
      const browser = aBrowser(true)
      browser.registration.waiting = browser.aWorker('installed').worker
      const newer = await browser.opened()
      Object.assign(browser.registration.waiting, { state })
      newer.take()
      expect(browser.said).toEqual([])
      expect(browser.reloads()).toBe(1)
    },
  )

  it('that another tab changed to is told of at once, and taken by loading the page', async () => {
    const browser = aBrowser(true)
    browser.registration.waiting = browser.aWorker('installed').worker
    const newer = await browser.opened()
    browser.changed()
    expect(newer.getState()).toBe(true)
    expect(browser.reloads()).toBe(0)
    newer.take()
    expect(browser.reloads()).toBe(1)
    expect(browser.said).toEqual([])
  })

  it('that another tab fetched and changed to is told of, too', async () => {
    const browser = aBrowser(true)
    const newer = await browser.opened()
    browser.changed()
    expect(newer.getState()).toBe(true)
  })

  it('is no news where the first worker begins to keep the page, but is when the next takes its place', async () => {
    const browser = aBrowser(false)
    const newer = await browser.opened()
    browser.changed()
    expect(newer.getState()).toBe(false)
    browser.changed()
    expect(newer.getState()).toBe(true)
  })

  it('is never there where the browser refuses to keep anything', async () => {
    const newer = aBrowser(true).newer(true)
    await settled()
    expect(newer.getState()).toBe(false)
  })
})

describe('a page that is loaded again since the server has a newer build', () => {
  /** With a worker that an update finds, in this state; none at all where absent. */
  async function renewed(state?: ServiceWorkerState, kept = true) {
    const browser = aBrowser(kept)
    const next = state && browser.aWorker(state)
    const newer = await browser.opened()
    browser.registration.update = async () => {
      if (next) browser.registration[state === 'installed' ? 'waiting' : 'installing'] = next.worker
    }
    await newer.renew()
    await settled()
    return { browser, next }
  }

  it('has the newer worker take over when that has come whole, and is loaded then', async () => {
    const { browser, next } = await renewed('installing')
    expect([browser.said, browser.reloads()]).toEqual([[], 0])
    next?.become('installed')
    expect([browser.said, browser.reloads()]).toEqual([[TAKE_OVER, LET_GO], 0])
    next?.become('activated')
    browser.changed()
    expect([browser.said, browser.reloads()]).toEqual([[TAKE_OVER, LET_GO], 1])
  })

  it('has one take over that waits already', async () => {
    const { browser } = await renewed('installed')
    expect([browser.said, browser.reloads()]).toEqual([[TAKE_OVER, LET_GO], 0])
    browser.changed()
    expect(browser.reloads()).toBe(1)
  })

  it('has the one take over that comes, and not an older one that waits', async () => {
    const browser = aBrowser(true)
    const next = browser.aWorker('installing')
    browser.registration.waiting = {
      ...browser.aWorker('installed').worker,
      postMessage: () => expect.fail(),
    }
    const newer = await browser.opened()
    browser.registration.update = async () => {
      browser.registration.installing = next.worker
    }
    await newer.renew()
    next.installed()
    expect(browser.said).toEqual([TAKE_OVER, LET_GO])
  })

  it('comes from the server without a worker where one that waits is not let in', async () => {
    const { browser } = await renewed('installed')
    await browser.losePatience()
    expect([browser.said, browser.reloads()]).toEqual([[TAKE_OVER, LET_GO, 'unregistered'], 1])
  })

  it('comes from the server without a worker where the newer one does not come whole', async () => {
    const { browser, next } = await renewed('installing')
    next?.become('redundant')
    await settled()
    expect([browser.said, browser.reloads()]).toEqual([['unregistered'], 1])
  })

  it('comes from the server without a worker where no newer one is found', async () => {
    const { browser } = await renewed()
    expect([browser.said, browser.reloads()]).toEqual([['unregistered'], 1])
  })

  it('is only loaded where no worker keeps it', async () => {
    const { browser } = await renewed('installing', false)
    expect([browser.said, browser.reloads()]).toEqual([[], 1])
  })

  it('is only loaded where the server is away again, or the browser refused the worker', async () => {
    const browser = aBrowser(true)
    const newer = await browser.opened()
    browser.registration.update = () => Promise.reject(new TypeError('Failed to fetch'))
    await newer.renew()
    expect([browser.said, browser.reloads()]).toEqual([[], 1])
    const refusing = aBrowser(true)
    await refusing.newer(true).renew()
    expect(refusing.reloads()).toBe(1)
  })

  it('is only loaded where another tab has changed to the newer build', async () => {
    const browser = aBrowser(true)
    const newer = await browser.opened()
    browser.changed()
    await newer.renew()
    expect([browser.said, browser.reloads()]).toEqual([[], 1])
  })
})
