// What is gathered of a small story by playing it, in full.

import { describe, expect, it } from 'vitest'
import { gatherGuide, sceneOf, wayTo } from '../../../src/model/room/guide.ts'
import { story } from '../../support/ink.ts'

const told = story(`VAR trust = 5
VAR empathy = 5
VAR reliability = 5
VAR promises_made = ()
LIST names = call
-> hall
=== hall
One.
Two.
Mo: In?
* (in) In.
  ~ trust += 2
  # move: enter # why: You came in. # instead: Wait. # thought: Fine. # evidence: e1 # see: s1 # differ: Some wait.
* (out) Out.
  ~ trust -= 1
  ~ promises_made += call
  # move: leave # why: You left. # instead: Stay.
-
-> yard
=== yard
Mo: And?
# discuss: Why stay?
* (stay) Stay.
  { hall.in:
    ~ empathy += 1
    # move: stay # why: He had let you in.
  - else:
    ~ empathy -= 2
    # move: stay # why: He had not. # instead: Go.
  }
* (go) Go. -> gate
-
Good. # ending: home # discuss: What now?
-> END
=== gate
Mo: Well?
* (wave) Wave.
  # move: wave # why: You waved.
-
Bye. # ending: away
-> END
`)
const atOnce = () => Promise.resolve()
// Gathered in each test, so that a fault that is planted in it is noticed there.
const gathered = () => gatherGuide(told, atOnce)

describe('the guide of a small story', () => {
  it('has its decisions with their numbers, scenes, and what was said before them', async () => {
    const guide = await gathered()
    expect(guide.decisions.map(({ number, scene }) => [number, scene])).toEqual([
      [1, 'hall'],
      [2, 'yard'],
      [3, 'gate'],
    ])
    expect(guide.decisions[0]?.before.map(({ text }) => text)).toEqual(['Two.', 'In?'])
    expect(guide.decisions.map(({ questions }) => questions)).toEqual([[], ['Why stay?'], []])
  })

  it('has each option with all that was said of it', async () => {
    const guide = await gathered()
    const [first, second] = guide.decisions[0]?.options ?? []
    expect(first).toEqual({
      id: 'hall.in',
      text: 'In.',
      move: 'enter',
      differ: 'Some wait.',
      instead: 'Wait.',
      thought: 'Fine.',
      reasons: ['You came in.'],
      evidence: ['e1'],
      see: ['s1'],
      effects: {
        trust: { least: 2, most: 2 },
        empathy: { least: 0, most: 0 },
        reliability: { least: 0, most: 0 },
      },
      promises: [],
    })
    expect(second).toMatchObject({ id: 'hall.out', promises: [{ promise: 'call', event: 'made' }] })
    expect(second).not.toHaveProperty('thought')
    expect(second).not.toHaveProperty('differ')
  })

  it('has every reason that was given, and from where to where a score moved', async () => {
    const guide = await gathered()
    const stay = guide.decisions[1]?.options.find(({ id }) => id === 'yard.stay')
    expect([...(stay?.reasons ?? [])].sort()).toEqual(['He had let you in.', 'He had not.'])
    expect(stay?.effects.empathy).toEqual({ least: -2, most: 1 })
  })

  it('has the scenes, a way to each, and what is asked at the end', async () => {
    const guide = await gathered()
    expect(guide.scenes).toEqual(['hall', 'yard', 'gate'])
    expect(guide.ways.hall).toEqual([])
    expect(guide.ways.yard).toHaveLength(1)
    expect(guide.ways.gate).toHaveLength(2)
    expect(guide.ways.gate?.[1]).toBe('yard.go')
    expect(guide.endings).toEqual({ home: 'What now?' })
  })

  it('pauses after every fifth run, so that a page stays quick', async () => {
    let pauses = 0
    await gatherGuide(
      told,
      async () => {
        pauses++
      },
      14,
    )
    expect(pauses).toBe(2)
  })

  it('of one run goes for what did most good', async () => {
    const one = await gatherGuide(told, atOnce, 1)
    expect(one.decisions[0]?.options.filter(({ reasons }) => reasons.length > 0)).toHaveLength(1)
  })
})

describe('the guide of a story that is not told in the order of its source', () => {
  const backwards = story(`-> second
=== first
Mo: Last?
* (yes) Yes.
* (no) No.
-
-> END
=== second
Mo: First?
* (go) Go. -> first
* (run) Run. -> first
`)

  it('has its decisions in the order in which they are met, with the numbers of the source', async () => {
    const { decisions, scenes } = await gatherGuide(backwards, atOnce)
    expect(decisions.map(({ number, scene }) => [number, scene])).toEqual([
      [2, 'second'],
      [1, 'first'],
    ])
    expect(scenes).toEqual(['second', 'first'])
  })
})

describe('the guide of a story that goes round for ever', () => {
  const round = story(`-> k
=== k
Mo: Again?
+ (again) Again. -> k
+ (other) Other. -> k
`)

  it('is gathered all the same, and knows no way to what is not there', async () => {
    const guide = await gatherGuide(round, atOnce, 2)
    expect(guide.decisions).toHaveLength(1)
    expect(guide.decisions[0]?.options.map(({ id }) => id).sort()).toEqual(['k.again', 'k.other'])
    expect(wayTo(round, guide, [], 'nowhere', 1)).toBeUndefined()
  })
})

describe('a scene', () => {
  it.each([
    ['hall.in', 'hall'],
    ['hall.stitch.in', 'hall'],
    ['hall:in-there', 'hall'],
    ['hall', 'hall'],
  ])('of %s is %s', (id, scene) => {
    expect(sceneOf(id)).toBe(scene)
  })
})

describe('the way to a scene', () => {
  const log = (...ids: readonly string[]) => ids.map((id) => ({ id, at: 1 }))

  it('is back to its first decision where the run has been there', async () => {
    const guide = await gathered()
    expect(wayTo(told, guide, log('hall.out', 'yard.go'), 'yard', 1)).toEqual(['hall.out'])
    expect(wayTo(told, guide, log('hall.out', 'yard.go'), 'hall', 1)).toEqual([])
  })

  it('goes on from the run’s own choices, and fills in what lies between', async () => {
    const guide = await gathered()
    expect(wayTo(told, guide, log('hall.out'), 'yard', 1)).toEqual(['hall.out'])
    expect(wayTo(told, guide, log('hall.out'), 'gate', 1)).toEqual(['hall.out', 'yard.go'])
  })

  it('is the guide’s own where the run cannot come there any more', async () => {
    const guide = await gathered()
    expect(wayTo(told, guide, log('hall.out', 'yard.stay'), 'gate', 1)).toEqual(guide.ways.gate)
  })

  it('leads to no scene that there is not', async () => {
    const guide = await gathered()
    expect(wayTo(told, guide, [], 'nowhere', 1)).toBeUndefined()
  })
})
