// What holds of every turn of every story that is run from where another left off: it is the turn that a trainee would
// be told, and it depends on nothing but what it asked.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Telling } from '../../src/model/passage.ts'
import {
  answerTo,
  type Forkable,
  type Memory,
  remembered,
  type Turn,
  unwritten,
} from '../../src/studio/ink/turn.ts'
import { unwrap } from '../support/ink.ts'
import { allForkables } from '../support/stories.ts'

interface Step {
  readonly from: number
  readonly choice: string
  readonly memory: Memory
  readonly turn: Turn
}

const picks = fc.array(fc.nat(11), { maxLength: 24 })
const toldBy = (turn: Turn) => unwrap(turn.told)

/** Takes a path turn by turn, beside the telling that a trainee gets. */
function walk(story: Forkable, telling: Telling, path: readonly number[], seed: number): readonly Step[] {
  let turn = story.begin(seed)
  let memory = remembered(new Map(), turn.writes)
  expect(toldBy(turn).passage).toEqual(telling.passage)
  const steps: Step[] = []
  for (const pick of path) {
    const { position, passage } = toldBy(turn)
    const choice = passage.choices[pick % Math.max(1, passage.choices.length)]
    if (!choice) break
    turn = story.turn(position, choice.id, memory)
    expect(toldBy(turn).passage).toEqual(unwrap(telling.choose(choice.id)))
    steps.push({ from: position, choice: choice.id, memory, turn })
    memory = remembered(memory, turn.writes)
  }
  return steps
}

const answersAlike = ({ turn }: Step, memory: Memory) =>
  turn.asked.every((one) => answerTo(one, memory.get(one.slot) ?? unwritten(one.slot)) === one.answer)

describe.each(allForkables())('every turn of %s', (_, playable, forkable) => {
  it('tells what a trainee is told', () => {
    fc.assert(
      fc.property(picks, fc.nat(3), (path, seed) => {
        walk(forkable, unwrap(playable.begin(seed)), path, seed)
      }),
    )
  })

  it('is the same for every memory that answers alike, whatever else is remembered', () => {
    const steps = new Map<string, Step[]>()
    let compared = 0
    fc.assert(
      fc.property(picks, (path) => {
        for (const step of walk(forkable, unwrap(playable.begin(1)), path, 1)) {
          const key = `${step.from} ${step.choice}`
          const before = steps.get(key) ?? []
          const alike = before.filter((one) => answersAlike(one, step.memory))
          for (const { turn } of alike) {
            compared++
            expect({ asked: turn.asked, writes: turn.writes, at: toldBy(turn).position }).toEqual({
              asked: step.turn.asked,
              writes: step.turn.writes,
              at: toldBy(step.turn).position,
            })
            expect(toldBy(turn).passage.lines).toEqual(toldBy(step.turn).passage.lines)
            expect(toldBy(turn).lines).toEqual(toldBy(step.turn).lines)
          }
          if (alike.length === 0) steps.set(key, [...before, step])
        }
      }),
      { numRuns: 200 },
    )
    expect(compared).toBeGreaterThan(0)
  })

  it('asks first what every other memory is asked first', () => {
    const first = new Map<string, string>()
    fc.assert(
      fc.property(picks, (path) => {
        for (const { from, choice, turn } of walk(forkable, unwrap(playable.begin(1)), path, 1)) {
          let asked = `${from} ${choice}`
          for (const { answer, ...question } of turn.asked) {
            const known = first.get(asked) ?? JSON.stringify(question)
            expect(JSON.stringify(question)).toBe(known)
            first.set(asked, known)
            asked += `${known}=${answer} `
          }
        }
      }),
    )
  })
})
