// The promise ledger: what was promised so far and what became of it. Ink keeps it in four LISTs; this
// reads the difference between two moments. Knows ids only; their wording is in story.yaml.

/**
 * `not_yours`: promised, though somebody else decides it, or though nobody could keep it. It is never `made`, so it is never open
 * and can be neither kept nor broken.
 */
export const PROMISE_EVENTS = ['made', 'kept', 'broken', 'not_yours'] as const
export type PromiseEvent = (typeof PROMISE_EVENTS)[number]

/** Ids in each state, in the order of the story's LIST. A kept promise stays in `made`. */
export type Ledger = Readonly<Record<PromiseEvent, readonly string[]>>

export interface PromiseChange {
  readonly promise: string
  readonly event: PromiseEvent
}

export const EMPTY_LEDGER: Ledger = { made: [], kept: [], broken: [], not_yours: [] }

/**
 * The entries that are in `after` and were not in `before`. A promise that is `not_yours` counts as that alone, whatever else it is
 * listed under.
 */
export function promiseChanges(before: Ledger, after: Ledger): readonly PromiseChange[] {
  return PROMISE_EVENTS.flatMap((event) =>
    after[event]
      .filter((promise) => !before[event].includes(promise))
      .filter((promise) => event === 'not_yours' || !after.not_yours.includes(promise))
      .map((promise) => ({ promise, event })),
  )
}

/** Promises that were made and are neither kept nor broken yet. */
export const openPromises = (ledger: Ledger): readonly string[] =>
  ledger.made.filter((promise) => !ledger.kept.includes(promise) && !ledger.broken.includes(promise))
