// The row of the map for each decision: below all decisions that lead to it, except where the story goes in circles.

import type { Point } from '../explore/findings.ts'

export function rankOf(points: readonly Point[]): ReadonlyMap<string, number> {
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
