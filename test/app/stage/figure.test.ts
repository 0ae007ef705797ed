// A figure that moves from one picture to another never has two faces. Phaser is stood in for by objects that
// remember what is visible.

import type Phaser from 'phaser'
import { expect, it } from 'vitest'
import type { Layer } from '../../../src/app/stage/art.ts'
import { createFigureView } from '../../../src/app/stage/phaser-figure.ts'
import { EMPTY_PICTURE, type Picture } from '../../../src/app/stage/picture.ts'
import { figures } from './recipes.ts'

class StandIn {
  key: string
  visible = true
  constructor(key = '') {
    this.key = key
  }
  setVisible(visible: boolean) {
    this.visible = visible
    return this
  }
  setOrigin = () => this
  setScale = () => this
  setPosition = () => this
  setAngle = () => this
  add = () => this
  bringToTop = () => this
}

it('shows one face and one body at every moment, with eyes shut where the one becomes the other', () => {
  const tyler = figures.tyler
  if (!tyler) throw new Error('There is no Tyler')
  const images: StandIn[] = []
  const stage = {
    add: {
      container: () => new StandIn(),
      image: (_x: number, _y: number, key: string) => {
        const image = new StandIn(key)
        images.push(image)
        return image
      },
    },
  } as unknown as Phaser.Scene
  const view = createFigureView(stage, tyler, undefined, {
    scale: 1,
    keyOf: ({ svg }: Layer) => svg,
    prepare: () => Promise.resolve(),
    keep: () => {},
  })
  const from: Picture = { ...EMPTY_PICTURE, figure: 'tyler', pose: 'slouched', face: 'blank' }
  const to: Picture = { ...from, pose: 'upright', face: 'smile' }
  const { blank, smile } = tyler.faces
  const bodies = [tyler.poses.slouched?.body.svg, tyler.poses.upright?.body.svg]
  const visible = (keys: readonly (string | undefined)[]) =>
    images.filter(({ key, visible }) => visible && keys.includes(key)).map(({ key }) => key)
  view.move(from, from, 1)
  const faces: (string | undefined)[] = []
  for (let part = 0; part <= 1; part += 0.01) {
    view.move(from, to, part)
    const face = visible([blank?.features.svg, smile?.features.svg])
    expect([part, face.length, visible(bodies).length]).toEqual([part, 1, 1])
    const changes = faces.length > 0 && faces.at(-1) !== face[0]
    if (changes) expect(visible([blank?.eyes.svg, smile?.eyes.svg])).toEqual([])
    faces.push(face[0])
  }
  expect([faces[0], faces.at(-1)]).toEqual([blank?.features.svg, smile?.features.svg])
  view.move(from, to, 1)
  expect(visible([smile?.eyes.svg])).toHaveLength(1)
})
