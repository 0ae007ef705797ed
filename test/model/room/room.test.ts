import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoom, roomData } from '../../../src/app/saves/room-record.ts'
import {
  after,
  beginRoom,
  type Command,
  MOST_HANDS,
  newer,
  openDecision,
  type Room,
  teamOf,
} from '../../../src/model/room/room.ts'
import { handsAt, isDivided, leading, splitOf } from '../../../src/model/room/split.ts'
import { beginRun } from '../../../src/model/run.ts'
import { unwrap } from '../../support/ink.ts'

const room = (teams: 1 | 2 = 1): Room =>
  beginRoom({
    id: 'ana~1',
    run: beginRun('ana', 'r1', 7),
    begun: 1000,
    length: 60,
    rehearsal: false,
    teams,
  })
const doing = (from: Room, ...commands: readonly Command[]): Room => commands.reduce(after, from)
const take = (choice: string): Command => ({ kind: 'take', choice, at: 5 })
const hand = (choice: string, by: number): Command => ({ kind: 'hand', choice, by })
const ids = (from: Room) => teamOf(from).run.choices.map(({ id }) => id)

describe('a room', () => {
  it('counts hands at the decision that is open, and keeps them when an option is taken', () => {
    const after3 = doing(room(), hand('a', 1), hand('a', 1), hand('b', 1), take('b'))
    expect(handsAt(teamOf(after3), 1)).toEqual({ a: 2, b: 1 })
    expect(openDecision(teamOf(after3))).toBe(2)
  })

  it('never counts fewer than no hands, nor more than any room has', () => {
    expect(handsAt(teamOf(doing(room(), hand('a', -3))), 1)).toBeUndefined()
    expect(handsAt(teamOf(doing(room(), hand('a', 9999))), 1)).toEqual({ a: MOST_HANDS })
  })

  it('takes whatever the trainer takes, whichever option is ahead', () => {
    expect(ids(doing(room(), hand('a', 9), take('b')))).toEqual(['b'])
  })

  it('starts each beat at its first page with nothing called up', () => {
    const shown = doing(room(), {
      kind: 'view',
      view: { page: 3, split: true, call: 'question', size: 2, theme: 'dark' },
    })
    expect(doing(shown, take('a')).view).toMatchObject({
      page: 0,
      split: false,
      call: 'none',
      size: 2,
      theme: 'dark',
    })
  })

  it('forgets the hands of a decision that was stepped back over, and keeps those of the open one', () => {
    const back = doing(
      room(),
      hand('a', 2),
      take('a'),
      hand('c', 1),
      take('c'),
      { kind: 'back' },
      { kind: 'back' },
    )
    expect(teamOf(back).hands).toEqual({ 1: { a: 2 } })
  })

  it('looks at another option and returns to its own run as it was', () => {
    const own = doing(room(), take('a'), take('c'))
    const aside = doing(own, { kind: 'what-if', number: 1, choice: 'b', at: 9 }, take('x'))
    expect(ids(aside)).toEqual(['b', 'x'])
    const home = doing(aside, { kind: 'return' })
    expect(teamOf(home).run).toEqual(teamOf(own).run)
    expect(teamOf(home).whatIfs).toEqual([{ number: 1, id: 'b' }])
  })

  it('counts no hands while it looks aside', () => {
    const aside = doing(room(), take('a'), { kind: 'what-if', number: 1, choice: 'b', at: 9 })
    expect(after(aside, hand('c', 1))).toBe(aside)
  })

  it('marks what the trainer filled in, and nothing that the room itself took', () => {
    const jumped = doing(room(), take('a'), {
      kind: 'jump',
      choices: ['a', 'c', 'd'].map((id) => ({ id, at: 1 })),
    })
    expect(ids(jumped)).toEqual(['a', 'c', 'd'])
    expect(teamOf(jumped).prepared).toEqual([2, 3])
    expect(teamOf(doing(jumped, { kind: 'back' })).prepared).toEqual([2])
  })

  it('gives each team a run of its own', () => {
    const both = doing(room(2), take('a'), { kind: 'turn', team: 1 }, take('b'), take('c'))
    expect(both.teams.map(({ run }) => run.choices.map(({ id }) => id))).toEqual([['a'], ['b', 'c']])
    const onPage = doing(both, { kind: 'view', view: { page: 2, split: true, call: 'question', size: 1 } })
    expect(after(onPage, { kind: 'turn', team: 0 }).view).toMatchObject({
      page: 0,
      split: false,
      call: 'none',
      size: 1,
    })
    expect(after(both, { kind: 'turn', team: 2 })).toBe(both)
  })

  it('keeps no empty note, and names the decision that was open', () => {
    expect(after(room(), { kind: 'note', text: '  ', at: 1 })).toMatchObject({ notes: [] })
    expect(doing(room(), take('a'), { kind: 'note', text: ' Loud. ', at: 1 }).notes).toEqual([
      { team: 0, number: 2, text: 'Loud.', at: 1 },
    ])
  })
})

const id = fc.constantFrom('a', 'b', 'c')
const at = fc.nat(1e6)
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('hand' as const), choice: id, by: fc.integer({ min: -5, max: 5 }) }),
  fc.record({ kind: fc.constant('take' as const), choice: id, at }),
  fc.constant({ kind: 'back' } as const),
  fc.record({
    kind: fc.constant('what-if' as const),
    number: fc.integer({ min: -1, max: 6 }),
    choice: id,
    at,
  }),
  fc.constant({ kind: 'return' } as const),
  fc.record({
    kind: fc.constant('jump' as const),
    choices: fc.array(fc.record({ id, at }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('view' as const),
    view: fc.record(
      { page: fc.integer({ min: -3, max: 9 }), split: fc.boolean(), size: fc.integer({ min: -9, max: 9 }) },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: fc.constant('note' as const), text: fc.string(), at }),
  fc.record({ kind: fc.constant('remove-note' as const), index: fc.nat(3) }),
  fc.record({ kind: fc.constant('turn' as const), team: fc.nat(2) }),
)

describe('whatever is done in a room', () => {
  const commands = fc.array(command, { maxLength: 40 })

  it('can be written and read again as it is', () => {
    fc.assert(
      fc.property(commands, fc.constantFrom(1 as const, 2 as const), (some, teams) => {
        const made = doing(room(teams), ...some)
        expect(unwrap(parseRoom(JSON.stringify(roomData(made))))).toEqual(made)
      }),
    )
  })

  it('counts its changes, so that the newer of two copies is known', () => {
    fc.assert(
      fc.property(commands, command, (some, one) => {
        const before = doing(room(), ...some)
        const next = after(before, one)
        expect(next.changes).toBe(before.changes + (next === before ? 0 : 1))
        expect(newer(before, next)).toBe(next)
        expect(newer(next, before)).toBe(next)
      }),
    )
  })

  it('says of nothing but what is in the run that it was filled in', () => {
    fc.assert(
      fc.property(commands, (some) => {
        for (const { prepared, run, aside } of doing(room(), ...some).teams) {
          const most = (aside ?? run).choices.length
          expect(prepared.every((number) => number >= 1 && number <= most)).toBe(true)
        }
      }),
    )
  })
})

describe('the split of a room', () => {
  const options = ['a', 'b', 'c']

  it('says how many hands each option had, and what part of all that was', () => {
    expect(splitOf({ a: 3, b: 1, gone: 8 }, options)).toEqual([
      { id: 'a', hands: 3, share: 0.75 },
      { id: 'b', hands: 1, share: 0.25 },
      { id: 'c', hands: 0, share: 0 },
    ])
  })

  it('names the option that is ahead, and none where two are', () => {
    expect(leading(splitOf({ a: 3, b: 1 }, options))).toBe('a')
    expect(leading(splitOf({ a: 3, b: 3 }, options))).toBeUndefined()
    expect(leading(splitOf(undefined, options))).toBeUndefined()
  })

  it('is divided where nothing has clearly more than half', () => {
    expect(isDivided(splitOf({ a: 3, b: 2 }, options))).toBe(true)
    expect(isDivided(splitOf({ a: 4, b: 2 }, options))).toBe(false)
    expect(isDivided(splitOf({ a: 1, b: 1 }, options))).toBe(false)
    // Three hands are enough to be divided.
    expect(isDivided(splitOf({ a: 1, b: 1, c: 1 }, ['a', 'b', 'c']))).toBe(true)
  })
})
