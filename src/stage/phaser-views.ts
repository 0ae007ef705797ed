// What is on the moving stage at one time: backdrop, figure and their textures, framed to the canvas. Made anew
// when the scene or the figure changes, and disposed as a whole, so that nothing is left behind.

import type { Gathered } from './gather.ts'
import { frameOf, SCENE_BOX } from './layout.ts'
import { createBackdropView, sceneLayers } from './phaser-backdrop.ts'
import { createFigureView, type FigureView, figureLayers } from './phaser-figure.ts'
import type { PhaserGame } from './phaser-game.ts'
import { createTextures, type Textures } from './phaser-textures.ts'
import type { Picture } from './picture.ts'
import type { Gesture } from './ticker.ts'

export interface Views {
  readonly of: Gathered
  readonly figure: FigureView | undefined
  readonly textures: Textures
  /** Makes ready what a picture of the same scene and figure needs. */
  prepare(picture: Picture): Promise<void>
  /** Brings the right part of the scene onto the canvas. */
  fit(): void
  /** True when the textures are too coarse or too fine for the size they are shown at. */
  misfit(): boolean
  /** Paper over everything: 0 for none, 1 for nothing but paper. */
  cover(alpha: number): void
  /** What may move again in the scenery at this time, in milliseconds. */
  due(now: number): readonly Gesture[]
  dispose(): void
}

const PAPER = 0xf6f1e7
/** The first gesture of a scene comes this soon, in seconds. */
const FIRST = 4

export async function createViews(game: PhaserGame, of: Gathered, picture: Picture): Promise<Views> {
  const heart = of.scene?.heart ?? SCENE_BOX
  const scaleNow = (): number => {
    const [width, height] = game.size()
    return width / frameOf(width / height, heart)[2]
  }
  const textures = createTextures(game.scene.textures, game.canvas.ownerDocument, scaleNow())
  await textures.prepare([
    ...(of.scene ? sceneLayers(of.scene) : []),
    ...(of.figure ? figureLayers(of.figure, picture) : []),
  ])
  const backdrop = of.scene && createBackdropView(game.scene, of.scene, textures)
  const figure = of.figure && createFigureView(game.scene, of.figure, of.scene, textures)
  const root = game.scene.add.container(0, 0)
  if (backdrop) root.add(backdrop.behind)
  if (figure) root.add(figure.container)
  if (backdrop) root.add(backdrop.before)
  // A white texture that Phaser always has; a rectangle would bring all its shapes along.
  const paper = game.scene.add.image(0, 0, '__WHITE').setTint(PAPER).setOrigin(0).setVisible(false)
  const next = (backdrop?.movers ?? []).map((mover) => ({ ...mover, at: Date.now() + FIRST * 1000 }))

  return {
    of,
    figure,
    textures,
    prepare: (picture) => textures.prepare(of.figure ? figureLayers(of.figure, picture) : []),
    fit() {
      const [width, height] = game.size()
      const [x, y, wide] = frameOf(width / height, heart)
      const scale = width / wide
      root.setScale(scale).setPosition(-x * scale, -y * scale)
      paper.setDisplaySize(width, height)
    },
    misfit() {
      const ratio = scaleNow() / textures.scale
      return ratio > 1.15 || ratio < 0.7
    },
    cover(alpha) {
      paper.setAlpha(alpha).setVisible(alpha > 0)
    },
    due(now) {
      return next
        .filter((mover) => mover.at <= now)
        .map((mover) => {
          mover.at = now + mover.every * 1000
          return mover.gesture
        })
    },
    dispose() {
      root.destroy()
      paper.destroy()
      textures.keep([])
    },
  }
}
