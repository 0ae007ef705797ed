import { describe, expect, it } from 'vitest'
import type { Moves } from '../../src/model/about.ts'
import { type Debrief, debrief } from '../../src/model/debrief.ts'
import { QUESTIONS, questionsFor } from '../../src/model/reflection.ts'
import { story } from '../support/ink.ts'
import { beatsOf } from '../support/runs.ts'

const MOVES: Moves = {
  wait: { name: 'Wait', meaning: 'You wait.', next: 'Wait.' },
  leave_it: { name: 'Leave it', meaning: 'You leave it.', next: 'Say it.', avoids: true },
  hush: { name: 'Hush', meaning: 'It stays here.', next: 'Say who reads it.', redLine: 'secrecy' },
  wave: { name: 'Wave', meaning: 'They wave.', next: 'Wait for a yes.', redLine: 'contact' },
  sorry: { name: 'Sorry', meaning: 'You own it.', next: 'Own it.', mends: true },
}

type PromiseRecord = Debrief['promises'][number]

const promised = (state: PromiseRecord['state'], promise: string): PromiseRecord => ({
  promise,
  state,
  events: [],
})

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

  it('are those two where the story came to its end without a choice', () => {
    expect(asked(MOVES)).toEqual(['their_side', 'next_time'])
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

  it('ask about what went well from two points of warmth, and about the best of several', () => {
    expect(asked(MOVES, [1, 'wait'], [2, 'wait'])).toEqual(['went_well 2', 'their_side', 'next_time'])
    expect(asked(MOVES, [2, 'wait'], [3, 'wait'], [2, 'wait'])).toEqual([
      'went_well 2',
      'their_side',
      'next_time',
    ])
    expect(asked(MOVES, [1, 'wait'], [1, 'wait'])).toEqual(['their_side', 'next_time'])
  })

  it('ask about the worst of what broke, and the first of two alike', () => {
    expect(asked(MOVES, [-2, 'wait'], [-3, 'wait'], [-2, 'wait'])[0]).toBe('rupture 2')
    expect(asked(MOVES, [-2, 'wait'], [-2, 'wait'])[0]).toBe('rupture 1')
    expect(asked(MOVES, [2, 'wait'], [2, 'wait'])[0]).toBe('went_well 1')
  })

  it('count trust and empathy together as warmth, and reliability not at all', () => {
    const mixed = story(`VAR trust = 6
VAR empathy = 6
VAR reliability = 6
Ana: Well?
* (o0) Go.
  ~ trust += 3
  ~ empathy -= 2
  ~ reliability += 3
-
Ana: Well?
* (o1) Go.
  ~ trust += 1
  ~ empathy += 1
  ~ reliability -= 3
-
-> END`)
    expect(questionsFor(debrief(beatsOf(mixed, ['o0', 'o1'])), MOVES, false)[0]).toEqual({
      id: 'went_well',
      number: 2,
    })
  })

  it('ask nothing of a move that is not known', () => {
    expect(asked({}, [0, 'hush'], [0, 'leave_it'])).toEqual(['their_side', 'next_time'])
  })
})

describe('the answers in a record', () => {
  it('have a place for every question', () => {
    expect(QUESTIONS).toEqual([
      ...['broken_promise', 'promise_open', 'repaired', 'rupture', 'red_line', 'contact', 'avoided'],
      ...['went_well', 'stepped_back', 'their_side', 'next_time'],
    ])
  })
})

describe('of promises', () => {
  const told = story(
    'VAR trust = 6\nAna: Well?\n* (go) Go.\n  ~ trust += 2\n  # move: leave_it\n- Bye.\n-> END',
  )
  const after = (promises: readonly PromiseRecord[], steppedBack = false) =>
    questionsFor({ ...debrief(beatsOf(told, ['go'])), promises }, MOVES, steppedBack)

  it('a broken one comes first, and one that is open after what was left unsaid', () => {
    expect(
      after([promised('made', 'call'), promised('broken', 'visit'), promised('broken', 'letter')]),
    ).toEqual([
      { id: 'broken_promise', promise: 'visit' },
      { id: 'avoided', number: 1 },
      { id: 'their_side' },
      { id: 'next_time' },
    ])
    expect(after([promised('kept', 'visit'), promised('made', 'call')])).toEqual([
      { id: 'avoided', number: 1 },
      { id: 'promise_open', promise: 'call' },
      { id: 'their_side' },
      { id: 'next_time' },
    ])
  })

  it('one that was kept, or was nobody’s to make, asks nothing', () => {
    expect(after([promised('kept', 'visit'), promised('not_yours', 'call')]).map(({ id }) => id)).toEqual([
      'avoided',
      'went_well',
      'their_side',
      'next_time',
    ])
  })

  it('stepping back is asked about last, where there is room for it', () => {
    const calm = story('VAR trust = 6\nAna: Well?\n* (go) Go.\n- Bye.\n-> END')
    const asks = (steppedBack: boolean) =>
      questionsFor(debrief(beatsOf(calm, ['go'])), MOVES, steppedBack).map(({ id }) => id)
    expect(asks(true)).toEqual(['stepped_back', 'their_side', 'next_time'])
    expect(asks(false)).toEqual(['their_side', 'next_time'])
    expect(after([], true).map(({ id }) => id)).not.toContain('stepped_back')
  })
})
