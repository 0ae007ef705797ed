// Faults that no test needs to notice, each with the reason: mostly because the code behaves the same with them.

export interface Survivor {
  /** How the file's name ends. */
  readonly file: string
  /** The line that it stands in, without the spaces around it. */
  readonly code: string
  /** What Stryker puts there. */
  readonly becomes: string
  readonly why: string
}

export const EXPLAINED: readonly Survivor[] = []
