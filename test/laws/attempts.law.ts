// What holds of two attempts at Tyler beside each other, whatever was played.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/model/compare.ts'
import { questionsFor } from '../../src/model/reflection.ts'
import { replay } from '../../src/model/replay.ts'
import { take } from '../../src/model/run.ts'
import { unwrap } from '../support/ink.ts'
import { houseMoves, houseStory } from '../support/stories.ts'

describe('two attempts at Tyler, side by side', () => {
  const story = houseStory('tyler')
  const play = (picks: readonly number[]) => {
    let told = unwrap(replay(story, { story: 'tyler', revision: story.revision, seed: 3, choices: [] }))
    for (const pick of picks) {
      const { choices } = told.beats.at(-1) as (typeof told.beats)[number]
      const choice = choices[pick % Math.max(1, choices.length)]
      if (!choice) break
      told = unwrap(replay(story, take(told.run, choice.id, 1)))
    }
    return told.beats
  }
  const picks = fc.array(fc.nat(3), { maxLength: 8 })

  it('part where their logs do, and say the same from either side', () => {
    fc.assert(
      fc.property(picks, picks, (one, other) => {
        const [first, second] = [play(one), play(other)]
        const there = compare(first, second)
        const back = compare(second, first)
        expect(back.together).toEqual(there.together)
        expect(back.parting?.one).toEqual(there.parting?.other)
        expect(there.together.length + there.one.own.length).toBe(first.length - 1)
        expect(there.parting?.one.choice.id === there.parting?.other.choice.id).toBe(
          there.parting === undefined,
        )
        // Until they part, the same was said and done.
        expect(first.slice(0, there.together.length + 1)).toEqual(second.slice(0, there.together.length + 1))
      }),
      { numRuns: 40 },
    )
  })

  it('are one where a run is held against itself', () => {
    fc.assert(
      fc.property(picks, (one) => {
        const { parting, one: own } = compare(play(one), play(one))
        expect(parting).toBeUndefined()
        expect(own.own).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('are asked about with two to four different questions', () => {
    fc.assert(
      fc.property(picks, fc.boolean(), (one, steppedBack) => {
        const beats = play(one)
        const questions = questionsFor(compare(beats, beats).one.debrief, houseMoves(), steppedBack)
        expect(questions.length).toBeGreaterThanOrEqual(2)
        expect(questions.length).toBeLessThanOrEqual(4)
        expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
        for (const { number } of questions) if (number) expect(number).toBeLessThan(beats.length)
      }),
      { numRuns: 30 },
    )
  })
})
