// Where the marks of a scene lie, as lines of points in units of the scene, back to front, and how much of each can be
// seen under what is drawn over it. Plain geometry of a recipe: knows no frame and no SVG.

import type { Box } from '../../../app/stage/art.ts'
import { colourOf, cornersOf, type Drawing, dotsIn, type Mark, type Palette, ringPoints } from './drawing.ts'
import { type Point, parseOutline } from './points.ts'
import type { PieceRecipe, SceneRecipe } from './recipe.ts'

/** One mark, sampled at least every few units. */
export interface Outline {
  readonly points: readonly Point[]
  /** What is filled, and with which colour: hides what lies behind it where nothing shows through. */
  readonly wash?: string
  readonly hole?: readonly Point[]
  readonly hides: boolean
  /** What is drawn beyond this is cut off. */
  readonly box: Box
  /** Width and colour of the line; width 0 where there is none. */
  readonly ink: number
  readonly colour: string
}

/** All that a still picture of the scene can show, in the order in which it is drawn. */
export function outlinesOf(recipe: SceneRecipe): readonly Outline[] {
  const palette: Palette = { colours: recipe.colours, parts: recipe.parts, pen: recipe.pen }
  return [...recipe.behind, ...recipe.before].flatMap((piece) => outlinesOfPiece(piece, palette))
}

function outlinesOfPiece(piece: PieceRecipe, palette: Palette): readonly Outline[] {
  const still = !('moves' in piece)
  // What only passes by is never at rest in a frame.
  if (!still && piece.passing) return []
  const marks = still ? piece.marks : (piece.moves[0] ?? [])
  // What moves, or is not always there, may leave what lies behind it in sight.
  const hides = still && piece.undone === undefined && piece.of === undefined
  return outlinesIn(marks, palette, hides).map((outline) => ({ ...outline, box: piece.box }))
}

type BareOutline = Omit<Outline, 'box'>

const outlinesIn = (drawing: Drawing, palette: Palette, hides: boolean): readonly BareOutline[] =>
  drawing.flatMap((mark) => outlinesOfMark(mark, palette, hides))

function outlinesOfMark(mark: Mark, palette: Palette, hides: boolean): readonly BareOutline[] {
  const opaque = hides && mark.see === undefined
  const drawn = (points: readonly Point[], filled: boolean, width = palette.pen): BareOutline => ({
    points,
    hides: opaque && filled && mark.wash !== undefined,
    ink: mark.ink ?? width,
    colour: colourOf(mark.colour, palette),
    ...(filled && mark.wash && { wash: colourOf(mark.wash, palette) }),
  })
  const shape = mark.shape && smoothPoints(`${mark.shape} z`.replace(/( z)+$/, ' z'))
  const parts = mark.part ? outlinesIn(palette.parts[mark.part] ?? [], palette, opaque) : []
  const inner = shape && mark.inside ? outlinesIn(mark.inside, palette, opaque) : []
  const outlines = [
    ...(shape ? [drawn(shape, true)] : []),
    ...(shape
      ? inner.map((one) => ({ ...one, points: one.points.filter((at) => holds(shape, at)), hides: false }))
      : []),
    ...(mark.line ? [drawn(smoothPoints(mark.line), false)] : []),
    ...(mark.rough ? [roughOutline(mark.rough, mark, drawn)] : []),
    ...(mark.hatch
      ? [drawn(straightPoints(cornersOf(mark.hatch).points, true), false, palette.pen / 2)]
      : []),
    ...(mark.dots
      ? dotsIn(mark.dots).map((dot) => ({
          ...drawn(ringPoints(...dot), true),
          wash: colourOf(mark.wash, palette),
          ink: 0,
        }))
      : []),
    ...(mark.ring ? [drawn(ringPoints(...numbersOf(mark.ring)), true)] : []),
    ...parts,
  ]
  return outlines.map(({ points, hole, ...rest }) => ({
    ...rest,
    points: points.map((at) => moved(at, mark)),
    ...(hole && { hole: hole.map((at) => moved(at, mark)) }),
  }))
}

function roughOutline(
  text: string,
  mark: Mark,
  drawn: (points: readonly Point[], filled: boolean) => BareOutline,
): BareOutline {
  const { points, closed } = cornersOf(text)
  const outline = drawn(straightPoints(points, closed), mark.wash !== undefined)
  return mark.hole ? { ...outline, hole: straightPoints(cornersOf(mark.hole).points, true) } : outline
}

const smoothPoints = (text: string): readonly Point[] => parseOutline(text).runs.flat()

const numbersOf = (text: string) => text.split(',').map(Number) as [number, number, number]

/** How far two points of a straight line lie apart, in units. */
const STEP = 4

function straightPoints(corners: readonly (readonly [number, number])[], closed: boolean): readonly Point[] {
  return corners.flatMap(([x, y], index) => {
    const next = corners[index + 1] ?? (closed ? corners[0] : undefined)
    if (!next) return [{ x, y }]
    const pieces = Math.max(1, Math.ceil(Math.hypot(next[0] - x, next[1] - y) / STEP))
    return Array.from({ length: pieces }, (_, piece) => ({
      x: x + ((next[0] - x) * piece) / pieces,
      y: y + ((next[1] - y) * piece) / pieces,
    }))
  })
}

/** As the transform of the mark moves it: scaled, mirrored, turned, then put in its place. */
function moved({ x, y }: Point, { at = [0, 0], turn = [0, 0, 0], mirror, size = 1 }: Mark): Point {
  const [degrees = 0, aboutX = 0, aboutY = 0] = turn
  const [dx, dy] = [(mirror === undefined ? x * size : 2 * mirror - x * size) - aboutX, y * size - aboutY]
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  return {
    x: aboutX + dx * cos - dy * sin + (at[0] ?? 0),
    y: aboutY + dx * sin + dy * cos + (at[1] ?? 0),
  }
}

/** Whether the point lies inside the closed line. */
function holds(line: readonly Point[], { x, y }: Point): boolean {
  let inside = false
  for (let index = 0, last = line.length - 1; index < line.length; last = index, index++) {
    const [a, b] = [line[index] as Point, line[last] as Point]
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  return inside
}

const fills = ({ points, hole, box }: Outline, at: Point): boolean =>
  within(box, at) && holds(points, at) && !(hole && holds(hole, at))

/** Whether the point lies in the box, or on its edge. */
export const within = ([x, y, width, height]: Box, at: Point): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height

/** The colour that lies under a point of the outline with this index. */
const under = (outlines: readonly Outline[], index: number, at: Point): string =>
  outlines.slice(0, index).findLast((behind) => behind.hides && fills(behind, at))?.wash ?? PAPER

const PAPER = '#e3e8e1'

/** Colours nearer to each other than this are not told apart at the edge of a picture (CIE 1976, of 100). */
const ALIKE = 12

/**
 * The points of an outline that could be seen in an endless frame: nothing lies over them, and their ink or wash is another colour than
 * what they lie on.
 */
export function seenPoints(outlines: readonly Outline[], index: number): readonly Point[] {
  const outline = outlines[index] as Outline
  const colour = outline.ink > 0 ? outline.colour : outline.wash
  if (colour === undefined) return []
  const over = outlines.slice(index + 1).filter(({ hides }) => hides)
  return outline.points.filter(
    (at) => !over.some((front) => fills(front, at)) && difference(colour, under(outlines, index, at)) > ALIKE,
  )
}

/** How far two colours lie apart in CIE Lab. */
function difference(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function lab(hex: string): readonly [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
