// Where things go: the frame on the scene, the figure in it, the head on the neck.

import { describe, expect, it } from 'vitest'
import { frameOf, placeFigure, placeHead, SCENE_BOX, SEAT } from '../../../src/app/stage/layout.ts'
import { figures, scenes } from './recipes.ts'

const SHAPES = [
  ['a wide screen', 16 / 9],
  ['a shallow strip on a phone', 390 / 170],
  ['a pane beside the text', 420 / 520],
  ['a square', 1],
  ['a very long strip', 4],
] as const
const tyler = figures.tyler
if (!tyler) throw new Error('Tyler is not in the cast')

describe.each(SHAPES)('in %s', (_, shape) => {
  it.each(Object.entries(scenes))('%s fills the frame and keeps the face in it', (_name, scene) => {
    const [x, y, width, height] = frameOf(shape, scene)
    expect(width / height).toBeCloseTo(shape)
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(SCENE_BOX[2] + 0.001)
    expect(y + height).toBeLessThanOrEqual(SCENE_BOX[3] + 0.001)
    const at = placeFigure(scene, tyler, 'upright')
    const nose = [at.at[0] + 560 * at.size, at.at[1] + 400 * at.size] as const
    expect(nose[0]).toBeGreaterThan(x + width * 0.1)
    expect(nose[0]).toBeLessThan(x + width * 0.9)
    expect(nose[1]).toBeGreaterThan(y)
    expect(nose[1]).toBeLessThan(y + height)
  })
})

describe('the figure', () => {
  it('stays on its seat when it leans', () => {
    const scene = scenes.interview_room
    const seat = (lean: string) => {
      const { at, size } = placeFigure(scene, tyler, lean)
      return at[1] + SEAT[1] * size
    }
    expect(Math.abs(seat('in') - seat('upright'))).toBeLessThan(20)
    expect(Math.abs(seat('back') - seat('upright'))).toBeLessThan(20)
    expect(placeFigure(scene, tyler, 'in').size).toBeGreaterThan(placeFigure(scene, tyler, 'back').size)
  })

  it('turns its head the other way to look away, and bows it to look down', () => {
    const picture = { pose: 'upright', face: 'calm', lean: 'upright', undone: 0 }
    const at = placeHead(tyler, { ...picture, look: 'at' })
    expect(at?.mirror).toBe(false)
    expect(placeHead(tyler, { ...picture, look: 'away' })?.mirror).toBe(true)
    expect(placeHead(tyler, { ...picture, look: 'down' })?.turn).toBeGreaterThan(at?.turn ?? 0)
  })

  it('has no head in a pose that it does not know', () => {
    expect(
      placeHead(tyler, { pose: 'flying', face: 'calm', look: 'at', lean: 'upright', undone: 0 }),
    ).toBeUndefined()
  })
})
