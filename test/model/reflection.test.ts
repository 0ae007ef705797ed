import { describe, expect, it } from 'vitest'
import type { Moves } from '../../src/model/about.ts'
import { debrief } from '../../src/model/debrief.ts'
import { questionsFor } from '../../src/model/reflection.ts'
import { story } from '../support/ink.ts'
import { beatsOf } from '../support/runs.ts'

const MOVES: Moves = {
  wait: { name: 'Wait', meaning: 'You wait.', next: 'Wait.' },
  leave_it: { name: 'Leave it', meaning: 'You leave it.', next: 'Say it.', avoids: true },
  hush: { name: 'Hush', meaning: 'It stays here.', next: 'Say who reads it.', redLine: 'secrecy' },
  wave: { name: 'Wave', meaning: 'They wave.', next: 'Wait for a yes.', redLine: 'contact' },
  sorry: { name: 'Sorry', meaning: 'You own it.', next: 'Own it.', mends: true },
}

/** The questions after a run that takes one option of each decision. */
const asked = (moves: Moves, ...options: readonly (readonly [effect: number, move: string])[]) => {
  const told = story(
    `VAR trust = 6\n${options
      .map(([effect, move], at) => `Ana: Well?\n* (o${at}) Go.\n  ~ trust += ${effect}\n  # move: ${move}\n-`)
      .join('\n')} Bye. # ending: home\n-> END`,
  )
  const beats = beatsOf(
    told,
    options.map((_, at) => `o${at}`),
  )
  return questionsFor(debrief(beats), moves, false).map(({ id, number }) => (number ? `${id} ${number}` : id))
}

describe('the questions after a run', () => {
  it('are the two for every run where nothing calls for more', () => {
    expect(asked(MOVES, [0, 'wait'], [1, 'wait'])).toEqual(['their_side', 'next_time'])
  })

  it('ask about the first choice that crossed a line or left something unsaid, by what the moves say', () => {
    expect(asked(MOVES, [0, 'leave_it'], [0, 'hush'], [0, 'hush'])).toEqual([
      'red_line 2',
      'avoided 1',
      'their_side',
      'next_time',
    ])
  })

  it('ask about contact that was not asked for by itself, and before what was promised', () => {
    expect(asked(MOVES, [0, 'hush'], [0, 'wave'])).toEqual([
      'contact 2',
      'red_line 1',
      'their_side',
      'next_time',
    ])
    expect(asked(MOVES, [0, 'wave'])).toEqual(['contact 1', 'their_side', 'next_time'])
  })

  it('ask about what was mended, and then not about what broke', () => {
    expect(asked(MOVES, [-2, 'wait'], [1, 'sorry'])).toEqual(['repaired 2', 'their_side', 'next_time'])
  })

  it('ask about what broke from two points of warmth, where owning it did not help', () => {
    expect(asked(MOVES, [-2, 'wait'], [0, 'sorry'])).toEqual(['rupture 1', 'their_side', 'next_time'])
    expect(asked(MOVES, [-1, 'wait'])).toEqual(['their_side', 'next_time'])
  })

  it('ask nothing of a move that is not known', () => {
    expect(asked({}, [0, 'hush'], [0, 'leave_it'])).toEqual(['their_side', 'next_time'])
  })
})
