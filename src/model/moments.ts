// The moments of a run that are told first when it is looked back on: at most two, each with what was done, what that led to and what
// to carry on. Derived from the decisions alone; knows no wording. Pure.

import type { Moves } from './about.ts'
import type { Debrief, Decision } from './debrief.ts'
import type { PromiseEvent } from './promise.ts'
import { type Effects, SCORES } from './score.ts'

/** Why a moment is told, the weightiest first. `largest`: nothing moved the scores further. */
const MOMENT_KINDS = ['red_line', 'broken', 'mended', 'largest'] as const
export type MomentKind = (typeof MOMENT_KINDS)[number]

export interface Moment {
  readonly kind: MomentKind
  readonly decision: Decision
  /** Where it is not the choice that mattered but what came of an earlier promise in the same beat. */
  readonly promise?: {
    readonly id: string
    readonly event: PromiseEvent
    /** The number of the decision that made it, where one did. */
    readonly madeAt?: number
  }
  readonly reason: string
  /** The id of the move that says what to carry on. */
  readonly move?: string
  /** Words that could have been said. */
  readonly instead?: string
}

const MOST = 2

interface Candidate extends Moment {
  /** By how much scores moved, whether up or down. */
  readonly size: number
}

/**
 * The weightiest first: by kind, then by how far scores moved, then the later one. Only what the author gives a reason for; never two of
 * one decision.
 *
 * @param moves what the moves of the run mean; without them nothing is known to cross a line or to mend
 */
export function momentsOf(decisions: readonly Decision[], moves: Moves): readonly Moment[] {
  const ordered = decisions
    .flatMap((decision) => [...ofChoice(decision, moves), ...ofPromises(decision)])
    .sort((a, b) => rank(a) - rank(b) || b.size - a.size || b.decision.number - a.decision.number)
  const told: Moment[] = []
  for (const { size: _, ...moment } of ordered) {
    if (told.length < MOST && !told.some(({ decision }) => decision.number === moment.decision.number)) {
      told.push(moment)
    }
  }
  return told
}

function ofChoice(decision: Decision, moves: Moves): readonly Candidate[] {
  const { move = '', effects, promises } = decision
  const { redLine, mends } = moves[move] ?? {}
  const isBroken = promises.some(({ event }) => event === 'broken')
  const isMended = mends === true && effects.trust + effects.empathy > 0
  const kind = redLine ? 'red_line' : isBroken ? 'broken' : isMended ? 'mended' : 'largest'
  return candidate(kind, decision, decision)
}

function ofPromises(decision: Decision): readonly Candidate[] {
  return (decision.settled ?? []).flatMap((settled) => {
    const { promise: id, event = 'not_yours', madeAt } = settled
    const promise = { id, event, ...(madeAt !== undefined && { madeAt }) }
    return candidate(event === 'broken' ? 'broken' : 'largest', decision, settled, promise)
  })
}

/** None where the author says nothing of it. */
function candidate(
  kind: MomentKind,
  decision: Decision,
  { reason, move, instead, effects }: Pick<Decision, 'reason' | 'move' | 'instead' | 'effects'>,
  promise?: Moment['promise'],
): readonly Candidate[] {
  if (reason === undefined) return []
  return [
    {
      kind,
      decision,
      reason,
      size: sizeOf(effects),
      ...(promise && { promise }),
      ...(move !== undefined && { move }),
      ...(instead !== undefined && { instead }),
    },
  ]
}

const rank = ({ kind }: Moment): number => MOMENT_KINDS.indexOf(kind)

const sizeOf = (effects: Effects): number => SCORES.reduce((sum, score) => sum + Math.abs(effects[score]), 0)

/** As they happened. */
export const inOrder = (moments: readonly Moment[]): readonly Moment[] =>
  [...moments].sort((a, b) => a.decision.number - b.decision.number)

/** What became of it matters in this order. */
const STATES: readonly PromiseEvent[] = ['broken', 'not_yours', 'made', 'kept']

/** The one promise to tell beside these moments: none that they tell already, and the later of two that came to the same. */
export function promiseBeside(
  promises: Debrief['promises'],
  moments: readonly Moment[],
): Debrief['promises'][number] | undefined {
  const told = new Set(
    moments.flatMap(({ decision, promise, kind }) => {
      const broken = kind === 'broken' ? decision.promises.map((change) => change.promise) : []
      return promise ? [promise.id] : broken
    }),
  )
  const others = promises.filter(({ promise }) => !told.has(promise))
  return STATES.flatMap((state) => others.filter((record) => record.state === state).slice(-1))[0]
}
