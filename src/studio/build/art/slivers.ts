// Where the edge of a frame would leave only a sliver of something that is drawn: it would look like a slip of the pen.
// Worked out when a scene is drawn, so that layout.ts can choose a frame without them.

import type { Box, Slivers } from '../../../app/stage/art.ts'
import { outlinesOf, seenPoints, within } from './outlines.ts'
import type { Point } from './points.ts'
import type { SceneRecipe } from './recipe.ts'

/**
 * A part of a thing is a sliver where it is thinner than this, in units, and a smaller share of the thing than `SHARE`.
 * A picture of 4:3 that is 600 pixels wide shows two units in a pixel, and the drawn frame covers its outer seven pixels: of
 * 28 units seven pixels are left, too few to tell what they belong to.
 */
const THIN = 28
const SHARE = 0.12
/** What is smaller than this has no slivers: such a share of it is no wider than a line. */
const SMALL = 40

/** Of the narrowest frame in use, in units: one of 300 x 660 pixels. */
const NARROW = 340

const SCENE: Box = [0, 0, 1600, 900]

/** How far a thing reaches along one axis: as it is drawn, and as much of it as lies in the scene. */
interface Reach {
  readonly size: number
  readonly from: number
  readonly to: number
  /** Half of its line, which stands out on both sides. */
  readonly ink: number
}

/** What stands out in the scene, each thing with its reach across and down. */
export function reachesOf(recipe: SceneRecipe): readonly { readonly x: Reach; readonly y: Reach }[] {
  const outlines = outlinesOf(recipe)
  return outlines.flatMap(({ box, ink }, index) => {
    const seen = seenPoints(outlines, index)
    const inside = seen.filter((at) => within(box, at) && within(SCENE, at))
    if (inside.length === 0) return []
    const reach = (along: (at: Point) => number): Reach => {
      const [all, shown] = [seen.map(along), inside.map(along)]
      return {
        size: Math.max(...all) - Math.min(...all),
        from: Math.min(...shown),
        to: Math.max(...shown),
        ink: ink / 2,
      }
    }
    return [{ x: reach(({ x }) => x), y: reach(({ y }) => y) }]
  })
}

/** The places where no edge of a frame should lie. */
export function sliversOf(recipe: SceneRecipe): Slivers {
  const reaches = reachesOf(recipe)
  const [across, down] = [reaches.map(({ x }) => x), reaches.map(({ y }) => y)]
  const [x, y, width, height] = recipe.heart
  return {
    left: spans(across.map(ends), 0, x + width / 2 - NARROW / 2),
    right: spans(across.map(starts), x + width / 2 + NARROW / 2, SCENE[2]),
    top: spans(down.map(ends), 0, y + height / 2),
    bottom: spans(down.map(starts), y + height / 2, SCENE[3]),
  }
}

type Span = readonly [number, number, size: number]

const thin = (size: number): number => Math.min(THIN, SHARE * size)
const ends = ({ size, to, ink }: Reach): Span => [to - thin(size), to + ink, size]
const starts = ({ size, from, ink }: Reach): Span => [from - ink, from + thin(size), size]

/** The spans between `low` and `high`, one after the other, those that meet as one: from, to, from, to. */
function spans(list: readonly Span[], low: number, high: number): readonly number[] {
  const merged: number[] = []
  const sorted = list
    .filter(([from, to, size]) => size >= SMALL && to > low && from < high)
    .sort(([one], [other]) => one - other)
  for (const [start, end] of sorted) {
    const [from, to] = [Math.floor(start), Math.ceil(end)]
    const last = merged.at(-1)
    if (last !== undefined && from <= last + 1) merged[merged.length - 1] = Math.max(last, to)
    else merged.push(from, to)
  }
  return merged
}
