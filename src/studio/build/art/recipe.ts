// The recipes of figures and scenes as they are written in assets/, checked on reading. Says what a recipe holds;
// does not know how it is drawn.

import * as v from 'valibot'
import { parse } from 'yaml'
import { DRAWING } from './drawing.ts'

const SPOT = v.tuple([v.number(), v.number()])
const BOX = v.tuple([v.number(), v.number(), v.number(), v.number()])
const named = <T extends v.GenericSchema>(schema: T) => v.record(v.string(), schema)

const BASE = {
  pen: v.number(),
  colours: named(v.string()),
  parts: v.optional(named(DRAWING), {}),
}

const FACE = v.strictObject({
  words: v.string(),
  /** A face of Open Peeps, and which of its strokes are the eyes. */
  peeps: v.optional(v.string()),
  eyes: v.optional(v.array(v.number()), []),
  /** Strokes that are left out. */
  without: v.optional(v.array(v.number()), []),
  /** Drawn by hand, in addition or instead. */
  marks: v.optional(DRAWING, []),
  eyeMarks: v.optional(DRAWING, []),
  /** Closed eyes for this face; those of the figure when absent. */
  lids: v.optional(DRAWING),
})

const LOOK = v.strictObject({
  words: v.string(),
  by: v.optional(SPOT, [0, 0]),
  turn: v.optional(v.number(), 0),
  mirror: v.optional(v.boolean(), false),
  eyes: v.optional(SPOT, [0, 0]),
})

const POSE = v.strictObject({
  words: v.string(),
  /** Where this pose looks unless a cue says otherwise. */
  look: v.optional(v.string()),
  head: v.strictObject({ at: SPOT, turn: v.optional(v.number(), 0), mirror: v.optional(v.boolean(), false) }),
  marks: DRAWING,
})

const FIGURE = v.strictObject({
  ...BASE,
  name: v.string(),
  /** Comes in only where a cue says so: somebody who is also heard on the telephone, or while a child is there. */
  by_cue: v.optional(v.boolean(), false),
  /** How the figure is when it comes in. */
  rest: v.strictObject({ pose: v.string(), face: v.string() }),
  /** Where and how somebody is shown who is met outside a story, as on its card. */
  home: v.optional(v.strictObject({ scene: v.string(), pose: v.string(), face: v.string() })),
  box: BOX,
  body: v.strictObject({ box: BOX }),
  head: v.strictObject({
    box: BOX,
    pivot: SPOT,
    face: v.strictObject({ at: SPOT, size: v.number(), box: BOX }),
    marks: DRAWING,
  }),
  lids: DRAWING,
  faces: named(FACE),
  looks: named(LOOK),
  leans: named(v.string()),
  poses: named(POSE),
})

const MOVER = v.strictObject({
  moves: v.array(DRAWING),
  box: BOX,
  by: v.optional(SPOT, [0, 0]),
  turn: v.optional(v.number(), 0),
  about: v.optional(SPOT, [0, 0]),
  passing: v.optional(v.boolean(), false),
  stays: v.optional(v.boolean(), false),
  milliseconds: v.number(),
  every: v.number(),
})

const LAYER = v.strictObject({
  box: v.optional(BOX, [0, 0, 1600, 900]),
  marks: DRAWING,
  /** Seen only where so many things are undone; `words` say it. */
  undone: v.optional(v.number()),
  words: v.optional(v.string()),
  /** What belongs to one figure: seen only while that figure is there. */
  of: v.optional(v.string()),
})

type PieceOutput = v.InferOutput<typeof MOVER> | v.InferOutput<typeof LAYER>
// Not a union: a mistake in a piece would then be reported against both schemas, and only one of them was meant.
const PIECE = v.lazy((input) =>
  typeof input === 'object' && input !== null && 'moves' in input ? MOVER : LAYER,
) as v.GenericSchema<unknown, PieceOutput>

const SCENE = v.strictObject({
  ...BASE,
  words: v.string(),
  alone: v.optional(v.boolean(), false),
  place: v.strictObject({ at: SPOT, size: v.number() }),
  heart: BOX,
  behind: v.array(PIECE),
  before: v.array(PIECE),
})

export type FigureRecipe = v.InferOutput<typeof FIGURE>
export type FaceRecipe = v.InferOutput<typeof FACE>
export type SceneRecipe = v.InferOutput<typeof SCENE>
export type PieceRecipe = v.InferOutput<typeof PIECE>

/** Throws with the file and the place in it: a recipe is part of the program, so the build stops. */
export const parseFigure = (text: string, file: string): FigureRecipe => read(FIGURE, text, file)
export const parseScene = (text: string, file: string): SceneRecipe => read(SCENE, text, file)

function read<T extends v.GenericSchema>(schema: T, text: string, file: string): v.InferOutput<T> {
  const result = v.safeParse(schema, parse(text))
  if (result.success) return result.output
  const messages = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`,
  )
  throw new Error(`${file}: ${messages.join('; ')}`)
}

/** The schemas themselves: stories/README.md has tables of their keys, and a test holds them together. */
export { FIGURE as figureSchema, LAYER as layerSchema, MOVER as moverSchema, SCENE as sceneSchema }
