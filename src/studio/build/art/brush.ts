// The pen. A line becomes the outline of an ink stroke: thicker on the turn of the nib, a little uneven,
// thinning at its ends. The same line always gives the same stroke. Knows no colour and no figure.

import { type Point, parseOutline, polygon, simplify } from './points.ts'

export const TAPERS = ['both', 'start', 'end', 'none'] as const
export type Taper = (typeof TAPERS)[number]

const NIB = Math.PI / 3.2
const TOLERANCE = 0.28

/** SVG path data, to be filled with ink. `width` is the widest the stroke gets, in units of the drawing. */
export function stroke(text: string, width: number, taper: Taper = 'both'): string {
  const { runs, closed } = parseOutline(text)
  const whole = closed && runs.length === 1
  return runs
    .map((run, index) => {
      const waver = waverOf(text, index)
      return whole
        ? ring(run, width, waver)
        : dash(run, width, endsOf(taper, index, runs.length, closed), waver)
    })
    .join('')
}

/** Only the ends of the whole line thin out; at a corner the pen stays down. */
function endsOf(taper: Taper, index: number, count: number, closed: boolean): readonly [boolean, boolean] {
  if (closed) return [false, false]
  return [
    index === 0 && (taper === 'both' || taper === 'start'),
    index === count - 1 && (taper === 'both' || taper === 'end'),
  ]
}

type Waver = (along: number) => number

/** The slow unevenness of a hand: a factor from 0.9 to 1.1. Derived from the line itself, so that each build draws the same. */
function waverOf(text: string, index: number): Waver {
  let hash = 2166136261 ^ index
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  const phase = (hash >>> 0) % 628
  return (along) => 1 + 0.06 * Math.sin(along / 47 + phase) + 0.04 * Math.sin(along / 19 + phase * 1.7)
}

function widths(run: readonly Point[], width: number, waver: Waver): readonly number[] {
  let along = 0
  return run.map((point, index) => {
    const before = run[Math.max(0, index - 1)] as Point
    const after = run[Math.min(run.length - 1, index + 1)] as Point
    along += Math.hypot(point.x - before.x, point.y - before.y)
    const angle = Math.atan2(after.y - before.y, after.x - before.x)
    return width * waver(along) * (0.8 + 0.2 * Math.abs(Math.sin(angle - NIB)))
  })
}

function sides(run: readonly Point[], halves: readonly number[], loop: boolean): readonly [Point[], Point[]] {
  const left: Point[] = []
  const right: Point[] = []
  const count = run.length
  for (const [index, point] of run.entries()) {
    const before = run[loop ? (index + count - 1) % count : Math.max(0, index - 1)] as Point
    const after = run[loop ? (index + 1) % count : Math.min(count - 1, index + 1)] as Point
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
    const nx = (after.y - before.y) / length
    const ny = -(after.x - before.x) / length
    const half = halves[index] as number
    left.push({ x: point.x + nx * half, y: point.y + ny * half })
    right.push({ x: point.x - nx * half, y: point.y - ny * half })
  }
  return [left, right]
}

function ring(run: readonly Point[], width: number, waver: Waver): string {
  const loop = run.slice(0, -1)
  const halves = widths(loop, width, waver).map((value) => value / 2)
  const [left, right] = sides(loop, halves, true)
  const trim = (side: readonly Point[]) => simplify([...side, side[0] as Point], TOLERANCE)
  return polygon(trim(left)) + polygon([...trim(right)].reverse())
}

function dash(run: readonly Point[], width: number, ends: readonly [boolean, boolean], waver: Waver): string {
  const lengths = run.map((point, index) => {
    const before = run[Math.max(0, index - 1)] as Point
    return Math.hypot(point.x - before.x, point.y - before.y)
  })
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const reach = Math.min(total * 0.45, width * 7)
  let along = 0
  const halves = widths(run, width, waver).map((value, index) => {
    along += lengths[index] as number
    const start = ends[0] ? ease(along / reach) : 1
    const end = ends[1] ? ease((total - along) / reach) : 1
    return (value / 2) * Math.min(start, end)
  })
  const [left, right] = sides(run, halves, false)
  const outline = [
    ...simplify(left, TOLERANCE),
    ...cap(run, halves, run.length - 1),
    ...[...simplify(right, TOLERANCE)].reverse(),
    ...cap(run, halves, 0),
  ]
  return polygon(outline)
}

const ease = (part: number): number => 0.22 + 0.78 * Math.sin((Math.min(1, Math.max(0, part)) * Math.PI) / 2)

/** The round end of a stroke: three points of a half circle. */
function cap(run: readonly Point[], halves: readonly number[], at: number): readonly Point[] {
  const end = run[at] as Point
  const inner = run[at === 0 ? Math.min(2, run.length - 1) : Math.max(0, at - 2)] as Point
  const away = Math.atan2(end.y - inner.y, end.x - inner.x)
  const half = halves[at] as number
  // Left to right at the far end, right to left at the near one: both turn the same way.
  return [-0.3, 0, 0.3].map((part) => ({
    x: end.x + half * Math.cos(away + part * Math.PI),
    y: end.y + half * Math.sin(away + part * Math.PI),
  }))
}
