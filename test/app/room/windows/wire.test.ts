// The wire between two windows, in browsers in which one way or another does not work: whatever is said is heard once, in order, and
// nobody else is believed.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Side } from '../../../../src/app/room/windows/message.ts'
import { channelWay, storageWay, type WayNeeds, windowWay } from '../../../../src/app/room/windows/ways.ts'
import { createWire } from '../../../../src/app/room/windows/wire.ts'
import { type FakeBrowser, type FakeWindow, type Faults, fakeBrowser } from './fake-windows.ts'

const NAME = 'alongside-room-ana~1'

/** One end of a wire and what it has heard. */
function anEnd(browser: FakeBrowser, here: FakeWindow, side: Side, sender: string = side) {
  const heard: unknown[] = []
  const senders: unknown[] = []
  const wire = createWire({
    here,
    name: NAME,
    side,
    sender,
    hear: (data, from) => {
      heard.push((data as { text?: unknown } | null | undefined)?.text)
      senders.push(from)
    },
  })
  return {
    heard,
    senders,
    say: (text: string) => browser.inside(here, () => wire.say({ text })),
    close: wire.close,
    hasLost: wire.hasLost,
  }
}

/** A console, and the room's window that it opened; the room's window has spoken first, as it does. */
function twoWindows(faults: Faults) {
  const browser = fakeBrowser(faults)
  const trainer = browser.open()
  const projector = browser.open(trainer)
  const console = anEnd(browser, trainer, 'console')
  const audience = anEnd(browser, projector, 'audience')
  audience.say('hello')
  browser.settle()
  return { browser, trainer, projector, console, audience }
}

describe('a window that was closed', () => {
  it('is noticed once by the console that opened it, and only where all that it knew are closed', () => {
    const { browser, trainer, projector, console, audience } = twoWindows({})
    const second = browser.open(trainer)
    anEnd(browser, second, 'audience', 'second').say('hello')
    browser.settle()
    expect([console.hasLost(), audience.hasLost()]).toEqual([false, false])
    projector.closed = true
    console.say('on')
    expect(console.hasLost()).toBe(false)
    second.closed = true
    console.say('on')
    expect([console.hasLost(), console.hasLost()]).toEqual([true, false])
    trainer.closed = true
    expect(audience.hasLost()).toBe(false)
  })
})

describe.each([
  ['a channel', channelWay],
  ['the windows’ references', windowWay],
  ['storage events', storageWay],
])('what goes by %s', (_name, way) => {
  const open = (name = NAME) => {
    const browser = fakeBrowser()
    const trainer = browser.open()
    const projector = browser.open(trainer)
    const end = (here: FakeWindow, side: Side, of: string) => {
      const heard: unknown[] = []
      const needs: WayNeeds = { here, name: of, side, hear: (data) => heard.push(data) }
      const { say, close } = way(needs)
      return { heard, close, say: (message: object) => browser.inside(here, () => say(message)) }
    }
    return { browser, console: end(trainer, 'console', NAME), audience: end(projector, 'audience', name) }
  }
  const message = (number: number) => ({ wire: NAME, number, deep: { list: [1, 'two', null] } })

  it('is heard in the other window as it was said, in order, and not by the window itself', () => {
    const { browser, console, audience } = open()
    expect(audience.say(message(1))).toBe(true)
    browser.settle()
    expect(console.heard).toEqual([message(1)])
    expect(audience.heard).toEqual([])
    expect([console.say(message(2)), console.say(message(3))]).toEqual([true, true])
    browser.settle()
    expect(audience.heard).toEqual([message(2), message(3)])
    expect(console.heard).toEqual([message(1)])
  })

  it('is not heard in another session', () => {
    const { browser, console, audience } = open('alongside-room-ana~2')
    audience.say({ ...message(1), wire: 'alongside-room-ana~2' })
    console.say(message(1))
    browser.settle()
    expect([console.heard, audience.heard]).toEqual([[], []])
  })

  it('is not heard after closing', () => {
    const { browser, console, audience } = open()
    console.close()
    audience.say(message(1))
    browser.settle()
    expect(console.heard).toEqual([])
  })
})

describe('a way that the browser refuses', () => {
  it.each([
    ['a channel', channelWay],
    ['the windows’ references', windowWay],
    ['storage events', storageWay],
  ])('is silent and throws nothing: %s', (_name, way) => {
    const browser = fakeBrowser({ noChannels: true, blockedStorage: true, noOpeners: true })
    const { say, close } = way({ here: browser.open(), name: NAME, side: 'audience', hear: () => undefined })
    expect(say({ wire: NAME })).toBe(false)
    close()
  })
})

const BROWSERS: readonly (readonly [string, Faults])[] = [
  ['in which everything works', {}],
  ['whose channels deliver nothing, as WebKit’s between files', { deafChannels: true, origin: 'null' }],
  [
    'whose channels deliver nothing and whose storage is blocked',
    { deafChannels: true, blockedStorage: true },
  ],
  ['that refuses channels and storage', { noChannels: true, blockedStorage: true }],
  ['whose storage is blocked', { blockedStorage: true }],
  ['whose windows have no reference to each other', { noOpeners: true }],
  ['with storage events alone', { deafChannels: true, noOpeners: true }],
  ['with a channel alone', { blockedStorage: true, noOpeners: true }],
]

describe.each(BROWSERS)('in a browser %s', (_name, faults) => {
  it('each message is heard once and in order, whichever way is the quickest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('console', 'audience'), fc.nat(2)), { maxLength: 40 }),
        (happenings) => {
          const { browser, console, audience } = twoWindows(faults)
          const said = { console: [] as string[], audience: ['hello'] }
          for (const [number, happening] of happenings.entries()) {
            if (happening === 'console' || happening === 'audience') {
              said[happening].push(`${number}`)
              const end = happening === 'console' ? console : audience
              end.say(`${number}`)
            } else browser.deliver(happening as number)
          }
          browser.settle()
          expect(console.heard).toEqual(said.audience)
          expect(audience.heard).toEqual(said.console)
        },
      ),
    )
  })

  it('the room’s window is heard and hears again after it was reloaded', () => {
    const { browser, projector, console, audience } = twoWindows(faults)
    audience.close()
    const reloaded = anEnd(browser, projector, 'audience', 'audience after')
    reloaded.say('again')
    browser.settle()
    console.say('part 2')
    browser.settle()
    expect(console.heard).toEqual(['hello', 'again'])
    expect(console.senders).toEqual(['audience', 'audience after'])
    expect(reloaded.heard).toEqual(['part 2'])
    expect(audience.heard).toEqual([])
  })

  it('a console that was reloaded is heard again at the latest when the room’s window has spoken', () => {
    const { browser, trainer, console, audience } = twoWindows(faults)
    console.close()
    const reloaded = anEnd(browser, trainer, 'console', 'console after')
    audience.say('a key')
    browser.settle()
    reloaded.say('part 2')
    browser.settle()
    expect(reloaded.heard).toEqual(['a key'])
    expect(audience.heard).toEqual(['part 2'])
  })

  it('nothing is left in storage, and nothing is heard after closing', () => {
    const { browser, console, audience } = twoWindows(faults)
    console.close()
    audience.say('late')
    browser.settle()
    expect(console.heard).toEqual(['hello'])
    expect([...browser.stored]).toEqual([])
  })
})

describe('a message by postMessage', () => {
  const data = { wire: NAME, sender: 'stranger', number: 1, text: 'hostile' }
  const origin = 'http://localhost'

  it('is believed of the window that this one opened, and of the window that opened it', () => {
    const { trainer, projector, console, audience } = twoWindows({})
    trainer.receive({ data, source: projector, origin })
    projector.receive({ data, source: trainer, origin })
    expect(console.heard).toEqual(['hello', 'hostile'])
    expect(audience.heard).toEqual(['hostile'])
  })

  it.each([
    ['a window that neither opened this one nor was opened by it', 'stranger', origin, data],
    ['a window that has gone', 'none', origin, data],
    ['the window itself', 'itself', origin, data],
    ['the partner, when it shows a page of another origin', 'partner', 'https://elsewhere.example', data],
    ['the partner, when it shows a page without an origin', 'partner', 'null', data],
    ['the partner, about another session', 'partner', origin, { ...data, wire: 'alongside-room-ana~2' }],
    ['the partner, in another format', 'partner', origin, { text: 'hostile' }],
    ['the partner, and is only text', 'partner', origin, JSON.stringify(data)],
    ['the partner, and is nothing', 'partner', origin, null],
  ] as const)('is ignored of %s', (_name, who, from, sent) => {
    const { browser, trainer, projector, console, audience } = twoWindows({})
    const sources = { stranger: browser.open(), none: null }
    const sourceFor = (here: FakeWindow, partner: FakeWindow) =>
      who === 'partner' ? partner : who === 'itself' ? here : sources[who]
    trainer.receive({ data: sent, source: sourceFor(trainer, projector), origin: from })
    projector.receive({ data: sent, source: sourceFor(projector, trainer), origin: from })
    expect(console.heard).toEqual(['hello'])
    expect(audience.heard).toEqual([])
  })

  it('without a source, as the farewell of a page that is left, is believed of a sender that was known before', () => {
    const { trainer, projector, console, audience } = twoWindows({})
    trainer.receive({ data: { ...data, sender: 'audience', number: 2 }, source: null, origin })
    expect(console.heard).toEqual(['hello', 'hostile'])
    projector.receive({ data: { ...data, sender: 'console', number: 9 }, source: null, origin })
    expect(audience.heard).toEqual([])
  })

  it('of a page of a server is ignored by a file from a disk, which takes what has no origin', () => {
    const { trainer, projector, console } = twoWindows({ origin: 'null' })
    trainer.receive({ data, source: projector, origin: 'https://elsewhere.example' })
    expect(console.heard).toEqual(['hello'])
    trainer.receive({ data, source: projector, origin: 'file://' })
    expect(console.heard).toEqual(['hello', 'hostile'])
  })

  it('does not go to whoever opened the console, as an LMS does', () => {
    const browser = fakeBrowser()
    const lms = browser.open()
    const asked: unknown[] = []
    lms.addEventListener('message', (event) => asked.push(event))
    const trainer = browser.open(lms)
    const console = anEnd(browser, trainer, 'console')
    console.say('part 2')
    trainer.receive({ data, source: lms, origin })
    browser.settle()
    expect(asked).toEqual([])
    expect(console.heard).toEqual([])
  })

  it('goes to no window that was closed', () => {
    const { browser, projector, console } = twoWindows({ deafChannels: true, blockedStorage: true })
    const asked: unknown[] = []
    projector.addEventListener('message', (event) => asked.push(event))
    projector.closed = true
    console.say('part 2')
    browser.settle()
    expect(asked).toEqual([])
  })
})

it('what is no message at all is passed over by storage, and what has no sender is heard as of an earlier version', () => {
  const { browser, trainer, console } = twoWindows({})
  for (const newValue of ['{', null, '']) {
    trainer.dispatchEvent(Object.assign(new Event('storage'), { key: `alongside:wire:${NAME}`, newValue }))
  }
  expect(console.heard).toEqual(['hello'])
  const old = browser.open()
  new old.BroadcastChannel(NAME).postMessage({ text: 'version 0' })
  browser.settle()
  expect(console.heard).toEqual(['hello', 'version 0'])
  expect(console.senders).toEqual(['audience', undefined])
})

it.each([
  ['nothing', undefined],
  ['null', null],
  ['text', 'version 0'],
  ['a sender that is no text', { sender: 3, number: 1 }],
  ['a number that is none', { sender: 'other', number: Number.NaN }],
  ['half a number', { sender: 'other', number: 1.5 }],
  ['a number as text', { sender: 'other', number: '1' }],
  ['a number too large to count on', { sender: 'other', number: 2 ** 53 }],
])('what is said with %s is heard each time, as of nobody', (_, data) => {
  const { browser, console } = twoWindows({})
  const channel = new (browser.open().BroadcastChannel)(NAME)
  channel.postMessage(data)
  channel.postMessage(data)
  browser.settle()
  expect(console.senders).toEqual(['audience', undefined, undefined])
})

it('what a window said itself and is given back is not heard', () => {
  const { browser, console } = twoWindows({})
  const echo = { wire: NAME, sender: 'console', number: 9, text: 'part 2' }
  ;new (browser.open().BroadcastChannel)(NAME).postMessage(echo)
  browser.settle()
  expect(console.heard).toEqual(['hello'])
})
