// Following a run that goes on, back, aside or nowhere, on a small story.

import { describe, expect, it } from 'vitest'
import type { Playable } from '../../../src/model/passage.ts'
import { replay } from '../../../src/model/replay.ts'
import { createFollower, lookAhead } from '../../../src/model/room/follower.ts'
import { story, unwrap } from '../../support/ink.ts'
import { runOf } from '../../support/runs.ts'

const told = story(`VAR trust = 6
-> room
=== room
Ana: Well?
* (stay) Stay.
  ~ trust += 1
* (go) Go.
* (fails) Fail.
  -> breaks
-
Ana: And?
* (ask) Ask.
* (wait) Wait.
-
-> END
=== breaks
->->`)

/** A story that counts how often it is begun. */
function counted(): { readonly playable: Playable; readonly begun: () => number } {
  let count = 0
  const begin: Playable['begin'] = (seed) => {
    count++
    return told.begin(seed)
  }
  return { playable: { ...told, begin }, begun: () => count }
}

describe('following a run', () => {
  const run = (...ids: readonly string[]) => runOf(told, ids)

  it('goes on with what is told where the run has only grown, and begins again where it has not', () => {
    const { playable, begun } = counted()
    const follow = createFollower(playable)
    const beatsAfter = (...ids: readonly string[]) => {
      const { beats } = unwrap(follow(run(...ids)))
      expect(beats).toEqual(unwrap(replay(told, run(...ids))).beats)
      return begun()
    }
    expect(beatsAfter()).toBe(1)
    expect(beatsAfter('room.stay')).toBe(1)
    expect(beatsAfter('room.stay', 'room.ask')).toBe(1)
    expect(beatsAfter('room.stay', 'room.ask')).toBe(1)
    expect(beatsAfter('room.stay')).toBe(2)
    expect(beatsAfter('room.go', 'room.ask')).toBe(3)
  })

  it('begins again for another seed', () => {
    const { playable, begun } = counted()
    const follow = createFollower(playable)
    unwrap(follow(runOf(told, ['room.stay'], 1)))
    unwrap(follow(runOf(told, ['room.stay'], 2)))
    expect(begun()).toBe(2)
  })

  it('says why it could not go on, and is right again with the next run', () => {
    const follow = createFollower(told)
    unwrap(follow(run('room.stay')))
    const stuck = unwrap(follow(run('room.stay', 'room.gone')))
    expect(stuck.lost?.code).toBe('story/no-such-choice')
    expect(stuck.beats).toHaveLength(2)
    const again = unwrap(follow(run('room.stay', 'room.wait')))
    expect(again.lost).toBeUndefined()
    expect(again.beats).toHaveLength(3)
    expect(again).not.toHaveProperty('lost')
  })

  it('says so again while it is asked for the same, and goes on from what held', () => {
    const { playable, begun } = counted()
    const follow = createFollower(playable)
    for (const id of ['room.gone', 'room.fails']) {
      for (let time = 0; time < 2; time++) {
        const stuck = unwrap(follow(run(id)))
        expect([stuck.beats.length, stuck.lost?.code]).toEqual(
          id === 'room.gone' ? [1, 'story/no-such-choice'] : [1, 'story/runtime'],
        )
      }
    }
    const before = begun()
    expect(unwrap(follow(run('room.stay'))).beats).toEqual(unwrap(replay(told, run('room.stay'))).beats)
    expect(begun()).toBe(before)
  })

  it('fails where the story cannot begin', () => {
    expect(createFollower(story('-> breaks\n=== breaks\n->->'))(run()).ok).toBe(false)
  })
})

describe('looking ahead', () => {
  it('tells what each option would lead to, and nothing of one that fails or is not there', () => {
    const begun = runOf(told, [])
    const ahead = lookAhead(told, begun, [{ id: 'room.stay' }, { id: 'room.fails' }, { id: 'room.gone' }])
    expect(Object.keys(ahead)).toEqual(['room.stay'])
    expect(ahead['room.stay']?.scores.trust).toBe(7)
    expect(begun.choices).toEqual([])
  })

  it('tells it from where the run is', () => {
    const ahead = lookAhead(told, runOf(told, ['room.stay']), [{ id: 'room.ask' }])
    expect(ahead['room.ask']?.number).toBe(2)
    expect(ahead['room.ask']?.outcome?.choice.id).toBe('room.ask')
  })

  it('tells nothing of a story that cannot begin', () => {
    const broken = story('-> breaks\n=== breaks\n->->')
    expect(lookAhead(broken, runOf(broken, []), [{ id: 'room.stay' }])).toEqual({})
  })
})
