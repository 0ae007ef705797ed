// Which questions a run asks for afterwards: three or four, about what happened in this one. Ids only; the wording
// says them, in the voice of a supervisor. Nobody reads the answers but who wrote them.

import type { Debrief, Decision } from './debrief.ts'

export const QUESTIONS = [
  'broken_promise',
  'promise_open',
  'repaired',
  'rupture',
  'red_line',
  'avoided',
  'went_well',
  'stepped_back',
  'their_side',
  'next_time',
] as const
export type QuestionId = (typeof QUESTIONS)[number]

export interface Question {
  readonly id: QuestionId
  /** The decision it is about, where it is about one. */
  readonly number?: number
  /** The promise it is about. */
  readonly promise?: string
}

const MOST = 4
/** Moves by which something was left unsaid or undone. */
const AVOIDING: readonly string[] = [
  'avoid_challenge',
  'look_past',
  'put_off',
  'joke_past_it',
  'hide_behind_form',
]
const CROSSING: readonly string[] = ['secrecy_promise', 'promise_outcome']
const MENDING: readonly string[] = ['repair']
/** Of trust and empathy together. */
const RUPTURE = -2
const GOOD = 2

/** What matters most comes first; the last two are for every run. */
export function questionsFor({ decisions, promises }: Debrief, steppedBack: boolean): readonly Question[] {
  const about = (id: QuestionId, decision: Decision | undefined): readonly Question[] =>
    decision ? [{ id, number: decision.number }] : []
  const promised = (id: QuestionId, state: 'broken' | 'made'): readonly Question[] => {
    const found = promises.find((promise) => promise.state === state)
    return found ? [{ id, promise: found.promise }] : []
  }
  const mended = decisions.find((one) => did(one, MENDING) && warmth(one) > 0)
  const worst = [...decisions].sort((a, b) => warmth(a) - warmth(b))[0]
  const best = [...decisions].sort((a, b) => warmth(b) - warmth(a))[0]
  const own = [
    ...promised('broken_promise', 'broken'),
    ...about('repaired', mended),
    ...about(
      'red_line',
      decisions.find((one) => did(one, CROSSING)),
    ),
    ...(mended ? [] : about('rupture', worst && warmth(worst) <= RUPTURE ? worst : undefined)),
    ...about(
      'avoided',
      decisions.find((one) => did(one, AVOIDING)),
    ),
    ...promised('promise_open', 'made'),
    ...about('went_well', best && warmth(best) >= GOOD ? best : undefined),
    ...(steppedBack ? [{ id: 'stepped_back' } as const] : []),
  ]
  return [...own.slice(0, MOST - 2), { id: 'their_side' }, { id: 'next_time' }]
}

const did = ({ move = '' }: Decision, moves: readonly string[]): boolean => moves.includes(move)
const warmth = ({ effects }: Decision): number => effects.trust + effects.empathy
