// A group's session from outside: what it must be, and that nothing else ever throws or half gets in.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptRooms, MOST_ROOMS } from '../../../src/app/saves/kept-rooms.ts'
import { parseRoom, ROOM_PROBLEMS, roomData, writeRoom } from '../../../src/app/saves/room-record.ts'
import { enGroup } from '../../../src/app/wording/en-group.ts'
import { after, beginRoom, type Room } from '../../../src/model/room/room.ts'
import { beginRun } from '../../../src/model/run.ts'
import { problemOf, unwrap } from '../../support/ink.ts'

const room = (id = 'ana~1', begun = 1): Room =>
  after(beginRoom({ id, run: beginRun('ana', 'r', 7), begun, length: 45, rehearsal: false, teams: 2 }), {
    kind: 'hand',
    choice: 'hall.wait',
    by: 3,
  })

/** localStorage as a browser has it, in memory. */
function aStorage() {
  const all = new Map<string, string>()
  return {
    get length() {
      return all.size
    },
    key: (index: number) => [...all.keys()][index] ?? null,
    getItem: (key: string) => all.get(key) ?? null,
    setItem: (key: string, text: string) => void all.set(key, text),
    removeItem: (key: string) => void all.delete(key),
  }
}

describe('the file of a session', () => {
  it('is read as it was written', () => {
    expect(unwrap(parseRoom(writeRoom(room())))).toEqual(room())
  })

  it('of before there were calls is read as one of a room', () => {
    const { chat: _, short: __, ...view } = room().view
    expect(unwrap(parseRoom({ ...roomData(room()), view }))).toEqual(room())
  })

  it('keeps which option is offered, and that it is a call', () => {
    const some = { offered: 'hall.wait', chat: true, short: true }
    const called = after(room(), { kind: 'view', view: some })
    expect(unwrap(parseRoom(writeRoom(called))).view).toMatchObject(some)
    const none = after(called, { kind: 'view', view: { offered: undefined } })
    expect(unwrap(parseRoom(writeRoom(none))).view.offered).toBeUndefined()
  })

  it.each([
    ['no JSON', '{', 'room/not-json'],
    ['something else', '{"format":"alongside/run"}', 'room/foreign'],
    ['nothing', 'null', 'room/foreign'],
    ['a later version', JSON.stringify({ ...roomData(room()), version: 2 }), 'room/other-version'],
    ['no teams', JSON.stringify({ ...roomData(room()), teams: [] }), 'room/damaged'],
    [
      'the turn of nobody',
      JSON.stringify({ ...roomData(room()), teams: [room().teams[0]], turn: 1 }),
      'room/damaged',
    ],
    ['another story’s team', JSON.stringify({ ...roomData(room()), story: 'ben' }), 'room/damaged'],
    [
      'a story that every object answers to',
      JSON.stringify({ ...roomData(room()), story: 'toString' }),
      'room/damaged',
    ],
    ['too much', `"${'x'.repeat(1_600_000)}"`, 'room/too-large'],
  ])('with %s is refused by name', (_what, text, code) => {
    expect(problemOf(parseRoom(text)).code).toBe(code)
  })

  it('has words for every way of being refused', () => {
    expect(Object.keys(enGroup.problems.of).sort()).toEqual(Object.keys(ROOM_PROBLEMS).sort())
  })

  it('never throws, whatever one place in it holds', () => {
    const paths = pathsIn(roomData(room()))
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything({ maxDepth: 2 }), (path, value) => {
        const data: unknown = structuredClone(roomData(room()))
        put(data, path, value)
        const read = parseRoom(data)
        if (!read.ok) expect(Object.keys(ROOM_PROBLEMS)).toContain(read.problem.code)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('sessions that are kept', () => {
  it('are found again by their id, the newest first in the list', () => {
    const storage = aStorage()
    const rooms = keptRooms(() => storage)
    expect(rooms.keep(room('ana~1', 1))).toBe(true)
    expect(rooms.keep(room('ana~2', 2))).toBe(true)
    expect(unwrap(keptRooms(() => storage).find('ana~1') ?? parseRoom(''))).toEqual(room('ana~1', 1))
    expect(rooms.list().map(({ id }) => id)).toEqual(['ana~2', 'ana~1'])
    rooms.remove('ana~2')
    expect(rooms.list()).toHaveLength(1)
  })

  it('are a few, of which the oldest goes', () => {
    const storage = aStorage()
    const rooms = keptRooms(() => storage)
    for (let number = 0; number <= MOST_ROOMS; number++) rooms.keep(room(`ana~${number}`, number))
    expect(rooms.list()).toHaveLength(MOST_ROOMS)
    expect(storage.getItem('alongside:room:ana~0')).toBeNull()
  })

  it('leave what cannot be read as it is', () => {
    const storage = aStorage()
    storage.setItem('alongside:room:odd', '{')
    const rooms = keptRooms(() => storage)
    expect(rooms.list()).toEqual([])
    expect(storage.getItem('alongside:room:odd')).toBe('{')
  })

  it('can be kept where storage is not refused, which is learnt without leaving anything there', () => {
    const storage = aStorage()
    expect(keptRooms(() => storage).keeps()).toBe(true)
    expect(storage.length).toBe(0)
  })

  it('are found as they were last kept where storage is full, and as another window left them once it is not', () => {
    const storage = aStorage()
    let full = false
    const rooms = keptRooms(() => ({
      ...storage,
      setItem(key: string, text: string) {
        if (full) throw new DOMException('full', 'QuotaExceededError')
        storage.setItem(key, text)
      },
    }))
    const found = () => unwrap(rooms.find('ana~1') ?? parseRoom(''))
    rooms.keep(room('ana~1', 1))
    full = true
    expect(rooms.keep(room('ana~1', 2))).toBe(false)
    expect(found()).toEqual(room('ana~1', 2))
    full = false
    expect(rooms.keep(room('ana~1', 3))).toBe(true)
    keptRooms(() => storage).keep(room('ana~1', 4))
    expect(found()).toEqual(room('ana~1', 4))
  })

  it('last as long as the page where storage is refused, and say so', () => {
    const rooms = keptRooms(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    expect(rooms.keeps()).toBe(false)
    expect(rooms.keep(room())).toBe(false)
    expect(unwrap(rooms.find('ana~1') ?? parseRoom(''))).toEqual(room())
    expect(rooms.list()).toHaveLength(1)
  })
})

type Path = readonly (string | number)[]

function pathsIn(data: unknown, path: Path = []): readonly Path[] {
  if (typeof data !== 'object' || data === null) return [path]
  const below = Object.entries(data).flatMap(([key, value]) => pathsIn(value, [...path, key]))
  return path.length > 0 ? [path, ...below] : below
}

function put(data: unknown, path: Path, value: unknown): void {
  const [last] = path.slice(-1)
  let at = data as Record<string, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
  if (last !== undefined) at[last] = value
}
