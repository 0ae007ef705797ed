// Where each layer of a picture goes, as plain numbers: the one rig that the still and the moving stage share.
// Everything is in units of the scene. Pure: knows neither a document nor a canvas.

import type { Box, FigureArt, HeadTurn, SceneArt, Spot } from './art.ts'
import type { Picture } from './picture.ts'

/** First scaled, then mirrored about its own x, then turned about `about`, then moved. */
export interface Placement {
  readonly at: Spot
  readonly size: number
  readonly turn: number
  readonly about: Spot
  readonly mirror: boolean
}

export const SCENE_BOX: Box = [0, 0, 1600, 900]

interface Lean {
  readonly size: number
  readonly turn: number
  readonly by: Spot
}

const LEANS: Readonly<Record<string, Lean>> = {
  upright: { size: 1, turn: 0, by: [0, 0] },
  in: { size: 1.045, turn: 1.8, by: [14, 12] },
  back: { size: 0.95, turn: -2.2, by: [-14, 16] },
}

const STRAIGHT: HeadTurn = { by: [0, 0], turn: 0, mirror: false, eyes: [0, 0] }

/** What a leaning body turns about, in units of the figure: where it sits. */
export const SEAT: Spot = [500, 1150]

/** Puts the figure into the scene. */
export function placeFigure(scene: SceneArt | undefined, figure: FigureArt, lean: string): Placement {
  const place = scene?.place ?? { at: [800, 90] as Spot, size: 0.66 }
  const { size, turn, by } = LEANS[lean] ?? (LEANS.upright as Lean)
  const scale = place.size * size
  const [x, y] = place.at
  const middle = figure.box[0] + figure.box[2] / 2
  // Leaning in makes the figure larger, but it stays on its seat.
  const seat: Spot = [x + (SEAT[0] - middle) * place.size, y + SEAT[1] * place.size]
  return {
    at: [seat[0] - SEAT[0] * scale + by[0], seat[1] - SEAT[1] * scale + by[1]],
    size: scale,
    turn,
    about: SEAT,
    mirror: false,
  }
}

/** Puts the head onto the body, in units of the figure. */
export function placeHead(figure: FigureArt, { pose, look }: Picture): Placement | undefined {
  const seat = figure.poses[pose]?.head
  if (!seat) return undefined
  const { by, turn, mirror } = figure.looks[look] ?? STRAIGHT
  return {
    at: [seat.at[0] + by[0], seat.at[1] + by[1]],
    size: 1,
    turn: seat.turn + turn,
    about: figure.pivot,
    mirror: seat.mirror !== mirror,
  }
}

/** Puts the eyes into the face: where a look goes before the head follows. */
export const placeEyes = (figure: FigureArt, { look }: Picture): Spot => (figure.looks[look] ?? STRAIGHT).eyes

/**
 * The part of the scene to be seen in a frame of this shape (width by height). Fills the frame and keeps the heart of
 * the picture in it. In a shallow frame, where the whole width would leave a face too small to read, it comes closer.
 */
export function frameOf(shape: number, heart: Box, whole: Box = SCENE_BOX): Box {
  const [, , fullWidth, fullHeight] = whole
  const [x, y, width, height] = heart
  const widest = Math.min(fullWidth, fullHeight * shape)
  const close = Math.max(width, height * shape * SHALLOW_PART)
  const view = shape > SHALLOW ? Math.min(widest, close) : widest
  const tall = view / shape
  return [
    clamp(x + width / 2 - view / 2, 0, fullWidth - view),
    clamp(y + height / 2 - tall / 2, 0, fullHeight - tall),
    view,
    tall,
  ]
}

/** Shallower than this is a strip, as on a phone. It holds this part of the heart's height: hair and hands may be cut. */
const SHALLOW = 1.95
const SHALLOW_PART = 0.95

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high))
