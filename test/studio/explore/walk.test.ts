import { describe, expect, it } from 'vitest'
import type { Graph } from '../../../src/studio/explore/graph.ts'
import { walk } from '../../../src/studio/explore/walk.ts'
import { bothWays } from '../../support/stories.ts'

const walked = (ink: string, limits?: Parameters<typeof walk>[1]): Graph =>
  walk(bothWays(ink).forkable, limits)

/** Choices on the way by which each state was first reached. */
const depths = ({ states, edgeInto, firstEdge }: Graph): readonly number[] => {
  const from = (edge: number) => firstEdge.findIndex((_, state) => edge < (firstEdge[state + 1] as number))
  const found: number[] = []
  for (let state = 0; state < states; state++) {
    const edge = edgeInto[state] as number
    found.push(edge < 0 ? 0 : (found[from(edge)] as number) + 1)
  }
  return found
}

const isWellFormed = ({ states, leaves, ...graph }: Graph): void => {
  const { firstEdge, edgeLeaf, edgeTo, leafOf, edgeInto } = graph
  expect([firstEdge.length, leafOf.length, edgeInto.length]).toEqual([states + 1, states, states])
  expect([firstEdge[0], firstEdge[states], edgeTo.length]).toEqual([0, edgeLeaf.length, edgeLeaf.length])
  for (const to of edgeTo) expect(to).toBeLessThan(states)
  for (let state = 0; state < states; state++) {
    const told = leaves[leafOf[state] as number]?.turn.told
    const options = (firstEdge[state + 1] as number) - (firstEdge[state] as number)
    expect(told?.ok && told.value.passage.choices.length).toBe(options)
    expect(edgeTo[edgeInto[state] as number] ?? 0).toBe(state)
  }
}

const QUESTIONS = `VAR trust = 5
VAR mood = 0
-> one
=== one
* (a) [A]
  ~ trust = trust + 1
* (b) [B]
  ~ mood = 1
* (c) [C]
  ~ mood = 2
- Well.
* (on) [On]
- Done.
-> END`

/** Its money grows for as long as somebody likes, and shows. */
const ENDLESS = `VAR money = 0
-> shop
=== shop
You have {money}.
+ (earn) [Earn]
  ~ money = money + 1
  -> shop
+ (off) [Leave] -> END`

describe('a walk', () => {
  it('merges what the story can never tell apart, but not scores', () => {
    const graph = walked(QUESTIONS)
    // The opening, then trust 5 and trust 6 twice.
    expect(graph.states).toBe(5)
    expect(Array.from(graph.edgeTo)).toEqual([1, 2, 2, 3, 4])
    expect(Array.from({ length: 5 }, (_, state) => graph.scoresOf(state).trust)).toEqual([5, 6, 5, 6, 5])
  })

  it('asks the engine for each turn once, however many states take it', () => {
    const graph = walked(QUESTIONS)
    expect(graph.turns).toBe(5)
    expect(graph.leaves.map(({ choice }) => choice)).toEqual(['', 'one.a', 'one.b', 'one.c', 'one.on'])
  })

  it('comes to every state by a shortest log', () => {
    const graph = walked(`VAR key = 0
-> hall
=== hall
+ (round) [Go round] -> hall2
+ {key} (door) [Open the door] -> END
=== hall2
+ (back) [Go back] -> hall
* (take) [Take the key]
  ~ key = 1
  -> hall`)
    isWellFormed(graph)
    expect(depths(graph)).toEqual([...depths(graph)].sort((a, b) => a - b))
  })

  it('gives up on a story whose beats never end, wherever it stands', () => {
    const { forkable } = bothWays(`VAR tally = 0
-> k
=== k
~ temp held = tally
* (never) [Never] -> round
+ (on) [On]
  ~ tally = held + 1
  -> k
=== round
~ tally++
-> round`)
    const graph = walk(forkable)
    expect(graph.stoppedBy).toEqual(['time'])
    expect(graph.turns).toBeLessThan(200)
  })

  it('ends on loops that never end', () => {
    const graph = walked('-> hall\n=== hall\nHall.\n+ (on) [Walk on] -> hall')
    expect({ states: graph.states, to: Array.from(graph.edgeTo) }).toEqual({ states: 1, to: [0] })
    expect(graph.stoppedBy).toEqual([])
  })

  it('leads nowhere from a turn that fails', () => {
    const graph = walked('-> one\n=== one\n* (a) [A] ->->\n* (b) [B] -> END')
    isWellFormed(graph)
    const failed = graph.leaves.filter(({ turn }) => !turn.told.ok)
    expect(failed.map(({ choice }) => choice)).toEqual(['one.a'])
    expect(graph.edgeTo[0]).toBe(-1)
    expect(graph.stoppedBy).toEqual([])
  })

  it('knows what a run remembers, however long it is', () => {
    const graph = walked(ENDLESS, { maxStates: 600 })
    const said = graph.leaves.flatMap(({ turn, choice }) =>
      turn.told.ok && choice === 'shop.earn' ? [turn.told.value.passage.lines[0]?.text] : [],
    )
    expect(said.length).toBeGreaterThan(300)
    expect(said).toEqual(said.map((_, earned) => `You have ${earned + 1}.`))
  })

  it('gets by with a beat that asks for ever and never stops', () => {
    const graph = walked(`VAR x = 1
-> one
=== one
* (a) [A] -> spin
+ (b) [B]
  ~ x = 2
  -> one
=== spin
~ x = x + 1
{ x > 0: -> spin }
-> END`)
    const failed = graph.leaves.filter(({ turn }) => !turn.told.ok)
    expect(failed.map(({ choice }) => choice)).toEqual(['one.a'])
  })

  it('has one state without edges where a story has no choices', () => {
    const graph = walked('Nothing to choose.')
    expect({ states: graph.states, edges: graph.edgeTo.length }).toEqual({ states: 1, edges: 0 })
  })
})

describe('a walk that is stopped', () => {
  it('says that there were too many states', () => {
    const graph = walked(ENDLESS, { maxStates: 50 })
    isWellFormed(graph)
    expect(graph.stoppedBy).toEqual(['states'])
    expect(graph.states).toBeGreaterThan(10)
  })

  it('says that there was too little time, and asks for it now and then', () => {
    let looks = 0
    const graph = walked(ENDLESS, { goOn: () => ++looks < 2 })
    isWellFormed(graph)
    expect(graph.stoppedBy).toEqual(['time'])
  })

  it('says that the story draws lots, and still has its opening', () => {
    const graph = walked('You roll {RANDOM(1, 6)}.\n* (on) [On] -> END\n* (off) [Off] -> END')
    isWellFormed(graph)
    expect(graph.stoppedBy).toEqual(['chance'])
    expect(Array.from(graph.edgeLeaf)).toEqual([-1, -1])
  })

  it('knows the scores of the states that it came to', () => {
    const graph = walked(`VAR trust = 5\n${ENDLESS.replace('~ money', '~ trust = trust + 2\n  ~ money')}`, {
      maxStates: 50,
    })
    expect(graph.scoresOf(0).trust).toBe(5)
    expect(graph.scoresOf(1).trust).toBe(7)
  })

  it('is told of on the way', () => {
    const told: number[] = []
    walked(ENDLESS, { maxStates: 500, onProgress: ({ states }) => told.push(states) })
    expect(told.length).toBeGreaterThan(0)
  })
})
