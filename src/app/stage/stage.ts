// The port: all that the rest of the program knows of the stage. A stage is told what to show and tells nothing
// back; nobody waits for it. It may be late, still or absent, and the story goes on.

import type { Picture } from './picture.ts'

const STAGE_KINDS = ['moving', 'still', 'none'] as const
export type StageKind = (typeof STAGE_KINDS)[number]

export interface Stage {
  /** What it is at the moment; a stage that fails becomes a simpler one. */
  readonly kind: StageKind
  /**
   * Acts through the pictures of one beat, one per line, and rests on the last. Called again while acting, it
   * skips what is left of the earlier beat.
   */
  act(pictures: readonly Picture[]): void
  /** Shows a picture at once, without acting: on resuming and on stepping back. */
  cut(picture: Picture): void
  /** Takes everything away that it put into the page. Safe to call twice. */
  dispose(): void
}
