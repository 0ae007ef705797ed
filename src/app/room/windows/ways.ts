// The three ways by which two windows of this browser can reach each other. Each is silent where the browser refuses it, and throws
// nothing. Which of them work differs: WebKit delivers no BroadcastChannel between files opened from a disk, a blocked storage
// has no storage events, and a window that was not opened by the other has no reference to it.

import type { Side } from './message.ts'

/** As much of a window as is used. What a browser blocks throws when it is looked at. */
export type Here = Pick<Window, 'addEventListener' | 'removeEventListener' | 'localStorage'> & {
  readonly origin: string
  readonly opener: unknown
  readonly BroadcastChannel: typeof BroadcastChannel
}

export interface WayNeeds {
  readonly here: Here
  /** Of the room, so that two sessions in one browser do not hear each other. */
  readonly name: string
  readonly side: Side
  readonly hear: (data: unknown) => void
}

export interface Way {
  /** False where this way could not take the message. */
  readonly say: (message: object) => boolean
  readonly close: () => void
  /** True once where every window that this way knew has been closed; a farewell does not always arrive. */
  readonly hasLost?: () => boolean
}

/** Another window, as much of it as may be looked at even where it is of another origin. */
type Partner = Pick<Window, 'postMessage' | 'closed' | 'opener'>

function attempt<T>(otherwise: T, work: () => T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}

/** BroadcastChannel: every window of this origin. */
export function channelWay({ here, name, hear }: WayNeeds): Way {
  const channel = attempt(undefined, () => new here.BroadcastChannel(name))
  channel?.addEventListener('message', ({ data }) => hear(data))
  return {
    say: (message) =>
      attempt(false, () => {
        channel?.postMessage(message)
        return channel !== undefined
      }),
    close: () => channel?.close(),
  }
}

/** Storage events: every window that shares this storage, and never the one that writes. */
export function storageWay({ here, name, hear }: WayNeeds): Way {
  const key = `alongside:wire:${name}`
  const onStorage = ({ key: changed, newValue }: StorageEvent) => {
    if (changed !== key || newValue === null) return
    const data: unknown = attempt(undefined, () => JSON.parse(newValue))
    if (data !== undefined) hear(data)
  }
  here.addEventListener('storage', onStorage)
  return {
    say: (message) =>
      attempt(false, () => {
        here.localStorage.setItem(key, JSON.stringify(message))
        // The event carries the message, so nothing has to lie about.
        here.localStorage.removeItem(key)
        return true
      }),
    close: () => here.removeEventListener('storage', onStorage),
  }
}

/** A page of a server has an origin of its own; a file on a disk, or a sandboxed frame, has none that could be compared. */
const hasOrigin = (origin: string) => /^https?:/.test(origin)

/**
 * postMessage between the room's window and the console that opened it. The room's window speaks first, so a console that was
 * reloaded has the reference again. Only these two are believed: anybody can post a message to a window. The farewell of a page that
 * is left has no source any more (WebKit); it is known by its sender, which nobody but the two has been told.
 */
export function windowWay({ here, name, side, hear }: WayNeeds): Way {
  const opened = new Set<Partner>()
  const senders = new Set<unknown>()
  const opener = () => attempt(null, () => here.opener as Partner | null)
  const isPartner = (source: Partner | null): source is Partner =>
    source !== null &&
    attempt(false, () => (side === 'audience' ? source === opener() : source.opener === here))
  const isOurOrigin = (origin: string) =>
    hasOrigin(here.origin) ? origin === here.origin : !hasOrigin(origin)
  const onMessage = ({ data, origin, source }: MessageEvent) => {
    const from = source as Partner | null
    if (!isOurOrigin(origin) || typeof data !== 'object' || data === null) return
    const { wire, sender } = data as Readonly<Record<string, unknown>>
    if (wire !== name) return
    if (isPartner(from)) {
      if (typeof sender === 'string') senders.add(sender)
      if (side === 'console') opened.add(from)
    } else if (from !== null || !senders.has(sender)) return
    hear(data)
  }
  const partners = (): readonly Partner[] => {
    const openedBy = opener()
    if (side === 'audience') return openedBy ? [openedBy] : []
    return [...opened].filter(({ closed }) => !closed)
  }
  here.addEventListener('message', onMessage)
  return {
    say(message) {
      const target = hasOrigin(here.origin) ? here.origin : '*'
      const taken = partners().map((partner) =>
        attempt(false, () => {
          partner.postMessage(message, target)
          return true
        }),
      )
      return taken.includes(true)
    },
    close: () => here.removeEventListener('message', onMessage),
    hasLost() {
      const isLost = opened.size > 0 && [...opened].every((partner) => attempt(true, () => partner.closed))
      if (isLost) opened.clear()
      return isLost
    },
  }
}
