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
 * It gives way, a little aside or closer, where its edge would leave only a sliver of something.
 */
export function frameOf(shape: number, scene?: Pick<SceneArt, 'heart' | 'slivers'>): Box {
  const [, , fullWidth, fullHeight] = SCENE_BOX
  const { heart, slivers } = scene ?? NO_SCENE
  const [x, y, width, height] = heart
  const widest = Math.min(fullWidth, fullHeight * shape)
  const close = Math.max(width, height * shape * SHALLOW_PART)
  const view = shape > SHALLOW ? Math.min(widest, close) : widest
  for (let closer = 0; closer <= CLOSER; closer++) {
    const wide = view * (1 - closer / 100)
    const tall = wide / shape
    const idealLeft = middle(x, width, wide, fullWidth)
    const first = Math.min(idealLeft, x + width - wide) - SPARE
    const last = Math.max(idealLeft, x) + SPARE
    const left = clear(
      idealLeft,
      Math.max(first, 0),
      Math.min(last, fullWidth - wide),
      wide,
      slivers.left,
      slivers.right,
    )
    const idealTop = middle(y, height, tall, fullHeight)
    // Only higher: that shows less of the hands; lower would cut the hair.
    const top = clear(idealTop, 0, idealTop, tall, slivers.top, slivers.bottom)
    if (left !== undefined && top !== undefined) return [left, top, wide, tall]
  }
  return [middle(x, width, view, fullWidth), middle(y, height, view / shape, fullHeight), view, view / shape]
}

const NO_SCENE = { heart: SCENE_BOX, slivers: { left: [], right: [], top: [], bottom: [] } }

/** Shallower than this is a strip, as on a phone. It holds this part of the heart's height: hair and hands may be cut. */
const SHALLOW = 1.95
const SHALLOW_PART = 0.95
/** How far a frame gives way at most: closer, in percent, and aside, in units. */
const CLOSER = 10
const ASIDE = 100
/** So much of the heart may be lost by that, in units: where a frame is hardly wider than the heart. */
const SPARE = 40

/** Where the frame begins if the heart is in its middle. */
const middle = (heart: number, length: number, view: number, full: number): number =>
  Math.min(Math.max(heart + length / 2 - view / 2, 0), full - view)

/** The place nearest to the ideal, from `first` to `last`, where neither edge leaves a sliver; undefined where there is none. */
function clear(
  ideal: number,
  first: number,
  last: number,
  view: number,
  low: readonly number[],
  high: readonly number[],
): number | undefined {
  for (let by = 0; by <= ASIDE; by++) {
    for (const at of [ideal - by, ideal + by]) {
      if (at >= first && at <= last && !isIn(low, at) && !isIn(high, at + view)) return at
    }
  }
  return undefined
}

const isIn = (spans: readonly number[], at: number): boolean =>
  spans.some((from, index) => index % 2 === 0 && at > from && at < (spans[index + 1] ?? from))
