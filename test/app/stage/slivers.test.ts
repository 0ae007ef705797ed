// No frame that the product shows cuts a thing so that only a sliver of it is left, like a slip of the pen.

import { describe, expect, it } from 'vitest'
import type { Box, SceneArt } from '../../../src/app/stage/art.ts'
import { frameOf } from '../../../src/app/stage/layout.ts'
import { parseScene, type SceneRecipe } from '../../../src/studio/build/art/recipe.ts'
import { reachesOf, sliversOf } from '../../../src/studio/build/art/slivers.ts'
import { sceneRecipes, scenes } from './recipes.ts'

/**
 * The talk's picture beside the text is 0.47 (1024 x 768), 0.89 (1280 x 720), 0.95 (1366 x 768) and 1.14 (1920 x 1080); cards are 3:2,
 * portraits 1 and 16:9, a phone's strip 2. A window can have any size, so all between are tried; a group's is 4:3.
 */
const SHAPES = Array.from({ length: 255 }, (_, index) => 0.46 + index / 100).concat(4 / 3, 16 / 9)

/** Thinner than this, in units, and a smaller share of a thing of this size or larger. */
const [THIN, SHARE, SMALL] = [28, 0.12, 40]

const reaches = new Map(Object.entries(sceneRecipes).map(([name, recipe]) => [name, reachesOf(recipe)]))

/** What is left of the thing between two edges, where that is a sliver. */
function sliver(
  { size, from, to, ink }: ReturnType<typeof reachesOf>[number]['x'],
  low: number,
  high: number,
): number | undefined {
  const least = Math.min(THIN, SHARE * size)
  // Places are kept in whole units, so half a unit is left for rounding.
  const parts = [
    from - ink < low - 0.5 && to + ink > low + 0.5 ? to - low : least,
    to + ink > high + 0.5 && from - ink < high - 0.5 ? high - from : least,
  ]
  const part = Math.min(...parts)
  return size >= SMALL && part < least - 0.5 ? part : undefined
}

function sliversIn(name: string, [x, y, width, height]: Box): readonly string[] {
  return (reaches.get(name) ?? []).flatMap((reach) => {
    const ink = reach.x.ink
    const outside =
      reach.x.to + ink < x ||
      reach.x.from - ink > x + width ||
      reach.y.to + ink < y ||
      reach.y.from - ink > y + height
    const across = sliver(reach.x, x, x + width)
    const down = sliver(reach.y, y, y + height)
    if (outside || (across === undefined && down === undefined)) return []
    const where = across === undefined ? reach.y : reach.x
    return [
      `${across === undefined ? 'y' : 'x'} ${where.from.toFixed()} to ${where.to.toFixed()}: ${(across ?? down)?.toFixed(1)} of ${where.size.toFixed()}`,
    ]
  })
}

/** The frame as it was without giving way. */
const stiff = (scene: SceneArt): SceneArt => ({
  ...scene,
  slivers: { left: [], right: [], top: [], bottom: [] },
})

const drawn = (marks: string): SceneRecipe =>
  parseScene(
    `words: A wall
pen: 4
colours: { ink: '#23252e', wall: '#e3e8e1', pale: '#e6ebe4', board: '#a9765a', paper: '#f6f1e7' }
place: { at: [800, 14], size: 0.7 }
heart: [600, 90, 400, 660]
parts:
  shelf: [{ rough: '0,0 400,0 400,20 0,20 z', wash: board }]
behind:
  - marks:
      - { rough: '-10,-10 1610,-10 1610,910 -10,910 z', wash: wall, ink: 0 }
${marks}
before: []
`,
    'assets/scenes/wall.yaml',
  )

describe('the places where an edge leaves a sliver', () => {
  it('are an eighth of a thing, 28 units at most, and as much as its line stands out', () => {
    const shelf = "      - { rough: '100,300 300,300 300,320 100,320 z', wash: board }"
    expect(sliversOf(drawn(shelf)).left).toEqual([276, 302])
    const long = "      - { rough: '1100,300 1500,300 1500,320 1100,320 z', wash: board, ink: 6 }"
    expect(sliversOf(drawn(long)).right).toEqual([1097, 1128])
  })

  it('are where a part is put, turned and made smaller', () => {
    expect(sliversOf(drawn('      - { part: shelf, at: [1100, 300] }')).right).toEqual([1098, 1128])
    expect(sliversOf(drawn('      - { part: shelf, at: [1100, 300], size: 0.5 }')).right).toEqual([
      1098, 1124,
    ])
    expect(sliversOf(drawn('      - { part: shelf, at: [1100, 700], turn: [-90, 0, 0] }')).bottom).toEqual([])
    expect(sliversOf(drawn('      - { part: shelf, at: [1100, 800], turn: [-90, 0, 0] }')).top).toEqual([])
    expect(sliversOf(drawn('      - { part: shelf, at: [1100, 460], turn: [90, 0, 0] }')).bottom).toEqual([
      458, 488,
    ])
    expect(sliversOf(drawn('      - { part: shelf, at: [1100, 300], mirror: 200 }')).right).toEqual([
      1098, 1128,
    ])
  })

  it('are none for what is small, covered, or of nearly the colour that it lies on', () => {
    const small = "      - { rough: '100,300 139,300 139,320 100,320 z', wash: board }"
    expect(sliversOf(drawn(small)).left).toEqual([])
    const pale = "      - { rough: '100,300 300,300 300,500 100,500 z', wash: pale, ink: 0 }"
    expect(sliversOf(drawn(pale)).left).toEqual([])
    const covered = `      - { rough: '100,300 300,300 300,320 100,320 z', wash: paper }
      - { rough: '20,200 560,200 560,400 20,400 z', wash: board, ink: 0 }`
    expect(sliversOf(drawn(covered)).left).toEqual([532, 560])
  })

  it('are there for what shows through, or may not be there at all', () => {
    const board = "      - { rough: '100,300 300,300 300,320 100,320 z', wash: board }"
    const veil = `${board}
      - { rough: '20,200 560,200 560,400 20,400 z', wash: wall, ink: 0, see: 0.3 }`
    expect(sliversOf(drawn(veil)).left).toEqual([276, 302])
    const note = `${board}
  - undone: 2
    words: A note
    marks: [{ rough: '20,200 560,200 560,400 20,400 z', wash: wall, ink: 0 }]`
    expect(sliversOf(drawn(note)).left).toEqual([276, 302])
  })
})

describe('a frame', () => {
  it('of the shape that a group had showed ten units of the window sill, and does no more', () => {
    const scene = scenes.interview_room as SceneArt
    const shape = 580 / 900
    expect(sliversIn('interview_room', frameOf(shape, stiff(scene)))).toContain('x 1090 to 1530: 10.0 of 440')
    expect(sliversIn('interview_room', frameOf(shape, scene))).toEqual([])
  })

  it.each(Object.entries(scenes))('of any shape leaves no sliver of anything in %s', (name, scene) => {
    const bad = SHAPES.flatMap((shape) =>
      sliversIn(name, frameOf(shape, scene)).map((text) => `${shape.toFixed(2)}: ${text}`),
    )
    expect(bad).toEqual([])
  })
})
