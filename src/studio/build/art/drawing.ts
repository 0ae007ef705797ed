// What a recipe may draw with, and how each mark becomes SVG. A drawing is a list of marks, back to front.
// Knows pens and washes; does not know what a figure or a scene is.

import rough from 'roughjs'
import * as v from 'valibot'
import { stroke, TAPERS } from './brush.ts'
import { peepsPiece } from './peeps.ts'
import { type Point, parseOutline, polygon, simplify } from './points.ts'

const numbers = (count: number) => v.pipe(v.array(v.number()), v.length(count))

const OWN = v.strictObject({
  /** A closed smooth shape: wash inside, ink around it. */
  shape: v.optional(v.string()),
  /** An open smooth line in ink. */
  line: v.optional(v.string()),
  /** Straight lines from knot to knot, by roughjs: furniture, walls, windows. */
  rough: v.optional(v.string()),
  /** A straight-sided hole in the wash of `rough`, such as a window in a wall. */
  hole: v.optional(v.string()),
  /** Ink hatching inside a straight-sided shape, by roughjs. */
  hatch: v.optional(v.string()),
  /** Round spots: x,y,radius. */
  dots: v.optional(v.string()),
  /** A circle: x,y,radius. */
  ring: v.optional(v.string()),
  /** A piece of Open Peeps, such as face/Smile. */
  peeps: v.optional(v.string()),
  /** Which strokes of the piece, counted from 0; all when absent. */
  only: v.optional(v.array(v.number())),
  /** A named part of the same recipe. */
  part: v.optional(v.string()),
  wash: v.optional(v.string()),
  /** Width of the ink line; 0 for none. */
  ink: v.optional(v.number()),
  colour: v.optional(v.string()),
  taper: v.optional(v.picklist(TAPERS)),
  gap: v.optional(v.number()),
  angle: v.optional(v.number()),
  wobble: v.optional(v.number()),
  /** Opacity, 0 to 1. */
  see: v.optional(v.number()),
  at: v.optional(numbers(2)),
  /** Degrees, then the point turned about. */
  turn: v.optional(numbers(3)),
  size: v.optional(v.number()),
  /** Mirrored about this x. */
  mirror: v.optional(v.number()),
})

/** A mark; and those that are shown only inside its `shape`. */
export interface Mark extends v.InferOutput<typeof OWN> {
  readonly inside?: Mark[] | undefined
}

const MARK: v.GenericSchema<Mark> = v.strictObject({
  ...OWN.entries,
  inside: v.optional(v.array(v.lazy(() => MARK))),
})

export const DRAWING = v.array(MARK)
export type Drawing = readonly Mark[]

export interface Palette {
  readonly colours: Readonly<Record<string, string>>
  readonly parts: Readonly<Record<string, Drawing>>
  /** Width of a line that gives none. */
  readonly pen: number
}

export function svgOf(drawing: Drawing, palette: Palette): string {
  return drawing.map((mark) => svgOfMark(mark, palette)).join('')
}

function svgOfMark(mark: Mark, palette: Palette): string {
  const body = [
    mark.inside ? insideOf(mark, palette) : '',
    mark.shape && !mark.inside ? shapeOf(mark, mark.shape, palette) : '',
    mark.line ? inkPath(stroke(mark.line, mark.ink ?? palette.pen, mark.taper), mark, palette) : '',
    mark.rough ? roughOf(mark, mark.rough, palette) : '',
    mark.hatch ? hatchOf(mark, mark.hatch, palette) : '',
    mark.dots ? dotsOf(mark, mark.dots, palette) : '',
    mark.ring ? shapeOf(mark, circle(mark.ring), palette) : '',
    mark.peeps ? peepsOf(mark, mark.peeps, palette) : '',
    mark.part ? partOf(mark.part, palette) : '',
  ].join('')
  return placed(body, mark)
}

function placed(body: string, mark: Mark): string {
  const moves = [
    mark.at ? `translate(${mark.at.join(' ')})` : '',
    mark.turn ? `rotate(${mark.turn.join(' ')})` : '',
    mark.mirror === undefined ? '' : `matrix(-1 0 0 1 ${2 * mark.mirror} 0)`,
    mark.size === undefined ? '' : `scale(${mark.size})`,
  ].filter((move) => move !== '')
  const see = mark.see === undefined ? '' : ` opacity="${mark.see}"`
  if (moves.length === 0 && see === '') return body
  return `<g${moves.length ? ` transform="${moves.join('')}"` : ''}${see}>${body}</g>`
}

/** The colour of that name in the recipe. Throws where there is none. */
export function colourOf(name: string | undefined, { colours }: Palette, fallback = 'ink'): string {
  const wanted = name ?? fallback
  const colour = wanted.startsWith('#') ? wanted : colours[wanted]
  if (!colour)
    throw new Error(`Unexpected colour "${wanted}", expected one of ${Object.keys(colours).join(', ')}`)
  return colour
}

const inkPath = (d: string, mark: Mark, palette: Palette): string =>
  `<path fill="${colourOf(mark.colour, palette)}" d="${d}"/>`

function washPath(text: string): string {
  const { runs } = parseOutline(text.endsWith('z') ? text : `${text} z`)
  return polygon(simplify(runs.flat(), 0.25))
}

function shapeOf(mark: Mark, text: string, palette: Palette): string {
  const closed = text.endsWith('z') ? text : `${text} z`
  const wash = mark.wash ? `<path fill="${colourOf(mark.wash, palette)}" d="${washPath(closed)}"/>` : ''
  const width = mark.ink ?? palette.pen
  return wash + (width > 0 ? inkPath(stroke(closed, width), mark, palette) : '')
}

/** A circle as a line of points, so that the pen can draw it. */
function circle(text: string): string {
  const [x = Number.NaN, y = Number.NaN, radius = Number.NaN] = text.split(',').map(Number)
  if (Number.isNaN(x + y + radius)) throw new Error(`Unexpected ring "${text}", expected x,y,radius`)
  const points = ringPoints(x, y, radius).map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`)
  return `${points.join(' ')} z`
}

/** Points on a circle, clockwise. */
export const ringPoints = (x: number, y: number, radius: number): readonly Point[] =>
  Array.from({ length: 16 }, (_, index) => {
    const angle = (index / 16) * 2 * Math.PI
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) }
  })

function insideOf(mark: Mark, palette: Palette): string {
  const text = mark.shape ?? ''
  const d = washPath(text)
  const id = `c${hashOf(text).toString(36)}`
  const wash = mark.wash ? `<path fill="${colourOf(mark.wash, palette)}" d="${d}"/>` : ''
  const width = mark.ink ?? palette.pen
  const closed = text.endsWith('z') ? text : `${text} z`
  const ink = width > 0 ? inkPath(stroke(closed, width), mark, palette) : ''
  return `<clipPath id="${id}"><path d="${d}"/></clipPath>${wash}<g clip-path="url(#${id})">${svgOf(mark.inside ?? [], palette)}</g>${ink}`
}

/** The knots of a straight-sided line, and whether its ends are joined. */
export function cornersOf(text: string): { points: [number, number][]; closed: boolean } {
  const words = text.trim().split(/\s+/)
  const closed = words.at(-1) === 'z'
  const points = words
    .filter((word) => word !== 'z')
    .map((word): [number, number] => {
      const [x, y] = word.replace('!', '').split(',').map(Number)
      if (x === undefined || y === undefined || Number.isNaN(x + y)) {
        throw new Error(`Unexpected point "${word}", expected x,y`)
      }
      return [x, y]
    })
  return { points, closed }
}

const straight = (points: readonly [number, number][]): string => polygon(points.map(([x, y]) => ({ x, y })))

/** The wobble is seeded with the text of the mark, so that each build draws the same. */
function roughOf(mark: Mark, text: string, palette: Palette): string {
  const { points, closed } = cornersOf(text)
  const hole = mark.hole ? straight(cornersOf(mark.hole).points) : ''
  const wash = mark.wash
    ? `<path fill="${colourOf(mark.wash, palette)}" fill-rule="evenodd" d="${straight(points)}${hole}"/>`
    : ''
  const width = mark.ink ?? palette.pen
  if (width === 0) return wash
  const options = { seed: hashOf(text), roughness: mark.wobble ?? 1, bowing: 1.2, disableMultiStroke: true }
  const generator = rough.generator()
  const drawn = closed ? generator.polygon(points, options) : generator.linearPath(points, options)
  return wash + strokedPaths(generator.toPaths(drawn), width, colourOf(mark.colour, palette))
}

function hatchOf(mark: Mark, text: string, palette: Palette): string {
  const generator = rough.generator()
  const drawn = generator.polygon(cornersOf(text).points, {
    seed: hashOf(text),
    stroke: 'none',
    fill: 'ink',
    fillStyle: 'hachure',
    hachureAngle: mark.angle ?? -42,
    hachureGap: mark.gap ?? 14,
    roughness: mark.wobble ?? 1.4,
    disableMultiStrokeFill: true,
  })
  return strokedPaths(generator.toPaths(drawn), mark.ink ?? palette.pen / 2, colourOf(mark.colour, palette))
}

function strokedPaths(paths: readonly { d: string }[], width: number, colour: string): string {
  const d = paths.map((path) => coarse(path.d)).join('')
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** Rounds coordinates to half a unit, which nobody sees in a hand-drawn wall and which makes the path shorter. */
const coarse = (d: string): string =>
  d
    .replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 2) / 2))
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?([A-Za-z]) ?/g, '$1')
    .replace(/ -/g, '-')

/** x, y and radius of each dot. */
export const dotsIn = (text: string): readonly [number, number, number][] =>
  text
    .trim()
    .split(/\s+/)
    .map((dot) => {
      const [x = Number.NaN, y = Number.NaN, r = 3] = dot.split(',').map(Number)
      if (Number.isNaN(x + y + r)) throw new Error(`Unexpected dot "${dot}", expected x,y,radius`)
      return [x, y, r]
    })

function dotsOf(mark: Mark, text: string, palette: Palette): string {
  const d = dotsIn(text).map(
    ([x, y, r]) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`,
  )
  return `<path fill="${colourOf(mark.wash, palette)}" d="${d.join('')}"/>`
}

function peepsOf(mark: Mark, name: string, palette: Palette): string {
  const strokes = peepsPiece(name).filter((_, index) => !mark.only || mark.only.includes(index))
  const first = strokes[0]
  if (!first) throw new Error(`Unexpected strokes ${mark.only} of ${name}: it has fewer`)
  const path = (kind: 'ink' | 'wash', fill: string): string => {
    const chosen = strokes.filter((line) => line.filledWith === kind)
    const [head] = chosen
    if (!head) return ''
    const d = chosen.map((line) => line.d).join('')
    return `<path transform="translate(${head.x} ${head.y})" fill="${fill}" fill-rule="evenodd" d="${d}"/>`
  }
  const wash = mark.wash ? path('wash', colourOf(mark.wash, palette)) : ''
  return wash + path('ink', colourOf(mark.colour, palette))
}

function partOf(name: string, palette: Palette): string {
  const drawing = palette.parts[name]
  if (!drawing)
    throw new Error(`Unexpected part "${name}", expected one of ${Object.keys(palette.parts).join(', ')}`)
  return svgOf(drawing, palette)
}

function hashOf(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return (hash >>> 0) % 2147483647
}

/** Every key of a mark, for the table of them in stories/README.md. */
export const MARK_KEYS: readonly string[] = [...Object.keys(OWN.entries), 'inside']
