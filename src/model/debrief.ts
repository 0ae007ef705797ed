// What a run looks like afterwards, choice by choice: derived from its beats alone. Knows no wording and no
// evidence text, only ids; nothing here ranks a trainee.

import { type Beat, effectsInAll, type Outcome, type PromiseOutcome } from './beat.ts'
import type { Line } from './passage.ts'
import type { PromiseEvent } from './promise.ts'
import type { Effects, Scores } from './score.ts'

/** What became of a promise, and where it had been made. */
export interface PromiseRecall extends PromiseOutcome {
  /** The decision's number. Absent where no decision of the run made it. */
  readonly madeAt?: number
}

export interface Decision extends Outcome {
  /** The beat it led to, from 1. */
  readonly number: number
  /** What was said last before the options appeared: the lines that this was an answer to. */
  readonly before: readonly Line[]
  /** What followed: the child's words and what is narrated. */
  readonly after: readonly Line[]
  readonly scores: Scores
  readonly settled?: readonly PromiseRecall[]
  /** Everything that changed in its beat: what the choice did, and what came of earlier promises. */
  readonly moved: Effects
}

interface PromiseRecord {
  readonly promise: string
  /** In the order in which they happened; `number` is the decision's. */
  readonly events: readonly { readonly event: PromiseEvent; readonly number: number }[]
  /** The last thing that happened to it: `made` means it is still open. */
  readonly state: PromiseEvent
}

export interface Debrief {
  readonly decisions: readonly Decision[]
  /** Scores at every beat, the opening first: one more than there are decisions. */
  readonly course: readonly Scores[]
  readonly promises: readonly PromiseRecord[]
  readonly ending?: string
}

/** How many lines before the options are quoted: enough for the sign that the reason refers to, to be among them. */
const LINES_BEFORE = 4

export function debrief(beats: readonly Beat[]): Debrief {
  const decisions = beats.flatMap((beat, index) => {
    const { outcome, number, lines, scores } = beat
    if (!outcome) return []
    const before = beats[index - 1]?.lines.slice(-LINES_BEFORE) ?? []
    const after = lines.filter(({ kind }) => kind !== 'trainee')
    return [{ ...outcome, number, before, after, scores, moved: effectsInAll(outcome) }]
  })
  const ending = beats.at(-1)?.ending
  const promises = promiseRecords(decisions)
  return {
    decisions: decisions.map((decision) => withWhereMade(decision, promises)),
    course: beats.map(({ scores }) => scores),
    promises,
    ...(ending && { ending }),
  }
}

function withWhereMade(decision: Decision, records: readonly PromiseRecord[]): Decision {
  const settled = decision.settled?.map((settlement): PromiseRecall => {
    const [first] = records.find(({ promise }) => promise === settlement.promise)?.events ?? []
    return first && MAKING.has(first.event) ? { ...settlement, madeAt: first.number } : settlement
  })
  return { ...decision, ...(settled && { settled }) }
}

const MAKING: ReadonlySet<PromiseEvent> = new Set(['made', 'not_yours'])

function promiseRecords(decisions: readonly Decision[]): readonly PromiseRecord[] {
  const records = new Map<string, PromiseRecord['events']>()
  for (const { number, promises, settled = [] } of decisions) {
    for (const { promise, event } of [...promises, ...settled]) {
      if (event) records.set(promise, [...(records.get(promise) ?? []), { event, number }])
    }
  }
  return [...records].map(([promise, events]) => ({
    promise,
    events,
    state: events.at(-1)?.event ?? 'made',
  }))
}

/** A stretch of lines that belong together: hard ones under their plain summary, or ordinary ones. */
export interface Stretch {
  readonly hard?: string
  readonly lines: readonly Line[]
}

/** Lines cut where a hard stretch begins or ends, so that it can be skipped as one. */
export function stretches(lines: readonly Line[]): readonly Stretch[] {
  const cut: { hard?: string; lines: Line[] }[] = []
  for (const line of lines) {
    const last = cut.at(-1)
    if (last && last.hard === line.hard) last.lines.push(line)
    else cut.push({ ...(line.hard && { hard: line.hard }), lines: [line] })
  }
  return cut
}
