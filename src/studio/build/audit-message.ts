// What the development server tells the open page of a story that was saved: its problems, from some runs first and
// from all of them when they are known. Types and names only, so that the page may import it.

import type { JudgedProblem } from '../explore/rule.ts'

/** Name of the event on Vite's websocket. */
export const AUDIT = 'alongside:audit'

/** A page sends this once its panel listens, to be sent the last results again. */
export const AUDIT_WANTED = 'alongside:audit-wanted'

export interface AuditMessage {
  readonly story: string
  /** `sample`: what some random runs show, which is never the whole. `exact`: every run was walked. */
  readonly kind: 'sample' | 'exact'
  /** False while a fuller answer is on its way. */
  readonly done: boolean
  /** Errors first. */
  readonly problems: readonly JudgedProblem[]
  /** Since the story was saved. */
  readonly seconds: number
  readonly states: number
}
