// What a story may ask of stage and sound, by name. Read from the disk by stage-words.ts; pure.

/** Cues that say how a figure is. */
export const MANNERS = ['pose', 'face', 'look', 'lean'] as const
export type MannerKind = (typeof MANNERS)[number]

export interface FigureManners extends Readonly<Record<MannerKind, readonly string[]>> {
  /** Comes in only where `with` says so, and not because of a line of theirs. */
  readonly byCue: boolean
}

export interface StageWords {
  /** By name; undefined where a recipe cannot be read, which stops the build by itself. */
  readonly figures: ReadonlyMap<string, FigureManners | undefined>
  readonly scenes: readonly string[]
  readonly sounds: readonly string[]
}
