// Points as a recipe writes them, and the smooth line through them. `120,80 140,90! z`: an exclamation mark
// makes a corner, a closing z joins the ends. Plain geometry: knows no ink and no colour.

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Outline {
  /** Smooth runs, each from corner to corner, sampled finely. A closed line without corners is one run. */
  readonly runs: readonly (readonly Point[])[]
  readonly closed: boolean
}

interface Knot extends Point {
  readonly corner: boolean
}

const NUMBER = '-?\\d+(?:\\.\\d+)?'
const KNOT = new RegExp(`^(${NUMBER}),(${NUMBER})(!?)$`)

/** Throws on a knot it cannot read: recipes are the program's own files, read at build time only. */
export function parseOutline(text: string, step = 5): Outline {
  const words = text.trim().split(/\s+/)
  const closed = words.at(-1) === 'z'
  const knots = (closed ? words.slice(0, -1) : words).map(parseKnot)
  if (knots.length < 2) throw new Error(`Unexpected line "${text}", expected at least two points`)
  return { closed, runs: runsOf(knots, closed).map((run) => smooth(run, step)) }
}

function parseKnot(word: string): Knot {
  const [, x, y, mark] = KNOT.exec(word) ?? []
  if (x === undefined || y === undefined) throw new Error(`Unexpected point "${word}", expected x,y or x,y!`)
  return { x: Number(x), y: Number(y), corner: mark === '!' }
}

interface Run {
  readonly knots: readonly Point[]
  readonly loop: boolean
}

function runsOf(knots: readonly Knot[], closed: boolean): readonly Run[] {
  const first = knots.findIndex((knot) => knot.corner)
  if (closed && first < 0) return [{ knots, loop: true }]
  const start = closed ? first : 0
  const ordered = closed ? [...knots.slice(start), ...knots.slice(0, start + 1)] : knots
  const runs: Run[] = []
  let current: Knot[] = []
  for (const [index, knot] of ordered.entries()) {
    current.push(knot)
    if (index > 0 && (knot.corner || index === ordered.length - 1)) {
      runs.push({ knots: current, loop: false })
      current = [knot]
    }
  }
  return runs
}

/** Catmull-Rom through every knot. */
function smooth({ knots, loop }: Run, step: number): readonly Point[] {
  const at = (index: number): Point => {
    const count = knots.length
    const wrapped = loop ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)
    return knots[wrapped] as Point
  }
  const points: Point[] = []
  const spans = loop ? knots.length : knots.length - 1
  for (let span = 0; span < spans; span++) {
    const [a, b, c, d] = [at(span - 1), at(span), at(span + 1), at(span + 2)]
    const pieces = Math.max(2, Math.ceil(Math.hypot(c.x - b.x, c.y - b.y) / step))
    for (let piece = 0; piece < pieces; piece++) points.push(between(a, b, c, d, piece / pieces))
  }
  points.push(at(spans))
  return points
}

function between(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  // Tangents shortened to the span, so that uneven knots make no loops.
  const span = Math.hypot(c.x - b.x, c.y - b.y)
  const before = Math.hypot(b.x - a.x, b.y - a.y)
  const after = Math.hypot(d.x - c.x, d.y - c.y)
  const entry = span / (before + span || 1)
  const exit = span / (after + span || 1)
  const axis = (pa: number, pb: number, pc: number, pd: number): number => {
    const m1 = (pc - pa) * entry
    const m2 = (pd - pb) * exit
    const t2 = t * t
    const t3 = t2 * t
    return (2 * t3 - 3 * t2 + 1) * pb + (t3 - 2 * t2 + t) * m1 + (3 * t2 - 2 * t3) * pc + (t3 - t2) * m2
  }
  return { x: axis(a.x, b.x, c.x, d.x), y: axis(a.y, b.y, c.y, d.y) }
}

/** Fewer points for the same line: none that is left out lies farther than `tolerance` from it. */
export function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const first = points[0]
  const last = points.at(-1)
  if (points.length < 3 || !first || !last) return points
  let far = 0
  let farthest = 0
  for (let index = 1; index < points.length - 1; index++) {
    const distance = distanceTo(points[index] as Point, first, last)
    if (distance > far) [far, farthest] = [distance, index]
  }
  if (far <= tolerance) return [first, last]
  const head = simplify(points.slice(0, farthest + 1), tolerance)
  return [...head.slice(0, -1), ...simplify(points.slice(farthest), tolerance)]
}

function distanceTo(point: Point, from: Point, to: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return Math.hypot(point.x - from.x, point.y - from.y)
  return Math.abs((to.x - from.x) * (from.y - point.y) - (from.x - point.x) * (to.y - from.y)) / length
}

/** A closed SVG path through the points, relative and rounded to a tenth. */
export function polygon(points: readonly Point[]): string {
  let x = 0
  let y = 0
  const moves = points.map((point, index) => {
    const dx = Math.round((point.x - x) * 10) / 10
    const dy = Math.round((point.y - y) * 10) / 10
    x += dx
    y += dy
    const pair = `${short(dx)}${dy < 0 ? '' : ' '}${short(dy)}`
    if (index === 0) return `M${pair}`
    return index === 1 ? `l${pair}` : `${dx < 0 ? '' : ' '}${pair}`
  })
  return `${moves.join('')}z`
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.')
}
