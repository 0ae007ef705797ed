// Two windows with a wire between them: whatever is pressed, reloaded or delayed, both end up with the same room.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionOf, type PresenterAction, pressedAction } from '../../../../src/app/room/keys.ts'
import type { RoomPorts } from '../../../../src/app/room/ports.ts'
import { letterOf, markedAfter, nextStep, stepBefore } from '../../../../src/app/room/steps.ts'
import { connect, type RoomEnd } from '../../../../src/app/room/windows/connection.ts'
import { parseMessage, type Side, writeMessage } from '../../../../src/app/room/windows/message.ts'
import { parseRoom, roomData, writeRoom } from '../../../../src/app/saves/room-record.ts'
import type { Beat } from '../../../../src/model/beat.ts'
import { fail, ok } from '../../../../src/model/result.ts'
import { after, beginRoom, type Command, type Room } from '../../../../src/model/room/room.ts'
import { beginRun } from '../../../../src/model/run.ts'

const ROOM = beginRoom({
  id: 'ana~1',
  run: beginRun('ana', 'r', 7),
  begun: 0,
  length: 60,
  rehearsal: false,
  teams: 1,
})

/** A browser with a wire between its windows, and storage that may be refused. */
function aBrowser({ keeps }: { readonly keeps: boolean }) {
  const listeners = new Map<number, (data: unknown) => void>()
  const kept = new Map<string, Room>()
  let next = 0
  const seconds = new Set<() => void>()
  const waiting: (() => void)[] = []
  const ports: Pick<RoomPorts, 'rooms' | 'wire' | 'everySecond'> = {
    everySecond(work) {
      seconds.add(work)
      return () => seconds.delete(work)
    },
    wire(_name, _side, hear) {
      const mine = next++
      listeners.set(mine, hear)
      return {
        say(data) {
          // Through text, as between two real windows nothing is shared.
          const text = JSON.stringify(data)
          for (const [other] of listeners) {
            if (other !== mine) waiting.push(() => listeners.get(other)?.(JSON.parse(text)))
          }
        },
        close: () => listeners.delete(mine),
        hasLost: () => false,
      }
    },
    rooms: {
      keeps: () => keeps,
      keep(room) {
        if (keeps) kept.set(room.id, room)
        return keeps
      },
      find(id) {
        const room = kept.get(id)
        return room && ok(room)
      },
      list: () => [...kept.values()],
      remove: (id) => kept.delete(id),
      write: writeRoom,
      data: roomData,
      read: parseRoom,
    },
  }
  const settle = () => {
    while (waiting.length > 0) waiting.shift()?.()
  }
  const second = () => {
    for (const work of seconds) work()
    settle()
  }
  return { ports, settle, second, waits: () => waiting.length, lose: () => waiting.splice(0) }
}

const opens = (browser: ReturnType<typeof aBrowser>, side: 'console' | 'audience', revision = 'r'): RoomEnd =>
  connect({ id: ROOM.id, side, revision, ports: browser.ports })

const messageOf = (from: 'console' | 'audience', message: Parameters<typeof writeMessage>[2]) =>
  writeMessage(from, 'r', message)

/** One window, and what it says to another that is not there but can be heard all the same. */
function alone(side: Side, { keeps = false, room }: { readonly keeps?: boolean; readonly room?: Room } = {}) {
  const { ports, second } = aBrowser({ keeps: keeps || room !== undefined })
  if (room) ports.rooms.keep(room)
  const names: string[] = []
  const sent: object[] = []
  const lost: true[] = []
  let listener: (data: unknown, sender?: string) => void = () => undefined
  const wire: RoomPorts['wire'] = (name, _side, hear) => {
    names.push(name)
    listener = hear
    return {
      say: (message) => sent.push(message),
      close: () => undefined,
      hasLost: () => lost.splice(0).length > 0,
    }
  }
  const end = connect({ id: ROOM.id, side, revision: 'r', ports: { ...ports, wire } })
  const hear = (data: unknown, sender = 'other') => listener(data, sender)
  return { end, hear, names, sent, second, lose: () => lost.push(true), kept: ports.rooms.list }
}

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom('a', 'b').map((choice) => ({ kind: 'hand', choice, by: 1 }) as const),
  fc.constantFrom('a', 'b').map((choice) => ({ kind: 'take', choice, at: 1 }) as const),
  fc.constant({ kind: 'back' } as const),
  fc.boolean().map((blank) => ({ kind: 'view', view: { blank } }) as const),
)

describe('two windows', () => {
  it.each([true, false])(
    'have the same room whatever happened and whoever was reloaded (storage: %s)',
    (keeps) => {
      fc.assert(
        fc.property(
          fc.array(fc.oneof(command, fc.constantFrom('console' as const, 'audience' as const)), {
            maxLength: 40,
          }),
          (happenings) => {
            const browser = aBrowser({ keeps })
            const windows = { console: opens(browser, 'console'), audience: opens(browser, 'audience') }
            windows.console.begin(ROOM)
            browser.settle()
            let expected = ROOM
            for (const happening of happenings) {
              if (happening === 'console' || happening === 'audience') {
                windows[happening].close()
                windows[happening] = opens(browser, happening)
                browser.settle()
              } else {
                windows.console.send(happening)
                expected = after(expected, happening)
              }
            }
            browser.settle()
            expect(windows.console.getState().room).toEqual(expected)
            expect(windows.audience.getState().room).toEqual(expected)
          },
        ),
      )
    },
  )

  it('tell each other of an older copy, and take a newer one over', () => {
    const browser = aBrowser({ keeps: false })
    const console = opens(browser, 'console')
    const newerRoom = after(ROOM, { kind: 'take', choice: 'a', at: 1 })
    console.begin(newerRoom)
    browser.settle()
    const heardLater: unknown[] = []
    const other = browser.ports.wire('', 'audience', (data) => heardLater.push(data))
    other.say(messageOf('audience', { kind: 'room', room: roomData(ROOM) }))
    browser.settle()
    expect(console.getState().room).toEqual(newerRoom)
    expect(heardLater).toEqual([messageOf('console', { kind: 'room', room: roomData(newerRoom) })])
    const newest = after(newerRoom, { kind: 'take', choice: 'b', at: 2 })
    other.say(messageOf('audience', { kind: 'room', room: roomData(newest) }))
    browser.settle()
    expect(console.getState().room).toEqual(newest)
    expect(heardLater).toHaveLength(1)
  })

  it('know of each other, and that one has gone', () => {
    const browser = aBrowser({ keeps: true })
    const console = opens(browser, 'console')
    console.begin(ROOM)
    const audience = opens(browser, 'audience')
    browser.settle()
    expect(console.getState().connected).toBe(true)
    audience.close()
    browser.settle()
    expect(console.getState().connected).toBe(false)
  })

  it('notice that the other was closed without a farewell, and greet whoever else may be there', () => {
    const { end, hear, sent, second, lose } = alone('console', { room: ROOM })
    hear(messageOf('audience', { kind: 'hello' }))
    second()
    expect(end.getState().connected).toBe(true)
    sent.length = 0
    lose()
    second()
    expect(end.getState().connected).toBe(false)
    expect(sent).toEqual([messageOf('console', { kind: 'hello' })])
    second()
    expect(sent).toHaveLength(1)
    hear(messageOf('audience', { kind: 'hello' }), 'another')
    expect(end.getState().connected).toBe(true)
  })

  it('of two versions believe nothing of each other, and say so on both sides', () => {
    const browser = aBrowser({ keeps: true })
    const console = opens(browser, 'console', 'new')
    console.begin(ROOM)
    const audience = opens(browser, 'audience', 'old')
    browser.settle()
    expect([console.getState().otherVersion, audience.getState().otherVersion]).toEqual([true, true])
  })

  it('pass on the keys of a presenter remote', () => {
    const browser = aBrowser({ keeps: true })
    const asked: PresenterAction[] = []
    const console = opens(browser, 'console')
    const stop = console.onAction((action) => asked.push(action))
    console.begin(ROOM)
    const audience = opens(browser, 'audience')
    audience.ask({ kind: 'next' })
    audience.ask({ kind: 'hand', option: 2, by: -1 })
    browser.settle()
    expect(asked).toEqual([{ kind: 'next' }, { kind: 'hand', option: 2, by: -1 }])
    stop()
    audience.ask({ kind: 'next' })
    browser.settle()
    expect(asked).toHaveLength(2)
  })

  it('where nothing is kept and a greeting was not heard, the first key gives the console its room back and does no more', () => {
    const asked: PresenterAction[] = []
    const { end: console, hear, sent } = alone('console')
    console.onAction((action) => asked.push(action))
    sent.length = 0
    hear(messageOf('audience', { kind: 'action', action: { kind: 'next' } }), 'a')
    expect(sent).toEqual([messageOf('console', { kind: 'hello' })])
    hear(messageOf('audience', { kind: 'room', room: roomData(ROOM) }), 'a')
    expect(console.getState()).toMatchObject({ room: ROOM, connected: true, kept: false })
    expect(asked).toEqual([])
    // What the window before a reload said last may come after the greeting of the new one.
    hear(messageOf('audience', { kind: 'hello' }), 'b')
    hear(messageOf('audience', { kind: 'gone' }), 'a')
    expect(console.getState().connected).toBe(true)
    hear(messageOf('audience', { kind: 'gone' }), 'b')
    expect(console.getState().connected).toBe(false)
  })

  it('find each other again within a second when the console could not greet, and do not ask for ever', () => {
    const browser = aBrowser({ keeps: false })
    const console = opens(browser, 'console')
    console.begin(ROOM)
    const audience = opens(browser, 'audience')
    browser.settle()
    console.close()
    browser.settle()
    expect(audience.getState().connected).toBe(false)
    // What the new console says at its beginning is lost.
    const reloaded = opens(browser, 'console')
    browser.lose()
    browser.second()
    expect(reloaded.getState()).toMatchObject({ room: ROOM, connected: true })
    expect(audience.getState().connected).toBe(true)
    audience.close()
    browser.settle()
    browser.second()
    expect(reloaded.getState().connected).toBe(false)
  })

  it('without a room, both, come to rest', () => {
    const browser = aBrowser({ keeps: false })
    opens(browser, 'console')
    opens(browser, 'audience')
    browser.settle()
    browser.second()
    expect(browser.waits()).toBe(0)
  })

  it.each([true, false])('know before the first change whether anything is kept (storage: %s)', (keeps) => {
    expect(opens(aBrowser({ keeps }), 'console').getState().kept).toBe(keeps)
  })
})

describe.each(['console', 'audience'] as const)('the window of the %s', (side) => {
  const other = side === 'console' ? 'audience' : 'console'

  it('begins with the room that is kept, and greets on the wire of that room', () => {
    const { end, names, sent } = alone(side, { room: ROOM })
    expect(end.getState()).toEqual({ room: ROOM, connected: false, otherVersion: false, kept: true })
    expect(names).toEqual(['alongside-room-ana~1'])
    expect(sent).toEqual([messageOf(side, { kind: 'hello' })])
  })

  it('answers a greeting with the room as it stands', () => {
    const { hear, sent } = alone(side, { room: ROOM })
    sent.length = 0
    hear(messageOf(other, { kind: 'hello' }))
    expect(sent).toEqual([messageOf(side, { kind: 'room', room: roomData(ROOM) })])
  })

  it('answers a second window of its own kind, and does not take it for the other one', () => {
    const asked: PresenterAction[] = []
    const { end, hear, sent } = alone(side, { room: ROOM })
    end.onAction((action) => asked.push(action))
    sent.length = 0
    hear(messageOf(side, { kind: 'hello' }))
    hear(messageOf(side, { kind: 'action', action: { kind: 'next' } }))
    expect(sent).toEqual([messageOf(side, { kind: 'room', room: roomData(ROOM) })])
    expect([end.getState().connected, asked]).toEqual([false, []])
  })

  it('does nothing with what is no message', () => {
    const { end, hear, sent } = alone(side, { room: ROOM })
    const before = end.getState()
    sent.length = 0
    hear({ text: 'hostile' })
    expect(end.getState()).toBe(before)
    expect(sent).toEqual([])
  })

  it('greets a window of another version once, and forgets it when one of its own has come', () => {
    const { end, hear, sent } = alone(side, { room: ROOM })
    sent.length = 0
    hear(writeMessage(other, 'old', { kind: 'hello' }))
    hear(writeMessage(other, 'old', { kind: 'hello' }))
    expect(end.getState()).toMatchObject({ connected: false, otherVersion: true })
    expect(sent).toEqual([messageOf(side, { kind: 'hello' })])
    hear(messageOf(other, { kind: 'hello' }))
    expect(end.getState()).toMatchObject({ connected: true, otherVersion: false })
  })

  it('takes over no other room', () => {
    const { end, hear } = alone(side)
    hear(messageOf(other, { kind: 'room', room: roomData({ ...ROOM, id: 'ana~2' }) }))
    expect(end.getState().room).toBeUndefined()
    hear(messageOf(other, { kind: 'room', room: roomData(ROOM) }))
    expect(end.getState().room).toEqual(ROOM)
  })

  it('passes nothing on that changes nothing, nor before there is a room', () => {
    const { end, sent } = alone(side)
    sent.length = 0
    end.send({ kind: 'view', view: { blank: true } })
    expect(sent).toEqual([])
    end.begin(ROOM)
    sent.length = 0
    end.send({ kind: 'view', view: { blank: false } })
    expect(sent).toEqual([])
    end.send({ kind: 'view', view: { blank: true } })
    const room = after(ROOM, { kind: 'view', view: { blank: true } })
    expect(sent).toEqual([messageOf(side, { kind: 'room', room: roomData(room) })])
  })
})

describe('the console', () => {
  it('without a room asks whoever comes in the window of the room, and nobody who goes', () => {
    const { hear, sent } = alone('console')
    sent.length = 0
    hear(messageOf('console', { kind: 'hello' }))
    expect(sent).toEqual([])
    hear(messageOf('audience', { kind: 'hello' }))
    expect(sent).toEqual([messageOf('console', { kind: 'hello' })])
    hear(messageOf('audience', { kind: 'gone' }))
    expect(sent).toHaveLength(1)
  })

  it('with a room asks nobody for it', () => {
    const { hear, sent } = alone('console', { room: ROOM })
    sent.length = 0
    hear(messageOf('audience', { kind: 'action', action: { kind: 'next' } }))
    expect(sent).toEqual([])
  })

  it('keeps a newer room that the other window has', () => {
    const { end, hear, kept } = alone('console', { room: ROOM })
    const newest = after(ROOM, { kind: 'take', choice: 'a', at: 1 })
    hear(messageOf('audience', { kind: 'room', room: roomData(newest) }))
    expect(end.getState()).toMatchObject({ room: newest, kept: true })
    expect(kept()).toEqual([newest])
  })

  it('asks for the other window once and not every second', () => {
    const { sent, second } = alone('console')
    second()
    expect(sent).toEqual([messageOf('console', { kind: 'hello' })])
  })
})

describe('the window of the room', () => {
  it('without a room asks nobody that greets, or two such windows would ask each other for ever', () => {
    const { hear, sent } = alone('audience')
    sent.length = 0
    hear(messageOf('console', { kind: 'hello' }))
    hear(messageOf('audience', { kind: 'hello' }))
    expect(sent).toEqual([])
  })

  it('leaves it to the console to keep the room', () => {
    const { end, hear, kept } = alone('audience', { keeps: true })
    hear(messageOf('console', { kind: 'room', room: roomData(ROOM) }))
    expect(end.getState().room).toEqual(ROOM)
    expect(kept()).toEqual([])
  })

  it('greets every second until the console has answered, again when that has gone, and not after it was closed', () => {
    const { end, hear, sent, second } = alone('audience')
    const hello = messageOf('audience', { kind: 'hello' })
    second()
    expect(sent).toEqual([hello, hello])
    hear(messageOf('console', { kind: 'hello' }))
    second()
    expect(sent).toEqual([hello, hello])
    hear(messageOf('console', { kind: 'gone' }))
    second()
    expect(sent).toEqual([hello, hello, hello])
    end.close()
    second()
    expect(sent).toEqual([hello, hello, hello, messageOf('audience', { kind: 'gone' })])
  })
})

describe('a message', () => {
  it('of anything at all is read or refused, and never throws', () => {
    const of = fc.oneof(
      fc.anything(),
      fc.record(
        {
          format: fc.constant('alongside/window'),
          version: fc.constantFrom(2, 3),
          revision: fc.constantFrom('r', 'x'),
          from: fc.constantFrom('console', 'audience', 'me', 3),
          kind: fc.constantFrom('hello', 'room', 'action', 'gone', 'boo'),
          action: fc.anything(),
          room: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(of, (data) => {
        const read = parseMessage(data, 'r', parseRoom)
        if (!read.ok) expect(read.problem.code).toMatch(/^(window|room)\//)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    [{ kind: 'next' }, { kind: 'next' }],
    [{ kind: 'blank', option: 3 }, { kind: 'blank' }],
    [
      { kind: 'hand', option: 1, by: 1 },
      { kind: 'hand', option: 1, by: 1 },
    ],
    [
      { kind: 'hand', option: 9, by: -1 },
      { kind: 'hand', option: 9, by: -1 },
    ],
    [{ kind: 'hand', option: 0, by: 1 }, undefined],
    [{ kind: 'hand', option: 10, by: 1 }, undefined],
    [{ kind: 'hand', option: 1.5, by: 1 }, undefined],
    [{ kind: 'hand', option: '1', by: 1 }, undefined],
    [{ kind: 'hand', option: 1, by: 2 }, undefined],
    [{ kind: 'take' }, undefined],
    [{ kind: 'take', option: 1, by: 1 }, undefined],
    [undefined, undefined],
    [null, undefined],
    ['next', undefined],
  ])('with the action %j is heard as %j', (action, expected) => {
    const read = parseMessage(
      { ...messageOf('audience', { kind: 'gone' }), kind: 'action', action },
      'r',
      parseRoom,
    )
    if (expected)
      expect(read).toEqual(ok({ from: 'audience', message: { kind: 'action', action: expected } }))
    else expect(read.ok ? undefined : read.problem.code).toBe('window/foreign')
  })

  it.each([
    ['no object', null],
    ['no object', 'hello'],
    ['format', { ...messageOf('console', { kind: 'hello' }), format: 'other/window' }],
    ['from', { ...messageOf('console', { kind: 'hello' }), from: 'me' }],
    ['kind', { ...messageOf('console', { kind: 'hello' }), kind: 'boo' }],
    ['action', { ...messageOf('audience', { kind: 'gone' }), kind: 'action', action: { kind: 'take' } }],
  ])('is none of ours by its %s: %j', (what, data) => {
    const read = parseMessage(data, 'r', parseRoom)
    expect(read).toEqual(
      fail({ code: 'window/foreign', message: `Unexpected ${what}, expected a message of a window` }),
    )
  })

  it.each([
    ['version', { ...messageOf('console', { kind: 'hello' }), version: 1 }, 'version 1 and revision r'],
    ['revision', writeMessage('console', 'old', { kind: 'hello' }), 'version 3 and revision old'],
  ])('of another %s says which', (_, data, which) => {
    const read = parseMessage(data, 'r', parseRoom)
    expect(read.ok ? undefined : read.problem).toEqual({
      code: 'window/other-version',
      message: `Unexpected window of ${which}`,
    })
  })

  it.each([['hello'], ['gone']] as const)('that says %s carries nothing else', (kind) => {
    expect(parseMessage({ ...messageOf('audience', { kind }), room: 'x' }, 'r', parseRoom)).toEqual(
      ok({ from: 'audience', message: { kind } }),
    )
  })

  it('names its format, its version and the revision of the story', () => {
    expect(writeMessage('audience', 'r', { kind: 'gone' })).toEqual({
      format: 'alongside/window',
      version: 3,
      from: 'audience',
      revision: 'r',
      kind: 'gone',
    })
  })

  it('is heard as it was said', () => {
    const read = parseMessage(
      writeMessage('console', 'r', { kind: 'room', room: roomData(ROOM) }),
      'r',
      parseRoom,
    )
    expect(read).toEqual(ok({ from: 'console', message: { kind: 'room', room: ROOM } }))
  })
})

const line = (text: string) => ({ kind: 'narration' as const, text, cues: [] })
const beat = {
  number: 0,
  lines: [line('x'.repeat(500)), line('y'.repeat(500))],
  choices: [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ],
  scores: { trust: 8, empathy: 8, reliability: 8 },
  ledger: { made: [], kept: [], broken: [] },
} as unknown as Beat

describe('a presenter remote', () => {
  const step = (room: Room) => nextStep({ room, beats: [beat], now: 3 })
  const back = (room: Room) => stepBefore({ room, beats: [beat] })
  const viewing = (room: Room, view: Partial<Room['view']>) => after(room, { kind: 'view', view })
  const offering = (offered: string | undefined) => ({ kind: 'view', view: { offered } })

  it('goes through the parts of a beat to the options, the split, and the option that is ahead', () => {
    let room: Room = after(ROOM, { kind: 'hand', choice: 'b', by: 2 })
    const seen = []
    for (let count = 0; count < 4; count++) {
      const command = step(room)
      seen.push(command)
      if (command) room = after(room, command)
    }
    expect(seen).toEqual([
      { kind: 'view', view: { page: 1 } },
      { kind: 'view', view: { page: 2 } },
      { kind: 'view', view: { split: true, call: 'none', offered: 'b' } },
      { kind: 'take', choice: 'b', at: 3 },
    ])
  })

  it('has the group write on paper before the options, where that is marked', () => {
    const marked = [{ ...beat, say: 'What do you say?' }]
    const steps = (room: Room) => nextStep({ room, beats: marked, now: 3 })
    const last = after(ROOM, { kind: 'view', view: { page: 1 } })
    const asked = { kind: 'view', view: { call: 'write' } }
    expect(steps(ROOM)).toEqual({ kind: 'view', view: { page: 1 } })
    expect(steps(last)).toEqual(asked)
    const writing = after(last, { kind: 'view', view: { call: 'write' } })
    expect(steps(writing)).toEqual({ kind: 'view', view: { page: 2, call: 'none' } })
    expect(stepBefore({ room: writing, beats: marked })).toEqual({ kind: 'view', view: { call: 'none' } })
  })

  it('decides with two buttons where no hands were counted: Next offers, Back offers another, Next takes', () => {
    const options = viewing(ROOM, { page: 2 })
    expect(step(options)).toEqual(offering('a'))
    const first = viewing(options, { offered: 'a' })
    expect(step(first)).toEqual({ kind: 'take', choice: 'a', at: 3 })
    expect(back(first)).toEqual(offering('b'))
    const second = viewing(options, { offered: 'b' })
    expect(step(second)).toEqual({ kind: 'take', choice: 'b', at: 3 })
    // After the last, none; so that Back leads out of the options again.
    expect(back(second)).toEqual(offering(undefined))
    expect(back(options)).toEqual({ kind: 'view', view: { page: 1 } })
  })

  it('takes the option that the trainer has marked rather than the one that is ahead', () => {
    const hands = after(viewing(ROOM, { page: 2 }), { kind: 'hand', choice: 'b', by: 2 })
    const marked = viewing(hands, { offered: 'a' })
    expect(step(marked)).toEqual({ kind: 'view', view: { split: true, call: 'none', offered: 'a' } })
    expect(step(viewing(marked, { split: true }))).toEqual({ kind: 'take', choice: 'a', at: 3 })
  })

  it('forgets what was offered before hands came, and goes by those', () => {
    const early = viewing(ROOM, { page: 2, offered: 'a' })
    const hands = after(early, { kind: 'hand', choice: 'b', by: 2 })
    expect(step(hands)).toEqual({ kind: 'view', view: { split: true, call: 'none', offered: 'b' } })
    const late = after(viewing(hands, { split: true, offered: 'b' }), { kind: 'hand', choice: 'a', by: 3 })
    expect(step(late)).toEqual(offering('a'))
  })

  it('offers by hands, the most first, and where two have as many in their own order', () => {
    const options = viewing(ROOM, { page: 2, split: true })
    const tied = (['a', 'b'] as const).reduce(
      (room: Room, choice) => after(room, { kind: 'hand', choice, by: 2 }),
      options,
    )
    expect(step(viewing(tied, { split: false }))).toEqual({
      kind: 'view',
      view: { split: true, call: 'none', offered: undefined },
    })
    expect(step(tied)).toEqual(offering('a'))
    const ahead = after(tied, { kind: 'hand', choice: 'b', by: 1 })
    expect(step(ahead)).toEqual(offering('b'))
    expect(back(viewing(ahead, { offered: 'b' }))).toEqual(offering('a'))
    expect(back(viewing(ahead, { offered: 'a' }))).toEqual(offering(undefined))
  })

  it('goes back by parts, whatever was marked before the options were shown', () => {
    expect(back(viewing(ROOM, { page: 1, offered: 'a' }))).toEqual({ kind: 'view', view: { page: 0 } })
  })

  it('offers nothing that is no longer an option', () => {
    expect(step(viewing(ROOM, { page: 2, offered: 'gone' }))).toEqual(offering('a'))
  })

  it('goes the same way back, and takes a choice back at the top of a beat', () => {
    const shown = after(ROOM, { kind: 'view', view: { page: 2, split: true } })
    expect(stepBefore({ room: shown, beats: [beat] })).toEqual({ kind: 'view', view: { split: false } })
    expect(stepBefore({ room: ROOM, beats: [beat] })).toBeUndefined()
    expect(stepBefore({ room: after(ROOM, { kind: 'take', choice: 'a', at: 1 }), beats: [beat] })).toEqual({
      kind: 'back',
    })
  })

  it('takes nothing back that was filled in, and leads out of a “what if” at its beginning', () => {
    const jumped = after(ROOM, { kind: 'jump', choices: [{ id: 'a', at: 1 }] })
    expect(back(jumped)).toBeUndefined()
    const taken = after(ROOM, { kind: 'take', choice: 'a', at: 1 })
    const aside = after(taken, { kind: 'what-if', number: 1, choice: 'b', at: 2 })
    expect(back(aside)).toEqual({ kind: 'return' })
    // Further on in it, a step back takes back what was taken there.
    expect(back(after(aside, { kind: 'take', choice: 'a', at: 3 }))).toEqual({ kind: 'back' })
  })

  it('asks for no words of their own in a “what if”, where the group has written them before', () => {
    const asks = [{ ...beat, say: 'What do you say?' }]
    const aside = after(after(ROOM, { kind: 'what-if', number: 1, choice: 'b', at: 2 }), {
      kind: 'view',
      view: { page: 1 },
    })
    expect(nextStep({ room: aside, beats: asks, now: 3 })).toEqual({ kind: 'view', view: { page: 2 } })
  })

  it('brings a blank screen back before anything else', () => {
    const blank = after(ROOM, { kind: 'view', view: { blank: true } })
    expect(step(blank)).toEqual({ kind: 'view', view: { blank: false } })
    expect(stepBefore({ room: blank, beats: [beat] })).toEqual({ kind: 'view', view: { blank: false } })
  })

  it('marks options going round', () => {
    expect(markedAfter(beat, undefined, 1)).toBe('a')
    expect(markedAfter(beat, 'a', 1)).toBe('b')
    expect(markedAfter(beat, 'b', 1)).toBe('a')
    expect(markedAfter(beat, undefined, -1)).toBe('b')
  })

  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['ArrowDown', 'mark-next'],
    ['ArrowUp', 'mark-previous'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['q', 'question'],
    ['R', 'reasons'],
    ['W', 'write'],
    ['v', 'split'],
    ['s', 'scores'],
    ['t', 'short'],
    ['L', 'rules'],
    ['C', 'here'],
    ['h', 'votes'],
    ['o', 'copy'],
    ['N', 'notes'],
    ['f', 'so-far'],
    ['g', 'scenes'],
    ['X', 'behind'],
    ['p', 'plan'],
    ['k', 'keys'],
    ['Escape', 'close'],
  ])('by %s asks for %s', (key, kind) => {
    expect(actionOf({ code: '', key, shiftKey: false })).toEqual({ kind })
  })

  it.each([['0'], ['10'], ['y'], ['x1'], ['arrowright'], [''], ['constructor']])(
    'by %s asks for nothing',
    (key) => {
      expect(actionOf({ code: '', key, shiftKey: false })).toBeUndefined()
    },
  )

  it.each([
    ['Digit9', '(', true, { kind: 'hand', option: 9, by: -1 }],
    ['Digit2', '"', true, { kind: 'hand', option: 2, by: -1 }],
    ['Numpad1', 'End', false, { kind: 'hand', option: 1, by: 1 }],
    ['', '3', false, { kind: 'hand', option: 3, by: 1 }],
    ['Digit0', '0', false, undefined],
    ['Digit12', 'y', false, undefined],
    ['xDigit1', 'y', false, undefined],
    ['KeyB', 'b', false, { kind: 'blank' }],
  ])('by the key %s, written %s, with Shift: %s, asks for %j', (code, key, shiftKey, expected) => {
    expect(actionOf({ code, key, shiftKey })).toEqual(expected)
  })

  const press = (given: object) =>
    pressedAction({ code: '', key: 'b', shiftKey: false, target: null, ...given } as KeyboardEvent)

  it.each([['ctrlKey'], ['metaKey'], ['altKey']])('with %s held is the browser’s own', (held) => {
    expect(press({})).toEqual({ kind: 'blank' })
    expect(press({ [held]: true })).toBeUndefined()
  })

  /** An element of this name, as a selector of names and of types sees it. */
  const element = (tag: string, type?: string) => ({
    matches: (selector: string) =>
      selector.split(', ').some((part) => {
        const [, name, rest = ''] = /^(\w+)(.*)$/.exec(part) ?? []
        if (name !== tag) return false
        const only = /^\[type="(\w+)"\]/.exec(rest)?.[1]
        if (only !== undefined) return only === type
        if (rest.startsWith(':not([type])')) return type === undefined
        return !(type && rest.includes(`:not([type="${type}"])`))
      }),
  })

  it.each([
    ['a place to write', element('textarea'), undefined],
    ['a list to choose from', element('select'), undefined],
    ['a number', element('input', 'number'), undefined],
    ['text that can be written in', { isContentEditable: true, matches: () => false }, undefined],
    ['a box to tick', element('input', 'checkbox'), { kind: 'blank' }],
    ['a button made of an input', element('input', 'button'), { kind: 'blank' }],
    ['a button', element('button'), { kind: 'blank' }],
    ['the page itself', {}, { kind: 'blank' }],
  ])('in %s does what it does there, or else is read here', (_, target, expected) => {
    expect(press({ target })).toEqual(expected)
  })

  it('in an empty field of text goes on by arrows, as anywhere', () => {
    const field = (value: string) => ({ ...element('textarea'), value })
    const asked = (value: string) =>
      ['ArrowRight', 'ArrowLeft'].map((key) => press({ target: field(value), key })?.kind)
    expect(asked('')).toEqual(['next', 'previous'])
    expect(asked('a')).toEqual([undefined, undefined])
  })

  it.each([
    ['a place to write', element('textarea'), true],
    ['a line of text', element('input'), true],
    ['a field for words', element('input', 'text'), true],
    ['a number', element('input', 'number'), true],
    ['a list to choose from', element('select'), false],
    ['an answer to choose', element('input', 'radio'), false],
  ])('in %s: what no text needs is read here all the same: %s', (_, target, isRead) => {
    const asked = ['PageDown', 'PageUp', 'Escape', 'ArrowRight', '1'].map(
      (key) => press({ target, key })?.kind,
    )
    expect(asked).toEqual([
      ...(isRead ? ['next', 'previous', 'close'] : [undefined, undefined, undefined]),
      undefined,
      undefined,
    ])
  })

  it('goes nowhere where the story has ended, and back from there by its pages', () => {
    const over = [{ ...beat, choices: [] }]
    const last = after(ROOM, { kind: 'view', view: { page: 1 } })
    const hands = after(last, { kind: 'hand', choice: 'a', by: 3 })
    expect(nextStep({ room: hands, beats: over, now: 3 })).toBeUndefined()
    expect(stepBefore({ room: last, beats: over })).toEqual({ kind: 'view', view: { page: 0 } })
  })

  it('shows no split of hands while another option is only looked at', () => {
    const hands = after(ROOM, { kind: 'hand', choice: 'a', by: 2 })
    const aside = after(hands, { kind: 'what-if', number: 1, choice: 'b', at: 2 })
    const options = after(aside, { kind: 'view', view: { page: 2 } })
    expect(step(options)).toEqual(offering('a'))
    expect(step(viewing(options, { offered: 'b' }))).toEqual({ kind: 'take', choice: 'b', at: 3 })
  })

  it('marks nothing where there is nothing to mark, and goes round from the first to the last', () => {
    expect(markedAfter({ ...beat, choices: [] }, undefined, 1)).toBeUndefined()
    expect(markedAfter(beat, 'a', -1)).toBe('b')
    const three = { ...beat, choices: [...beat.choices, { id: 'c', text: 'C' }] }
    expect(markedAfter(three, 'c', -1)).toBe('b')
    expect(markedAfter(three, 'a', -1)).toBe('c')
    expect(markedAfter(three, undefined, -1)).toBe('c')
  })

  it('calls options by letters, and by numbers where those are used up', () => {
    expect([letterOf(0), letterOf(9), letterOf(10)]).toEqual(['A', 'J', '11'])
  })
})
