// The wire between the windows of a room. Each message goes by every way that there is, because none of them works in every browser,
// and is heard once and in order, by whichever way it came first. Does not know what is said.

import type { Wire } from '../ports.ts'
import type { Side } from './message.ts'
import { channelWay, type Here, storageWay, windowWay } from './ways.ts'

interface WireNeeds {
  readonly here: Here
  readonly name: string
  readonly side: Side
  /** Of this wire's end alone, and not to be guessed. */
  readonly sender: string
  /** @param sender undefined where a window of an earlier version speaks */
  readonly hear: (data: unknown, sender: string | undefined) => void
}

export function createWire({ here, name, side, sender, hear }: WireNeeds): Wire {
  let count = 0
  const lastOf = new Map<string, number>()
  const hearOnce = (data: unknown) => {
    const stamp = stampOf(data)
    if (!stamp) return hear(data, undefined)
    // Each way keeps the order in which messages were said, so what is not later than the last is a copy of what was heard.
    if (stamp.sender === sender || stamp.number <= (lastOf.get(stamp.sender) ?? 0)) return
    lastOf.set(stamp.sender, stamp.number)
    hear(data, stamp.sender)
  }
  const ways = [channelWay, windowWay, storageWay].map((open) => open({ here, name, side, hear: hearOnce }))
  return {
    say(message) {
      count += 1
      const stamped = { ...message, wire: name, sender, number: count }
      for (const way of ways) way.say(stamped)
    },
    close() {
      for (const way of ways) way.close()
    },
    hasLost: () => ways.some((way) => way.hasLost?.() === true),
  }
}

interface Stamp {
  readonly sender: string
  readonly number: number
}

function stampOf(data: unknown): Stamp | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { sender, number } = data as Readonly<Record<string, unknown>>
  return typeof sender === 'string' && typeof number === 'number' && Number.isSafeInteger(number)
    ? { sender, number }
    : undefined
}
