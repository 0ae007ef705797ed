// A browser with several windows, of which each way between them can be taken away: channels that deliver nothing, storage that
// throws, windows without opener. What was sent arrives when it is let, each way in its own order.

import type { Here } from '../../../../src/app/room/windows/ways.ts'

export interface FakeBrowser {
  /** Opens a window, by another one or by hand. */
  readonly open: (opener?: FakeWindow) => FakeWindow
  /** Does something in a window, as a browser knows whose script is running. */
  readonly inside: <T>(window: FakeWindow, work: () => T) => T
  /** Delivers what has waited longest on one of the ways. */
  readonly deliver: (way: number) => void
  /** Delivers until nothing waits. */
  readonly settle: () => void
  /** What lies in the storage that the windows share. */
  readonly stored: ReadonlyMap<string, string>
}

export interface FakeWindow extends Here, Pick<EventTarget, 'dispatchEvent'> {
  readonly postMessage: (data: unknown, targetOrigin: string) => void
  /** A message from whomever. */
  readonly receive: (message: { data: unknown; source: unknown; origin: string }) => void
  closed: boolean
}

export interface Faults {
  readonly deafChannels?: boolean
  readonly noChannels?: boolean
  readonly blockedStorage?: boolean
  readonly noOpeners?: boolean
  readonly origin?: string
}

type Way = 'channel' | 'window' | 'storage'
const WAYS: readonly Way[] = ['channel', 'window', 'storage']

const event = (type: string, properties: object) => Object.assign(new Event(type), properties)

export function fakeBrowser(faults: Faults = {}): FakeBrowser {
  const { origin = 'http://localhost' } = faults
  const waiting: Record<Way, (() => void)[]> = { channel: [], window: [], storage: [] }
  const stored = new Map<string, string>()
  const windows: EventTarget[] = []
  const channels = new Set<EventTarget & { readonly name: string }>()

  class FakeChannel extends EventTarget {
    readonly name: string
    constructor(name: string) {
      super()
      if (faults.noChannels) throw new DOMException('refused', 'SecurityError')
      this.name = name
      channels.add(this)
    }
    postMessage(data: unknown) {
      const copy = structuredClone(data)
      if (faults.deafChannels) return
      for (const other of channels) {
        if (other === this || other.name !== this.name) continue
        waiting.channel.push(
          () => channels.has(other) && other.dispatchEvent(event('message', { data: copy })),
        )
      }
    }
    close() {
      channels.delete(this)
    }
  }

  let running: FakeWindow | undefined
  function inside<T>(window: FakeWindow, work: () => T): T {
    const before = running
    running = window
    try {
      return work()
    } finally {
      running = before
    }
  }

  function open(opener?: FakeWindow): FakeWindow {
    const target = new EventTarget()
    windows.push(target)
    const tellOthers = (key: string, newValue: string | null) => {
      for (const other of windows) {
        if (other === target) continue
        waiting.storage.push(() => other.dispatchEvent(event('storage', { key, newValue })))
      }
    }
    const storage = {
      setItem(key: string, value: string) {
        stored.set(key, value)
        tellOthers(key, value)
      },
      removeItem(key: string) {
        if (stored.delete(key)) tellOthers(key, null)
      },
    }
    const receive: FakeWindow['receive'] = (message) => void target.dispatchEvent(event('message', message))
    const here = Object.assign(target, {
      origin,
      opener: faults.noOpeners ? null : (opener ?? null),
      closed: false,
      BroadcastChannel: FakeChannel,
      receive,
      postMessage(data: unknown, targetOrigin: string) {
        const message = { data: structuredClone(data), source: running, origin }
        if (targetOrigin === '*' || targetOrigin === origin) waiting.window.push(() => receive(message))
      },
    })
    Object.defineProperty(here, 'localStorage', {
      get() {
        if (faults.blockedStorage) throw new DOMException('refused', 'SecurityError')
        return storage
      },
    })
    return here as unknown as FakeWindow
  }

  const deliver = (way: number) => {
    const queues = WAYS.map((name) => waiting[name]).filter((queue) => queue.length > 0)
    queues[way % queues.length]?.shift()?.()
  }
  return {
    open,
    inside,
    deliver,
    settle() {
      while (WAYS.some((name) => waiting[name].length > 0)) deliver(0)
    },
    stored,
  }
}
