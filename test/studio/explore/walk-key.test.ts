import { describe, expect, it } from 'vitest'
import { walk } from '../../../src/studio/explore/walk.ts'
import { bothWays } from '../../support/stories.ts'
import { toldByGraph, toldByStory } from './walk-told.ts'

// Each story remembers in another way, and what it remembers shows in what is told or offered later. `states` were
// counted by hand. More would be no fault, only slow; fewer could not tell every run as it is.

interface Kept {
  readonly what: string
  readonly states: number
  /** Logs longer than this are not compared. */
  readonly depth: number
  readonly ink: string
}

const KEPT: readonly Kept[] = [
  {
    what: 'a variable that is asked two turns later',
    states: 4,
    depth: 3,
    ink: `VAR mood = 0
-> one
=== one
* (low) [Low]
  ~ mood = 1
* (high) [High]
  ~ mood = 2
- Well.
* (on) [On]
- {mood > 1: They smile.|They look away.}
-> DONE`,
  },
  {
    what: 'a variable that is set again before it is asked',
    states: 4,
    depth: 3,
    ink: `VAR mood = 0
-> one
=== one
* (low) [Low]
  ~ mood = 1
* (high) [High]
  ~ mood = 2
- Well.
* (on) [On]
  ~ mood = 3
- {mood}.
* (end) [End] -> DONE`,
  },
  {
    what: 'a variable that is added to before it is asked',
    states: 6,
    depth: 4,
    ink: `VAR mood = 0
-> one
=== one
* (low) [Low]
  ~ mood = 1
* (high) [High]
  ~ mood = 2
- Well.
* (on) [On]
  ~ mood = mood + 1
- And?
* (end) [End]
- {mood > 2: They smile.|They look away.}
-> DONE`,
  },
  {
    what: 'a variable that is copied into another, which is asked',
    states: 4,
    depth: 3,
    ink: `VAR mood = 0
VAR before = 0
-> one
=== one
* (low) [Low]
  ~ mood = 1
* (high) [High]
  ~ mood = 2
- Well.
* (on) [On]
  ~ before = mood
- {before > 1: They smile.|They look away.}
-> DONE`,
  },
  {
    what: 'visits that are asked up to a number',
    states: 4,
    depth: 7,
    ink: `-> house
=== house
- (hall) You are in the hall. {hall > 3: Again.}
+ (on) [Walk on] -> hall
+ (off) [Leave] -> END`,
  },
  {
    what: 'visits beyond a number that another turn asks about',
    states: 6,
    depth: 8,
    ink: `-> house
=== house
- (hall) Hall.
+ (on) [Walk on] -> hall
+ (look) {hall > 1} [Look] {hall > 4: It is late.|It is early.} -> END`,
  },
  {
    what: 'visits beyond a number that was enough until another turn came up',
    states: 14,
    depth: 5,
    ink: `VAR late = 0
VAR ran = 0
-> hall
=== hall
Hall.
+ (on) [Walk on] -> bell -> bell -> bell -> hall
+ (look) [Look] -> watch
+ (stairs) [Take the stairs] -> up
=== up
+ (run) [Run]
  ~ ran = 1
  -> bell -> bell -> bell -> bell -> bell -> bell -> bell -> hall
=== watch
~ late = 0
{ bell > 2:
  { bell > 6:
    ~ late = 2
  - else:
    ~ late = 1
  }
}
+ (tell) [Tell] {late} {ran} -> END
=== bell
It rings.
->->`,
  },
  {
    what: 'sequences that go round',
    states: 7,
    depth: 7,
    ink: `-> house
=== house
- (hall) You {&hum|whistle|wait}.
+ (on) [Walk on] {hall % 2: Left.|Right.} -> hall
+ (off) [Leave] -> END`,
  },
  {
    what: 'sequences that stop, and such as say something once',
    states: 3,
    depth: 6,
    ink: `-> house
=== house
- (hall) You {hum|whistle|wait}. {!There is a letter.}
+ (on) [Walk on] -> hall
+ (off) [Leave] -> END`,
  },
  {
    what: 'a remainder of what is counted from somewhere else',
    states: 7,
    depth: 7,
    ink: `-> house
=== house
- (hall) Hall. {(hall + 1) % 4 == 0: A clock strikes.}
+ (on) [Walk on] -> hall
+ (back) [Go back] -> hall
+ (off) [Leave] {hall > 2: It is late.} -> END`,
  },
  {
    what: 'a remainder that is below 0 at first',
    states: 5,
    depth: 9,
    ink: `-> house
=== house
- (hall) Hall. {(hall - 5) % 2 == 1: A clock strikes.}
+ (on) [Walk on] -> hall`,
  },
  {
    what: 'how long ago something was, and whether it was at all',
    states: 4,
    depth: 7,
    ink: `-> house
=== house
- (hall) Hall. {TURNS_SINCE(-> bell) >= 3: It is quiet again.} {TURNS_SINCE(-> bell) == -1: It was never loud.}
+ (ring) [Ring] -> bell -> hall
+ (on) [Walk on] -> hall
=== bell
It rings.
->->`,
  },
  {
    what: 'how many choices were taken',
    states: 3,
    depth: 6,
    ink: `-> house
=== house
- (hall) {TURNS() > 2: It is late.|It is early.}
+ (on) [Walk on] -> hall
+ (back) [Go back] -> hall`,
  },
  {
    what: 'choices that can be taken once',
    states: 5,
    depth: 5,
    ink: `-> house
=== house
- (hall) Hall.
* (letter) [Open the letter] -> hall
* (window) [Open the window] -> hall
+ (off) [Leave] -> END`,
  },
  {
    what: 'a list',
    states: 9,
    depth: 4,
    ink: `LIST kit = rope, (lamp), map
-> cave
=== cave
{kit ? lamp: It is light.|It is dark.}
+ (take) {kit !? rope} [Take the rope]
  ~ kit += rope
  -> cave
+ (drop) [Drop the lamp]
  ~ kit -= lamp
  -> cave
+ (off) [Leave] -> out
= out
* (see) [See] {LIST_COUNT(kit) > 1: You have all you need.|You have {kit}.} -> END`,
  },
  {
    what: 'words and numbers that are not whole',
    states: 6,
    depth: 4,
    ink: `VAR name = "nobody"
VAR half = 0.5
-> one
=== one
* (ann) [Ann]
  ~ name = "Ann"
* (ben) [Ben]
  ~ half = half * 3
- Hello.
* (on) [On]
- I am {name}.
* (end) [End]
- {half > 1: Much.|Little.}
-> END`,
  },
  {
    what: 'threads and tunnels, with what they remember for themselves',
    states: 7,
    depth: 6,
    ink: `VAR coins = 2
-> square
=== square
<- baker(1)
<- smith
* (off) [Go home] You have {coins}. -> END
=== baker(price)
+ (buy) {coins >= price} [Buy bread]
  ~ spend(coins, price)
  -> warm(price) -> square
=== smith
* (ask) [Ask about iron] "Dear," she says. -> square
=== warm(price)
That was {price}.
->->
=== function spend(ref purse, n)
~ purse = purse - n`,
  },
  {
    what: 'where a variable leads, and what a knot was told to remember',
    states: 5,
    depth: 4,
    ink: `VAR next = -> wood
-> fork(1)
=== fork(times)
+ (left) [To the wood]
  ~ next = -> wood
+ (right) [To the lake]
  ~ next = -> lake
- {times < 2: -> fork(times + 1)}
+ (go) [Go] -> next
=== wood
Trees.
-> END
=== lake
Water.
-> END`,
  },
  {
    what: 'what an option says',
    states: 4,
    depth: 3,
    ink: `VAR price = 1
-> shop
=== shop
+ (wait) {price < 3} [Wait]
  ~ price = price + 1
  -> shop
+ (pay) [Pay {price}] -> END`,
  },
]

describe('a state is told apart from another by', () => {
  it.each(KEPT)('$what', ({ ink, depth, states }) => {
    const { playable, forkable } = bothWays(ink)
    const graph = walk(forkable, { maxStates: 1000 })
    expect(toldByGraph(graph, depth)).toEqual(toldByStory(playable, depth))
    expect(graph.stoppedBy).toEqual([])
    expect(graph.states).toBe(states)
  })

  it.each(KEPT)('no turn that cannot happen: $what', ({ ink }) => {
    const { leaves, edgeLeaf } = walk(bothWays(ink).forkable, { maxStates: 1000 })
    expect(new Set([0, ...edgeLeaf]).size).toBe(leaves.length)
  })
})
