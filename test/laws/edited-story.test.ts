// A saved run on a story that its author has gone on writing.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSession } from '../../src/app/talk/session.ts'
import { replay } from '../../src/model/replay.ts'
import { story, unwrap } from '../support/ink.ts'
import { runByPicks, runOf } from '../support/runs.ts'

interface Option {
  readonly label: string
  readonly words: string
}

/** A story of several rooms in a row; every option leads to the next room. */
const written = (rooms: readonly (readonly Option[])[], narration: string) =>
  [
    '-> room0',
    ...rooms.map((options, index) =>
      [
        `=== room${index}`,
        `${narration} ${index}.`,
        ...options.map(({ label, words }) => `* (${label}) ${words}\n  An answer.\n  -> room${index + 1}`),
      ].join('\n'),
    ),
    `=== room${rooms.length}\nThe end.\n-> END`,
  ].join('\n')

const option = (label: string) =>
  fc.record({ label: fc.constant(label), words: fc.stringMatching(/^[A-Z][a-z]{1,12}$/) })
const room = fc.tuple(option('a'), option('b'), option('c'))
const rooms = fc.array(room, { minLength: 1, maxLength: 6 })

describe('a saved run survives an edited story', () => {
  it('whose lines and options were reworded, reordered and added to', () => {
    fc.assert(
      fc.property(rooms, fc.array(fc.nat(5), { maxLength: 6 }), fc.nat(), (before, picks, seed) => {
        const run = runByPicks(story(written(before, 'Once')), picks, seed)
        const after = before.map((options) => [
          { label: 'fresh', words: 'Something new' },
          ...[...options].reverse().map(({ label }) => ({ label, words: `Other words for ${label}` })),
        ])
        const told = unwrap(replay(story(written(after, 'Inserted.\nReworded')), run))
        expect(told.lost).toBeUndefined()
        expect(told.run).toEqual(run)
        expect(told.beats.map(({ outcome }) => outcome?.choice.id).slice(1)).toEqual(
          run.choices.map(({ id }) => id),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('and stops honestly, at the last point that holds, where an option is gone', () => {
    const before = story(written([[{ label: 'a', words: 'A' }], [{ label: 'b', words: 'B' }]], 'Room'))
    const after = story(written([[{ label: 'a', words: 'A' }], [{ label: 'other', words: 'B' }]], 'Room'))
    const run = runOf(before, ['room0.a', 'room1.b'])
    const told = unwrap(replay(after, run))
    expect(told.run.choices.map(({ id }) => id)).toEqual(['room0.a'])
    expect(told.beats.at(-1)?.lines.map(({ text }) => text)).toEqual(['A', 'An answer.', 'Room 1.'])
    expect(told.lost).toMatchObject({
      code: 'story/no-such-choice',
      message: 'Unexpected choice “room1.b”, expected one of room1.other',
    })
  })

  it('a session on it says so, and goes on from there', () => {
    const after = story(written([[{ label: 'a', words: 'A' }], [{ label: 'other', words: 'B' }]], 'Room'))
    const { session, lost } = unwrap(createSession(after, runOf(after, ['room0.a', 'room1.gone']), () => 9))
    expect(lost).toBe(true)
    expect(session.getState().problem?.code).toBe('story/no-such-choice')
    session.commands.choose('room1.other')
    expect(session.getState()).toMatchObject({
      run: { choices: [{ id: 'room0.a' }, { id: 'room1.other', at: 9 }] },
    })
    expect(session.getState().problem).toBeUndefined()
  })
})
