// Where the lines of the score picture go: pure arithmetic, so that it can be checked without a screen. The picture
// is 0 to `width` across and 0 to `height` down; nothing here knows colours or words.

import { SCORES, type Score, type Scores, TOP_SCORE } from '../../model/score.ts'

export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Point {
  readonly x: number
  readonly y: number
  readonly value: number
}

export interface Course {
  readonly score: Score
  readonly points: readonly Point[]
  /** For an SVG path. */
  readonly path: string
  /** Height of the label at the right end, moved so that labels do not lie on one another. */
  readonly labelY: number
}

/** The three lines are shifted by this much, about a quarter of a point, so that equal scores do not hide one another. */
const LANE = 3

export const xOf = (frame: Frame, index: number, count: number): number => {
  const inner = frame.width - frame.left - frame.right
  return frame.left + (count < 2 ? 0 : (inner * index) / (count - 1))
}

/** The step nearest to a place across the picture. */
export const indexAt = (frame: Frame, x: number, count: number): number => {
  const inner = frame.width - frame.left - frame.right
  const index = Math.round(((x - frame.left) / inner) * (count - 1))
  return Math.min(Math.max(index, 0), Math.max(count - 1, 0))
}

export const yOf = (frame: Frame, value: number): number => {
  const inner = frame.height - frame.top - frame.bottom
  const clamped = Math.min(Math.max(value, 0), TOP_SCORE)
  return frame.top + inner * (1 - clamped / TOP_SCORE)
}

export function coursesOf(frame: Frame, course: readonly Scores[], labelGap: number): readonly Course[] {
  const drawn = SCORES.map((score) => {
    const points = course.map((scores, index) => ({
      x: xOf(frame, index, course.length),
      y: yOf(frame, scores[score]) + (SCORES.indexOf(score) - 1) * LANE,
      value: scores[score],
    }))
    return { score, points, path: pathOf(points) }
  })
  const ends = drawn.map(({ points }) => points.at(-1)?.y ?? 0)
  const labels = spread(ends, labelGap, frame.top, frame.height - frame.bottom)
  return drawn.map((line, index) => ({ ...line, labelY: labels[index] ?? 0 }))
}

const pathOf = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(' ')

const round = (value: number): number => Math.round(value * 10) / 10

/** The same heights, moved apart to at least `gap`, in their order, inside `from` to `to` where there is room. */
export function spread(heights: readonly number[], gap: number, from: number, to: number): readonly number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height)
  let last = Number.NEGATIVE_INFINITY
  const placed = order.map(({ height, index }) => {
    last = Math.max(height, last + gap, from)
    return { at: last, index }
  })
  let limit = to
  for (const label of [...placed].reverse()) {
    label.at = Math.min(label.at, limit)
    limit = label.at - gap
  }
  return placed.sort((a, b) => a.index - b.index).map(({ at }) => at)
}
