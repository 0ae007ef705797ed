// Expected trouble as a value. What a Problem says is for authors and developers; the words a trainee
// sees for it live in src/app/wording. Knows nothing of stories.

/** Where in a file something is: `line` counts from 1. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** One thing that is wrong: what was found, what was expected, and where known the place and a remedy. */
export interface Problem {
  /** Lower-case `area/what`, from a closed list per folder. Never reused for another meaning. */
  readonly code: string
  readonly message: string
  readonly place?: Place
  readonly hint?: string
  readonly cause?: unknown
}

export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: E }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

export const fail = <E>(problem: E): Result<never, E> => ({ ok: false, problem })

/** A Problem on one line, as compilers write it: `stories/tyler/story.ink:42: Unexpected … (hint)`. */
export function writeProblem({ message, place, hint }: Problem): string {
  const where = place ? `${place.file}:${place.line}: ` : ''
  return `${where}${message}${hint ? `\n  ${hint}` : ''}`
}

/** Thrown only where the program itself is at fault; never for a file, a story or a trainee's doing. */
export class InvariantError extends Error {
  // Set as a literal: minifiers rename classes.
  override readonly name = 'InvariantError'
}
