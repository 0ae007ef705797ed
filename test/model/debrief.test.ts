import { describe, expect, it } from 'vitest'
import { debrief, stretches } from '../../src/model/debrief.ts'
import type { Line } from '../../src/model/passage.ts'
import { story } from '../support/ink.ts'
import { beatsOf } from '../support/runs.ts'

const LEDGER = `LIST names = thursdays, a_call
VAR promises_made = ()
VAR promises_kept = ()
VAR promises_broken = ()
VAR promises_not_yours = ()
-> room
`

const told = story(`VAR trust = 6
${LEDGER}=== room
A door.
A bus.
Rain.
He sits.
Tyler: Thursday?
* (promise) "Thursday."
  ~ promises_made += thursdays
  # move: small_promise
  Tyler: We'll see.
* (wait) "I'll ask."
-
Tyler: And?
* (ring) Ring him.
  ~ trust = trust - 2
  ~ promises_broken += thursdays
  # thought: Told you.
  He doesn't pick up. # ending: late
  -> END`)

describe('a debrief', () => {
  const made = () => debrief(beatsOf(told, ['room.promise', 'room.ring']))

  it('shows each choice with what it answered and what came of it', () => {
    const { decisions } = made()
    expect(decisions[0]).toMatchObject({
      number: 1,
      choice: { id: 'room.promise', text: '"Thursday."' },
      move: 'small_promise',
      effects: { trust: 0, empathy: 0, reliability: 0 },
    })
    expect(decisions[0]?.before.map(({ text }) => text)).toEqual(['A bus.', 'Rain.', 'He sits.', 'Thursday?'])
    expect(decisions[0]?.after.map(({ text }) => text)).toEqual(["We'll see.", 'And?'])
  })

  it('has the scores at every beat, the opening first', () => {
    const { course } = made()
    expect(course.map(({ trust }) => trust)).toEqual([6, 6, 4])
  })

  it('keeps a promise’s history and how it stands', () => {
    const { promises } = made()
    expect(promises).toEqual([
      {
        promise: 'thursdays',
        events: [
          { event: 'made', number: 1 },
          { event: 'broken', number: 2 },
        ],
        state: 'broken',
      },
    ])
  })

  it('names the ending, once there is one', () => {
    const { ending } = made()
    expect(ending).toBe('late')
    expect(debrief(beatsOf(told, ['room.wait']))).not.toHaveProperty('ending')
    expect(debrief([])).toEqual({ decisions: [], course: [], promises: [] })
  })

  it('is empty of decisions before the first choice', () => {
    expect(debrief(beatsOf(told, []))).toMatchObject({ decisions: [], promises: [], course: [{ trust: 6 }] })
  })
})

describe('what became of a promise', () => {
  const later = story(`VAR reliability = 6
${LEDGER}=== room
Tyler: Thursday?
* (wait) "I'll ask."
-
Tyler: And?
* (promise) "Thursday."
  ~ promises_made += thursdays
* (other) "A call, then."
  ~ promises_made += a_call
* (always) "Every Thursday, whatever they say."
  ~ promises_not_yours += thursdays
-
Tyler: All right.
* (ring) Ring him.
-
~ promises_broken += thursdays
~ reliability = reliability - 2
It is Thursday. # settles: thursdays # ending: late
-> END`)
  const settledIn = (...ids: readonly string[]) =>
    debrief(beatsOf(later, ['room.wait', ...ids, 'room.ring'])).decisions.at(-1)?.settled

  it('says at which choice it had been made', () => {
    expect(settledIn('room.promise')).toMatchObject([{ promise: 'thursdays', event: 'broken', madeAt: 2 }])
  })

  it('says it too of what was nobody’s to promise', () => {
    expect(settledIn('room.always')).toMatchObject([{ promise: 'thursdays', madeAt: 2 }])
    expect(debrief(beatsOf(later, ['room.wait', 'room.always', 'room.ring'])).promises).toEqual([
      { promise: 'thursdays', events: [{ event: 'not_yours', number: 2 }], state: 'not_yours' },
    ])
  })

  it('says nothing of it that the ledger does not say', () => {
    const silent = story(`${LEDGER}=== room
Tyler: Thursday?
* (promise) "Thursday."
  ~ promises_made += thursdays
* (wait) "I'll ask."
-
* (ring) Ring him.
-
It is Thursday. # settles: thursdays
-> END`)
    const looked = (id: string) => debrief(beatsOf(silent, [id, 'room.ring']))
    const { decisions, promises } = looked('room.promise')
    expect(promises).toEqual([
      { promise: 'thursdays', events: [{ event: 'made', number: 1 }], state: 'made' },
    ])
    expect(decisions[1]?.settled).toMatchObject([{ promise: 'thursdays', madeAt: 1 }])
    expect(looked('room.wait').promises).toEqual([])
    expect(looked('room.wait').decisions[1]?.settled?.[0]).not.toHaveProperty('madeAt')
    expect(decisions[0]).not.toHaveProperty('settled')
  })

  it('says nothing of that where no choice made it', () => {
    const [settled] = settledIn('room.other') ?? []
    expect(settled?.promise).toBe('thursdays')
    expect(settled?.madeAt).toBeUndefined()
  })
})

describe('stretches', () => {
  const line = (text: string, hard?: string): Line => ({
    kind: 'narration',
    text,
    cues: [],
    ...(hard && { hard }),
  })

  it('cut lines where a hard part begins or ends', () => {
    const lines = [line('1'), line('2', 'A'), line('3', 'A'), line('4', 'B'), line('5'), line('6')]
    expect(stretches(lines).map((stretch) => [stretch.hard, stretch.lines.length])).toEqual([
      [undefined, 1],
      ['A', 2],
      ['B', 1],
      [undefined, 2],
    ])
  })

  it('of no lines are none', () => {
    expect(stretches([])).toEqual([])
  })
})
