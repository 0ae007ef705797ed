// Faults that no test needs to notice, each with the reason: mostly because the code behaves the same with them. A file for each part.

export interface Survivor {
  /** From the root. */
  readonly file: string
  /** The line that it stands in, without the spaces around it. */
  readonly code: string
  /** What Stryker puts there, by the first line of each; undefined: whatever it puts into that line. */
  readonly becomes?: readonly string[]
  readonly why: string
}
