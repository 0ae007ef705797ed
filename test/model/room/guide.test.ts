// What is gathered of a small story by playing it, in full.

import { describe, expect, it } from 'vitest'
import { openingBeat } from '../../../src/model/beat.ts'
import type { Passage, Playable } from '../../../src/model/passage.ts'
import { ok } from '../../../src/model/result.ts'
import { type Guide, type GuideOption, gatherGuide, sceneOf, wayTo } from '../../../src/model/room/guide.ts'
import { story, unwrap } from '../../support/ink.ts'

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
# discuss: Why stay? # say: What do you say?
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
/** The story, and the choices that were taken in each telling of it. */
function overheard(heard: Playable): { readonly playable: Playable; readonly runs: readonly string[][] } {
  const runs: string[][] = []
  const begin: Playable['begin'] = (seed) => {
    const begun = heard.begin(seed)
    const taken: string[] = []
    runs.push(taken)
    if (!begun.ok) return begun
    return ok({
      get passage() {
        return begun.value.passage
      },
      choose: (id) => {
        taken.push(id)
        return begun.value.choose(id)
      },
    })
  }
  return { playable: { ...heard, begin }, runs }
}

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

  it('has what everybody is asked before the options, at the decisions where the author marks it alone', async () => {
    const { decisions } = await gathered()
    expect(decisions[1]?.say).toBe('What do you say?')
    expect(decisions[0]).not.toHaveProperty('say')
    expect(decisions[2]).not.toHaveProperty('say')
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
    expect(guide.endings).toStrictEqual({ home: 'What now?' })
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

  it('of a single run has what that run did', async () => {
    const single = await gatherGuide(told, atOnce, 1)
    expect(single.decisions[0]?.options.filter(({ reasons }) => reasons.length > 0)).toHaveLength(1)
  })
})

describe('the runs that a guide is gathered from', () => {
  // Of the first decision c and d are worth as much, and more than a, which is taken more often than they are. Of the second
  // y does least harm. The third option of the last one is there only where a was followed by y.
  const valued = story(`VAR trust = 9
VAR empathy = 9
VAR reliability = 9
-> k
=== k
Mo: 1? # order: written
* (a) A.
  ~ trust += 4
* (b) B.
* (c) C.
  ~ trust += 2
  ~ empathy += 2
  ~ reliability += 1
* (d) D.
  ~ trust += 5
-
Mo: 2? # order: written
* (w) W.
  ~ trust -= 3
* (x) X.
  ~ empathy -= 2
* (y) Y.
  ~ reliability -= 1
* (z) Z.
  ~ trust += 1
  ~ empathy -= 3
-
-> END
`)

  it('take the option taken least so far, and the last fifth of them what did most good on average', async () => {
    const { playable, runs } = overheard(valued)
    await gatherGuide(playable, atOnce, 11)
    expect(runs.map(([first = '', second = '']) => first.slice(2) + second.slice(2))).toEqual([
      ...['aw', 'bx', 'cy', 'dz', 'aw', 'bx', 'cy', 'dz', 'aw'],
      // Each of these turns aside at one decision: the first of them at its second, the other at its first.
      ...['cx', 'by'],
    ])
  })

  it('are sixty, of which the last twelve go for the best', async () => {
    const { playable, runs } = overheard(valued)
    await gatherGuide(playable, atOnce)
    const all = runs.map(([first = '', second = '']) => first.slice(2) + second.slice(2))
    expect(all).toHaveLength(60)
    expect(all.slice(44, 48)).toEqual(['aw', 'bx', 'cy', 'dz'])
    expect(all.slice(48)).toEqual(['ay', 'cw', ...Array.from({ length: 10 }, () => 'cy')])
  })

  it('try what is new rather than what did harm', async () => {
    const rare = story(`VAR trust = 9
-> k
=== k
Mo: 1? # order: written
* (a) A.
* (b) B.
-
Mo: 2? # order: written
* (v) V.
* (w) W.
-
Mo: 3? # order: written
* (x) X.
  ~ trust -= 1
* (y) Y.
  ~ trust -= 2
* (z) { a and w } Z.
-
-> END
`)
    const { playable, runs } = overheard(rare)
    await gatherGuide(playable, atOnce, 10)
    expect(runs.filter((run) => run[0] === 'k.a' && run[1] === 'k.w')).toEqual([['k.a', 'k.w', 'k.z']])
  })

  it('go on no further than eighty choices', async () => {
    const round = story('-> k\n=== k\nMo: Again? # discuss: Why?\n+ (again) Again. -> k')
    const { playable, runs } = overheard(round)
    const { decisions, endings } = await gatherGuide(playable, atOnce, 2)
    expect(runs.map(({ length }) => length)).toEqual([80, 80])
    expect(decisions[0]?.questions).toEqual(['Why?'])
    // A question where a run was broken off belongs to no ending.
    expect(endings).toStrictEqual({})
  })

  it('are given up where the story cannot begin', async () => {
    const { playable, runs } = overheard(story('-> breaks\n=== breaks\n->->'))
    const guide = await gatherGuide(playable, atOnce)
    expect(guide).toEqual({ decisions: [], scenes: [], endings: {}, ways: {} })
    expect(runs).toHaveLength(1)
  })

  it('leave out what an option does that fails', async () => {
    const broken = story(`-> k
=== k
Mo: Well? # order: written
* (breaks) Break. -> wrong
* (holds) Hold.
  # why: It held.
-
Mo: And?
* (on) On.
-
-> END
=== wrong
->->
`)
    const { decisions } = await gatherGuide(broken, atOnce, 8)
    expect(decisions.map(({ options }) => options.map(({ id, reasons }) => [id, reasons]))).toEqual([
      [
        ['k.breaks', []],
        ['k.holds', ['It held.']],
      ],
      [['k.on', []]],
    ])
    expect(decisions[0]?.options[0]?.effects.trust).toEqual({ least: Infinity, most: -Infinity })
  })
})

describe('a decision of a guide', () => {
  it('is the same where it is met again with fewer options, or with more', async () => {
    const hub = story(`-> k
=== k
Mo: What? # order: written
* (late) { ask } Late. -> k
* (ask) Ask. -> k
+ (leave) Leave.
-
-> END
`)
    const { decisions } = await gatherGuide(hub, atOnce, 8)
    expect(decisions.map(({ options }) => options.map(({ id }) => id))).toEqual([
      ['k.ask', 'k.leave', 'k.late'],
    ])
  })

  it('stands where it was met on average, however seldom that was', async () => {
    const seldom = story(`-> k
=== k
Mo: 1? # order: written
* (a) A. -> rare
* (b) B. -> last
* (c) C. -> last
* (d) D. -> last
=== rare
Mo: 2?
* (on) On.
-
Mo: 3?
* (again) Again.
-
-> END
=== last
Mo: 2?
* (end) End.
-
-> END
`)
    const { decisions } = await gatherGuide(seldom, atOnce, 8)
    expect(decisions.map(({ options }) => options[0]?.id)).toEqual([
      'k.a',
      'rare.on',
      'last.end',
      'rare.again',
    ])
  })

  it('has its number by the line of its first option in the source', async () => {
    const nested = story(`-> k
=== k
Mo: 1?
* (in) In.
  Mo: 2?
  * * (deep) Deep.
* (out) Out.
-
-> END
`)
    const { decisions } = await gatherGuide(nested, atOnce, 8)
    expect(decisions.map(({ number, options }) => [number, options.map(({ id }) => id).sort()])).toEqual([
      [1, ['k.in', 'k.out']],
      [2, ['k.deep']],
    ])
  })
})

describe('the guide of a story that does not say where its options stand', () => {
  it('numbers its decisions as they are first met', async () => {
    const placeless = (passage: Passage): Passage => ({
      ...passage,
      choices: passage.choices.map(({ id, text }) => ({ id, text })),
    })
    const begin: Playable['begin'] = (seed) => {
      const telling = unwrap(told.begin(seed))
      return ok({
        passage: placeless(telling.passage),
        choose: (id) => ok(placeless(unwrap(telling.choose(id)))),
      })
    }
    const { decisions } = await gatherGuide({ ...told, begin }, atOnce, 8)
    expect(decisions.map(({ number, scene }) => [number, scene])).toEqual([
      [1, 'hall'],
      [2, 'yard'],
      [3, 'gate'],
    ])
  })
})

describe('an option of a guide', () => {
  const varied = story(`VAR promises_made = ()
VAR promises_kept = ()
LIST names = call, visit
-> k
=== k
Mo: 1? # order: written
* (a) A.
* (b) B.
- (both)
Mo: 2? # order: written
* (ask) Ask.
  { b:
    # move: plain # why: Then it was kind. # evidence: e1 # evidence: e2 # see: s1
    ~ promises_made += (call, visit)
  - else:
    # move: bare # evidence: e2 # see: s1
    ~ promises_made += call
    ~ promises_kept += call
  }
-
{ b: Bye. # ending: home # discuss: Was it kind? }
{ a: Bye. # ending: home # discuss: Was it not? }
-> END
`)

  it('is told by the run in which a reason was given, with each source and promise once', async () => {
    const { decisions } = await gatherGuide(varied, atOnce, 8)
    expect(decisions[1]?.options[0]).toMatchObject({
      move: 'plain',
      reasons: ['Then it was kind.'],
      evidence: ['e2', 'e1'],
      see: ['s1'],
      promises: [
        { promise: 'call', event: 'made' },
        { promise: 'call', event: 'kept' },
        { promise: 'visit', event: 'made' },
      ],
    })
  })

  it('has its move also where no reason was given', async () => {
    const { decisions } = await gatherGuide(varied, atOnce, 1)
    expect(decisions[1]?.options[0]).toMatchObject({ move: 'bare', reasons: [] })
  })

  it('leaves out what was never said of it', async () => {
    const { decisions } = await gatherGuide(varied, atOnce, 8)
    expect(Object.keys(decisions[0]?.options[0] ?? {}).sort()).toEqual([
      'effects',
      'evidence',
      'id',
      'promises',
      'reasons',
      'see',
      'text',
    ])
  })

  it('has the question of an ending as it was first asked', async () => {
    const { endings } = await gatherGuide(varied, atOnce, 8)
    expect(endings).toEqual({ home: 'Was it not?' })
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
    const { decisions, scenes } = await gatherGuide(backwards, atOnce, 8)
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

  it('is back to its first decision also where that is the first of all and comes again', () => {
    const again = story('-> k\n=== k\nMo: Again?\n+ (again) Again. -> k')
    const none = { decisions: [], scenes: [], endings: {}, ways: {} }
    expect(wayTo(again, none, log('k.again', 'k.again'), 'k', 1)).toEqual([])
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

describe('a way that is found by trying', () => {
  const log = (...ids: readonly string[]) => ids.map((id) => ({ id, at: 1 }))
  const none = { decisions: [], scenes: [], endings: {}, ways: {} }
  const three = ['a', 'b', 'c']
  const asks = (knot: string, to: (option: string) => string) =>
    `=== ${knot}\nMo: ${knot}? # order: written\n${three.map((option) => `* (${option}) ${option}. -> ${to(option)}`).join('\n')}\n`
  // Three decisions with three options each: every path has a last scene of its own.
  const tree = story(
    [
      '-> k\n',
      asks('k', (option) => `k_${option}`),
      ...three.map((first) => asks(`k_${first}`, (option) => `k_${first}${option}`)),
      ...three.flatMap((first) => three.map((second) => asks(`k_${first}${second}`, () => 'END'))),
    ].join(''),
  )

  it('takes other options in each try, and is the same every time', () => {
    const { playable, runs } = overheard(tree)
    expect(wayTo(playable, none, [], 'nowhere', 1)).toBeUndefined()
    expect(runs).toHaveLength(40)
    const letters = (run: readonly string[]) => run.map((id) => id.at(-1)).join('')
    expect(runs.slice(0, 4).map(letters)).toEqual(['aaa', 'bba', 'bac', 'bcb'])
    const ends = three.flatMap((first) => three.map((second) => [first, second] as const))
    for (const [first, second] of ends) {
      expect(wayTo(tree, none, [], `k_${first}${second}`, 1)).toEqual([`k.${first}`, `k_${first}.${second}`])
    }
  })

  it('fills in what weighs least: no promise before a score, a gain before a loss, and last what was never seen', () => {
    const option = (id: string, trust: number, promised = false): GuideOption => ({
      id,
      text: id,
      reasons: [],
      evidence: [],
      see: [],
      effects: {
        trust: { least: Math.min(0, trust), most: Math.max(0, trust) },
        empathy: { least: 0, most: 0 },
        reliability: { least: 0, most: 0 },
      },
      promises: promised ? [{ promise: 'ring', event: 'made' }] : [],
    })
    const guideOf = (...options: readonly GuideOption[]): Guide => ({
      ...none,
      decisions: [{ number: 1, scene: 'k', before: [], questions: [], options }],
    })
    const taken = (...options: readonly GuideOption[]) => {
      const { playable, runs } = overheard(tree)
      wayTo(playable, guideOf(...options), [], 'nowhere', 1)
      return runs[0]?.[0]
    }
    expect(taken(option('k.a', 2), option('k.b', 1), option('k.c', -1))).toBe('k.b')
    expect(taken(option('k.a', 3), option('k.b', 4), option('k.c', -1))).toBe('k.c')
    expect(taken(option('k.a', 2), option('k.b', 2), option('k.c', -1))).toBe('k.a')
    expect(taken(option('k.a', 0, true), option('k.b', -3), option('k.c', 3))).toBe('k.c')
    expect(taken(option('k.b', -3))).toBe('k.b')
  })

  it('keeps every choice that the run took, also where the scene could be had before', () => {
    const early = story(`-> k
=== k
<- window
* (sit) Sit. -> yard
=== yard
<- window
* (go) Go. -> END
=== window
* (look) Look. -> END
`)
    expect(wayTo(early, none, log('k.sit'), 'window', 1)).toEqual(['k.sit'])
  })

  it('goes on no further than eighty choices', () => {
    const { playable, runs } = overheard(story('-> k\n=== k\nMo: Again?\n+ (again) Again. -> k'))
    expect(wayTo(playable, none, [], 'nowhere', 1)).toBeUndefined()
    expect(new Set(runs.map(({ length }) => length))).toEqual(new Set([80]))
  })

  it('ends where an option fails, or the story cannot begin', () => {
    const broken = story('-> k\n=== k\nMo: Well?\n* (breaks) Break. -> wrong\n=== wrong\n->->')
    expect(wayTo(broken, none, [], 'nowhere', 1)).toBeUndefined()
    const stuck = story('-> wrong\n=== wrong\n->->')
    expect(wayTo(stuck, { ...none, ways: { k: ['k.a'] } }, [], 'k', 1)).toEqual(['k.a'])
  })

  it('has the options in the order in which the run’s own seed shows them', () => {
    const plain = story(`-> k
=== k
Mo: Well?
* (a) A. -> on
* (b) B. -> on
* (c) C. -> on
=== on
Mo: And?
* (then) Then. -> END
`)
    const seeds = [1, 2, 3, 4, 5, 6]
    const places = seeds.map((seed) => {
      const ids = openingBeat(unwrap(plain.begin(seed)).passage, seed).choices.map(({ id }) => id)
      return ids.indexOf(wayTo(plain, none, [], 'on', seed)?.[0] ?? '')
    })
    expect(new Set(places).size).toBe(1)
    expect(places[0]).toBeGreaterThanOrEqual(0)
  })
})
