// What a trainer needs to play a story with a group: what it is about, whole, and plans for three lengths of session.
// Written by authors in story.yaml; never part of what a trainee loads. Types only.

/** Minutes a session may last. */
export const LENGTHS = [45, 60, 90] as const
export type Length = (typeof LENGTHS)[number]

export interface PlanStep {
  readonly minutes: number
  /** What the group does, as an instruction to the trainer. */
  readonly does: string
  /** The scene (a knot of the story) that the play should have come to by the end of it. */
  readonly to?: string | undefined
}

export interface GroupPlan {
  /** The whole of it, the ways it may go wrong included. */
  readonly synopsis: string
  /** What somebody can do after it. */
  readonly aims: readonly string[]
  readonly prepare: readonly string[]
  /** Names of scenes, by knot, where a knot's own name is not plain enough. */
  readonly scenes?: Readonly<Record<string, string>> | undefined
  /**
   * For a room that goes straight to a scene, by knot: what has happened before it on every way there. A trainer reads it aloud in
   * ten seconds.
   */
  readonly recaps?: Readonly<Record<string, string>> | undefined
  /** The steps of each add up to its length. */
  readonly plans: Readonly<Record<Length, readonly PlanStep[]>>
  /** Questions to take along to supervision. */
  readonly supervision: readonly string[]
}
