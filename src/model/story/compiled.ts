// What compiling an Ink file gives, as plain data: it is written into the build and read by playable.ts.
// Types only.

import type { Choice } from '../passage.ts'
import type { Revision, StoryId } from '../run.ts'
import type { EchoWordings } from './echo.ts'

/** What the compiler knows of a choice and the compiled Ink no longer says. */
export interface CompiledChoice {
  /** Unique in its story for labelled choices. For unlabelled ones `knot:slug`, which may repeat at a point. */
  readonly id: string
  readonly echo: EchoWordings
  /** Index into `files`. */
  readonly file: number
  /** From 1. */
  readonly line: number
}

export interface CompiledStory {
  readonly id: StoryId
  readonly revision: Revision
  /** Compiled Ink, as its own compiler writes it. */
  readonly ink: Record<string, unknown>
  /** The story's own file first, then its INCLUDEs. */
  readonly files: readonly string[]
  /** By the path that the compiled choice leads to. */
  readonly choices: Readonly<Record<string, CompiledChoice>>
}

/** A choice on offer, with what its telling needs to take it and nobody else may see. */
export interface OfferedChoice extends Choice {
  readonly index: number
  readonly echo: EchoWordings
}
