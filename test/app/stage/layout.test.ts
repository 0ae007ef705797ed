// Where things go: the frame on the scene, the figure in it, the head on the neck.

import { describe, expect, it } from 'vitest'
import type { FigureArt } from '../../../src/app/stage/art.ts'
import { frameOf, placeFigure, placeHead, SCENE_BOX, SEAT } from '../../../src/app/stage/layout.ts'
import { figures, scenes, words } from './recipes.ts'

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

const shapesFrom = (least: number, most: number): readonly number[] =>
  Array.from({ length: Math.round((most - least) * 100) }, (_, index) => least + index / 100).concat(most)

describe.each(Object.entries(scenes))('in %s a frame', (_, scene) => {
  const [x, y, width, height] = scene.heart

  it.each([
    ['of 4:3 and wider', shapesFrom(4 / 3, 1.95)],
    ['as shallow as a phone has it', shapesFrom(1.96, 2.3)],
  ])('%s shows seven tenths of the scene and more', (_, shapes) => {
    const widths = shapes.map((shape) => frameOf(shape, scene)[2])
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(0.7 * SCENE_BOX[2])
  })

  it('of 6:5 and wider, up to a strip, holds the heart', () => {
    for (const shape of shapesFrom(1.2, 1.95)) {
      const [left, top, wide, tall] = frameOf(shape, scene)
      expect(left).toBeLessThanOrEqual(x)
      expect(left + wide).toBeGreaterThanOrEqual(x + width)
      expect(top).toBeLessThanOrEqual(y)
      expect(top + tall).toBeGreaterThanOrEqual(y + height)
    }
  })

  it.each(Object.keys(figures))('holds the head of %s, with air over the hair', (name) => {
    const { pose = '', face = '' } = words.figures[name] ?? {}
    const picture = { pose, face, look: 'at', lean: 'upright', undone: 0 }
    const figure = figures[name] as FigureArt
    const body = placeFigure(scene, figure, 'upright')
    const on = placeHead(figure, picture)?.at ?? [Number.NaN, Number.NaN]
    const [headX, headY, headWidth, headHeight] = figure.head.box
    const head = {
      left: body.at[0] + (on[0] + headX) * body.size,
      right: body.at[0] + (on[0] + headX + headWidth) * body.size,
      top: body.at[1] + (on[1] + headY) * body.size,
      bottom: body.at[1] + (on[1] + headY + headHeight) * body.size,
    }
    for (const shape of shapesFrom(0.89, 1.95)) {
      const [left, top, wide, tall] = frameOf(shape, scene)
      expect(head.left).toBeGreaterThan(left)
      expect(head.right).toBeLessThan(left + wide)
      expect(head.top).toBeGreaterThan(top + 20)
      expect(head.bottom).toBeLessThan(top + tall)
    }
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
