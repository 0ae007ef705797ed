// A map of all decisions in the order in which runs come to them. The widths of a box and of a line show how many of the runs go
// there. The list below the picture has the same as text.

import type { Point } from '../explore/findings.ts'
import type { ReportSubject } from './report-subject.ts'
import { anchor, ofRuns, percent } from './words.ts'

const WIDTH = 720
const ROW = 74
const HEIGHT = 40
const GAP = 16
/** Narrower than this a decision could not be clicked. */
const LEAST = 44
const ROOM_FOR_NAME = 170

interface Box {
  readonly point: Point
  readonly number: number
  readonly x: number
  readonly y: number
  readonly width: number
}

export function DecisionMap({ subject: { findings } }: { readonly subject: ReportSubject }) {
  const boxes = boxesOf(findings.points)
  if (boxes.size === 0) return <p>The story has no decisions.</p>
  const rows = Math.max(...[...boxes.values()].map(({ y }) => y)) / ROW + 1
  return (
    <>
      <p>
        Each box is a decision, numbered as below. Its width, and that of a line, is the share of runs that go
        there.
      </p>
      <svg class="map" viewBox={`0 0 ${WIDTH} ${rows * ROW}`}>
        <title>Map of decisions</title>
        {[...boxes.values()].flatMap((box) =>
          box.point.next.map(({ point, share }) => {
            const to = point === undefined ? undefined : boxes.get(point)
            return to && to !== box ? (
              <Way key={`${box.number} ${to.number}`} from={box} to={to} share={share} />
            ) : null
          }),
        )}
        {[...boxes.values()].map(({ point, number, x, y, width }) => (
          <a
            key={number}
            href={`#${anchor(point.id)}`}
            aria-label={`${number} ${sceneOf(point)}, ${passing(point)}`}
          >
            <rect x={x} y={y} width={width} height={HEIGHT} rx="3" />
            <text x={x + width / 2} y={y + HEIGHT / 2 + 5} text-anchor="middle">
              {number}
              {width > ROOM_FOR_NAME && <tspan class="scene"> {sceneOf(point)}</tspan>}
            </text>
          </a>
        ))}
      </svg>
      <details>
        <summary>The map as a list</summary>
        <ol>
          {[...boxes.values()].map(({ point, number }) => (
            <li key={number} value={number}>
              <a href={`#${anchor(point.id)}`}>{point.id}</a>: {passing(point)}. Then{' '}
              {point.next
                .map(({ point: to, share }) => {
                  const next = to === undefined ? undefined : boxes.get(to)
                  return `${next ? `decision ${next.number}` : 'the end'} (${percent(share)})`
                })
                .join(', ')}
              .
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}

/** The knot, as an author named it. */
const sceneOf = ({ id }: Point): string => (id.split('.').slice(0, -1).join(', ') || id).replaceAll('_', ' ')

const passing = ({ visits }: Point): string =>
  visits > 1.005 ? `${visits.toFixed(1).replace('.0', '')} times in a run` : ofRuns(visits)

function boxesOf(points: readonly Point[]): ReadonlyMap<string, Box> {
  const ranks = rankOf(points)
  const rows = new Map<number, Point[]>()
  for (const point of points) {
    const rank = ranks.get(point.id) ?? 0
    rows.set(rank, [...(rows.get(rank) ?? []), point])
  }
  const numberOf = new Map(points.map(({ id }, index) => [id, index + 1]))
  const boxes = new Map<string, Box>()
  ;[...rows]
    .sort(([a], [b]) => a - b)
    .forEach(([, row], index) => {
      const room = WIDTH - GAP * (row.length + 1)
      const widths = row.map(({ visits }) => Math.max(LEAST, Math.min(1, visits) * room * 0.6))
      const all = widths.reduce((sum, width) => sum + width, GAP * (row.length - 1))
      let x = (WIDTH - all) / 2
      row.forEach((point, at) => {
        const width = widths[at] ?? LEAST
        boxes.set(point.id, { point, number: numberOf.get(point.id) ?? 0, x, y: index * ROW + 4, width })
        x += width + GAP
      })
    })
  return boxes
}

function Way({ from, to, share }: { readonly from: Box; readonly to: Box; readonly share: number }) {
  const [x, y] = [from.x + from.width / 2, from.y + HEIGHT]
  const end = to.x + to.width / 2
  const middle = (y + to.y) / 2
  const weight = Math.max(1, share * from.point.visits * 14)
  return (
    <path class="way" d={`M${x} ${y}C${x} ${middle} ${end} ${middle} ${end} ${to.y}`} stroke-width={weight} />
  )
}

/** The row of each decision: below all decisions that lead to it, except where the story goes in circles. */
function rankOf(points: readonly Point[]): ReadonlyMap<string, number> {
  const byId = new Map(points.map((point) => [point.id, point]))
  const ranks = new Map<string, number>()
  const path = new Set<string>()
  const place = (id: string, rank: number): void => {
    const point = byId.get(id)
    // Stops in a circle, and where a way at least as long is known.
    if (!point || path.has(id) || (ranks.get(id) ?? -1) >= rank) return
    ranks.set(id, rank)
    path.add(id)
    for (const { point: next } of point.next) if (next !== undefined) place(next, rank + 1)
    path.delete(id)
  }
  const ledTo = new Set(
    points.flatMap(({ id, next }) => next.flatMap(({ point }) => (point && point !== id ? [point] : []))),
  )
  const first = points.filter(({ id }) => !ledTo.has(id))
  for (const { id } of first.length > 0 ? first : points.slice(0, 1)) place(id, 0)
  for (const { id } of points) if (!ranks.has(id)) ranks.set(id, points.length)
  return ranks
}
