// Which questions a run asks for afterwards: two to four, about what happened in this one. Ids only; the wording
// says them, in the voice of a supervisor. Only whoever wrote the answers reads them.

import type { Move, Moves } from './about.ts'
import type { Debrief, Decision } from './debrief.ts'

export const QUESTIONS = [
  'broken_promise',
  'promise_open',
  'repaired',
  'rupture',
  'red_line',
  'contact',
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
/** Of trust and empathy together. */
const RUPTURE = -2
const GOOD = 2

/**
 * What matters most comes first; the last two are for every run.
 *
 * @param moves what the moves of the run mean; one that is not there asks nothing
 */
export function questionsFor(
  { decisions, promises }: Debrief,
  moves: Moves,
  steppedBack: boolean,
): readonly Question[] {
  const first = (matches: (move: Move) => unknown): Decision | undefined =>
    decisions.find(({ move = '' }) => moves[move] && matches(moves[move]))

  const about = (id: QuestionId, decision: Decision | undefined): readonly Question[] =>
    decision ? [{ id, number: decision.number }] : []
  const promised = (id: QuestionId, state: 'broken' | 'made'): readonly Question[] => {
    const record = promises.find((promise) => promise.state === state)
    return record ? [{ id, promise: record.promise }] : []
  }
  const mended = decisions.find((decision) => moves[decision.move ?? '']?.mends && warmth(decision) > 0)
  const worst = [...decisions].sort((a, b) => warmth(a) - warmth(b))[0]
  const best = [...decisions].sort((a, b) => warmth(b) - warmth(a))[0]
  const own = [
    ...promised('broken_promise', 'broken'),
    ...about('repaired', mended),
    ...about(
      'contact',
      first(({ redLine }) => redLine === 'contact'),
    ),
    ...about(
      'red_line',
      first(({ redLine }) => redLine && redLine !== 'contact'),
    ),
    ...(mended ? [] : about('rupture', worst && warmth(worst) <= RUPTURE ? worst : undefined)),
    ...about(
      'avoided',
      first(({ avoids }) => avoids),
    ),
    ...promised('promise_open', 'made'),
    ...about('went_well', best && warmth(best) >= GOOD ? best : undefined),
    ...(steppedBack ? [{ id: 'stepped_back' } as const] : []),
  ]
  return [...own.slice(0, MOST - 2), { id: 'their_side' }, { id: 'next_time' }]
}

const warmth = ({ effects }: Decision): number => effects.trust + effects.empathy
