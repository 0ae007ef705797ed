// Where somebody looks can be seen in their eyes, on both stages, whatever their face.

import { describe, expect, it } from 'vitest'
import { figureLayers } from '../../../src/app/stage/phaser-figure.ts'
import { EMPTY_PICTURE, type Picture } from '../../../src/app/stage/picture.ts'
import { type Branch, stillTree } from '../../../src/app/stage/still-tree.ts'
import { figures, words } from './recipes.ts'

const drawingsIn = (branches: readonly Branch[]): readonly string[] =>
  branches.flatMap(({ svg, children }) => [...(svg ? [svg] : []), ...drawingsIn(children)])

describe.each(Object.entries(figures))('the eyes of %s', (name, figure) => {
  const said = words.figures[name]
  const picture: Picture = {
    ...EMPTY_PICTURE,
    figure: name,
    pose: said?.pose ?? '',
    face: said?.face ?? '',
  }
  const dots = figure.faces[picture.face]?.eyes.svg

  it.each(['down', 'away'])('are other eyes for a look %s, in place of those of the face', (look) => {
    const gaze = figure.looks[look]?.gaze?.svg
    expect(gaze).toContain('<path')
    for (const shown of [
      drawingsIn(stillTree({ ...picture, look }, undefined, figure)),
      figureLayers(figure, { ...picture, look }).map(({ svg }) => svg),
    ]) {
      expect(shown).toContain(gaze)
      expect(shown).not.toContain(dots)
    }
  })

  it('are those of the face for a look at you', () => {
    expect(drawingsIn(stillTree(picture, undefined, figure))).toContain(dots)
    expect(figure.looks.at?.gaze).toBeUndefined()
  })

  it('differ between down and away', () => {
    expect(figure.looks.down?.gaze?.svg).not.toBe(figure.looks.away?.gaze?.svg)
  })
})
