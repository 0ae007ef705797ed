import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoom, roomData } from '../../../src/app/saves/room-record.ts'
import {
  after,
  beginRoom,
  type Command,
  isFilledIn,
  MOST_HANDS,
  MOST_NOTE,
  MOST_NOTES,
  MOST_SIZE,
  newer,
  openDecision,
  type Room,
  teamOf,
  timesLarger,
  whatIfOf,
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

  it('says of a “what if” which decision, what is tried there and what the room had taken', () => {
    const own = doing(room(), take('a'), take('b'))
    expect(whatIfOf(teamOf(own))).toBeUndefined()
    const whatIf = (number: number, choice: string): Command => ({ kind: 'what-if', number, choice, at: 5 })
    expect(whatIfOf(teamOf(doing(own, whatIf(1, 'c'))))).toEqual({ number: 1, tried: 'c', taken: 'a' })
    expect(whatIfOf(teamOf(doing(own, whatIf(2, 'c'), take('d'))))).toEqual({
      number: 2,
      tried: 'c',
      taken: 'b',
    })
    expect(whatIfOf(teamOf(doing(own, whatIf(3, 'c'))))).toEqual({ number: 3, tried: 'c' })
    expect(whatIfOf(teamOf(doing(own, whatIf(1, 'c'), { kind: 'return' })))).toBeUndefined()
  })

  it('knows that it was brought where it is, until it takes a choice itself', () => {
    const jump: Command = {
      kind: 'jump',
      choices: [
        { id: 'a', at: 1 },
        { id: 'b', at: 1 },
      ],
      page: 2,
    }
    const brought = doing(room(), jump)
    expect(
      [room(), brought, doing(brought, take('c')), doing(brought, { kind: 'back' })].map((one) =>
        isFilledIn(teamOf(one)),
      ),
    ).toEqual([false, true, false, true])
    expect(brought.view.page).toBe(2)
    expect(doing(room(), { kind: 'jump', choices: [] }).view.page).toBe(0)
  })

  it('forgets the hands of a decision that is filled in, and keeps those before it', () => {
    const own = doing(room(), hand('a', 2), take('a'), hand('b', 3), take('b'), hand('c', 1))
    const jump: Command = { kind: 'jump', choices: ['a', 'x', 'y'].map((id) => ({ id, at: 1 })) }
    expect(teamOf(doing(own, jump)).hands).toEqual({ 1: { a: 2 } })
  })

  it('offers an option until hands are raised or another beat is shown', () => {
    const offered = doing(room(), { kind: 'view', view: { offered: 'a' } })
    expect(offered.view.offered).toBe('a')
    expect(doing(offered, { kind: 'view', view: { offered: undefined } }).view.offered).toBeUndefined()
    expect('offered' in doing(offered, hand('a', 1)).view).toBe(false)
    expect('offered' in doing(offered, take('a')).view).toBe(false)
  })

  it('asks for letters in the chat from the beginning where they meet in a call', () => {
    const begun = {
      id: 'ana~1',
      run: beginRun('ana', 'r1', 7),
      begun: 1000,
      length: 60,
      rehearsal: false,
      teams: 1,
    } as const
    expect(beginRoom({ ...begun, chat: true }).view.chat).toBe(true)
    expect(doing(beginRoom({ ...begun, chat: true }), take('a')).view.chat).toBe(true)
  })

  it('has letters a little larger with each size', () => {
    expect([0, 1, MOST_SIZE].map(timesLarger)).toEqual([1, 1.18, 1.54])
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

describe('a new room', () => {
  it('has one run for each team, nothing counted, and a view that shows the talk', () => {
    const team = { run: beginRun('ana', 'r1', 7), hands: {}, prepared: [], whatIfs: [] }
    const begun = {
      id: 'ana~1',
      story: 'ana',
      changes: 0,
      begun: 1000,
      length: 60,
      rehearsal: false,
      turn: 0,
      notes: [],
      view: {
        showing: 'talk',
        page: 0,
        decision: 1,
        call: 'none',
        split: false,
        scores: false,
        blank: false,
        theme: 'light',
        size: 0,
        chat: false,
        short: false,
      },
    }
    expect(room()).toEqual({ ...begun, teams: [team] })
    expect(room(2)).toEqual({ ...begun, teams: [team, team] })
  })
})

describe('a room that is kept', () => {
  it.each<Partial<Room['view']>>([
    { showing: 'talk', call: 'none', theme: 'light' },
    { showing: 'looking-back', call: 'question', theme: 'dark' },
    { call: 'reasons' },
  ])('is read again with its view of %j', (view) => {
    const shown = after(room(), { kind: 'view', view })
    expect(unwrap(parseRoom(JSON.stringify(roomData(shown))))).toEqual(shown)
  })

  it.each([45, 60, 90] as const)('is read again with its length of %d minutes', (length) => {
    const planned = after(room(), { kind: 'length', length })
    expect(unwrap(parseRoom(JSON.stringify(roomData(planned))))).toEqual(planned)
  })
})

describe('at its limits', () => {
  it('a room counts whole hands, up to as many as any room has', () => {
    const handsAfter = (...hands: readonly number[]) =>
      handsAt(teamOf(doing(room(), ...hands.map((by) => hand('a', by)))), 1)?.a
    expect(handsAfter(2.9)).toBe(2)
    expect(handsAfter(3, -1.9)).toBe(2)
    expect(handsAfter(3, -4)).toBe(0)
    expect(handsAfter(MOST_HANDS - 1, 2)).toBe(MOST_HANDS)
    const full = doing(room(), hand('a', MOST_HANDS))
    expect(after(full, hand('a', 1))).toBe(full)
    expect(after(full, hand('a', Number.NaN))).toBe(full)
  })

  it('hands change neither the page nor what is called up', () => {
    const shown = doing(room(), { kind: 'view', view: { page: 2, call: 'reasons' } }, hand('a', 1))
    expect(shown.view).toMatchObject({ page: 2, call: 'reasons' })
  })

  it('a note is cut at its length, and no more are kept than any session has', () => {
    const note = (text: string): Command => ({ kind: 'note', text, at: 1 })
    expect(doing(room(), note(` ${'x'.repeat(MOST_NOTE + 1)}`)).notes[0]?.text).toBe('x'.repeat(MOST_NOTE))
    const full = doing(room(), ...Array.from({ length: MOST_NOTES }, () => note('x')))
    expect(full.notes).toHaveLength(MOST_NOTES)
    expect(after(full, note('y'))).toBe(full)
  })

  it('one note is removed, and none that is not there', () => {
    const noted = doing(room(), ...['a', 'b', 'c'].map((text): Command => ({ kind: 'note', text, at: 1 })))
    expect(after(noted, { kind: 'remove-note', index: 1 }).notes.map(({ text }) => text)).toEqual(['a', 'c'])
    expect(after(noted, { kind: 'remove-note', index: 3 })).toBe(noted)
  })

  it('a view stays within what there is to see, and the same view is no change', () => {
    const viewOf = (view: Partial<Room['view']>) => after(room(), { kind: 'view', view }).view
    expect(viewOf({ page: -1, decision: 0, size: -2 })).toEqual(room().view)
    expect(viewOf({ page: 2.7, decision: 3.2, size: 1.9 })).toMatchObject({ page: 2, decision: 3, size: 1 })
    expect(viewOf({ size: MOST_SIZE + 1 }).size).toBe(MOST_SIZE)
    const before = room()
    expect(after(before, { kind: 'view', view: { theme: 'light', page: 0 } })).toBe(before)
  })

  it.each([
    ['another length that is the same', { kind: 'length', length: 60 }],
    ['a turn of whoever has it', { kind: 'turn', team: 0 }],
    ['going back before the first choice', { kind: 'back' }],
    ['returning from nowhere', { kind: 'return' }],
    ['another option at no decision', { kind: 'what-if', number: 0, choice: 'b', at: 1 }],
    ['another option after the open decision', { kind: 'what-if', number: 2, choice: 'b', at: 1 }],
  ] as const)('%s changes nothing', (_, command) => {
    const before = room()
    expect(after(before, command)).toBe(before)
  })

  it('another option may be tried at the open decision, and aside once more', () => {
    const tried = doing(room(), { kind: 'what-if', number: 1, choice: 'b', at: 9 })
    expect(teamOf(tried).run.choices).toEqual([{ id: 'b', at: 9 }])
    const again = doing(tried, { kind: 'what-if', number: 1, choice: 'c', at: 9 })
    expect(ids(again)).toEqual(['c'])
    expect(ids(doing(again, { kind: 'return' }))).toEqual([])
    expect(teamOf(again).whatIfs).toEqual([
      { number: 1, id: 'b' },
      { number: 1, id: 'c' },
    ])
  })

  it('going back aside loses no hands of the room’s own run', () => {
    const aside = doing(
      room(),
      hand('a', 2),
      take('a'),
      hand('c', 1),
      take('c'),
      { kind: 'what-if', number: 1, choice: 'b', at: 9 },
      { kind: 'back' },
    )
    expect(ids(aside)).toEqual([])
    expect(teamOf(aside).hands).toEqual({ 1: { a: 2 }, 2: { c: 1 } })
  })

  it('a jump goes on from the room’s own run, also from aside, and keeps what was taken up to there', () => {
    const jump = (...choices: readonly string[]): Command => ({
      kind: 'jump',
      choices: choices.map((id) => ({ id, at: 1 })),
    })
    const own = doing(room(), hand('a', 1), take('a'), hand('c', 1), take('c'))
    const jumped = doing(own, { kind: 'what-if', number: 1, choice: 'b', at: 9 }, jump('a', 'd', 'e'))
    expect(ids(jumped)).toEqual(['a', 'd', 'e'])
    expect(teamOf(jumped).run.choices[0]).toEqual({ id: 'a', at: 5 })
    expect(teamOf(jumped).aside).toBeUndefined()
    expect(teamOf(jumped).prepared).toEqual([2, 3])
    expect(teamOf(jumped).hands).toEqual({ 1: { a: 1 } })
    expect(teamOf(doing(jumped, jump('a'))).prepared).toEqual([])
  })

  it('length is the trainer’s to change', () => {
    expect(after(room(), { kind: 'length', length: 90 }).length).toBe(90)
  })

  it('of two copies the newer one counts, and only of one room', () => {
    const once = doing(room(), take('a'))
    expect(newer(room(), once)).toBe(once)
    expect(newer(once, { ...once })).toBe(once)
    const other = { ...doing(once, take('b')), id: 'ana~2' }
    expect(newer(once, other)).toBe(once)
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
    expect(splitOf(undefined, ['a'])).toEqual([{ id: 'a', hands: 0, share: 0 }])
  })

  it('names the option that is ahead, and none where two are', () => {
    expect(leading(splitOf({ a: 3, b: 1 }, options))).toBe('a')
    expect(leading(splitOf({ a: 3, b: 3 }, options))).toBeUndefined()
    expect(leading(splitOf({ a: 1, b: 2, c: 4 }, options))).toBe('c')
    expect(leading(splitOf({ b: 1 }, ['b']))).toBe('b')
    expect(leading(splitOf({ b: 0 }, ['b']))).toBeUndefined()
    expect(leading(splitOf(undefined, options))).toBeUndefined()
    expect(leading([])).toBeUndefined()
  })

  it('is divided where nothing has clearly more than half', () => {
    expect(isDivided(splitOf({ a: 3, b: 2 }, options))).toBe(true)
    expect(isDivided(splitOf({ a: 4, b: 2 }, options))).toBe(false)
    expect(isDivided(splitOf({ a: 1, b: 1 }, options))).toBe(false)
    // Three hands are enough to be divided.
    expect(isDivided(splitOf({ a: 1, b: 1, c: 1 }, ['a', 'b', 'c']))).toBe(true)
  })
})
