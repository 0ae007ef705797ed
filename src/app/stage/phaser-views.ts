// What is on the moving stage at one time: backdrop, figure and their textures, framed to the canvas. Made anew
// when the scene or the figure changes, and disposed as a whole, so that nothing is left behind. Paper is what lies over
// them while one changes into another.

import type { ArtPieces } from './gather.ts'
import { frameOf, SCENE_BOX } from './layout.ts'
import { createBackdropView, sceneLayers } from './phaser-backdrop.ts'
import { createFigureView, type FigureView, figureLayers } from './phaser-figure.ts'
import type { PhaserGame } from './phaser-game.ts'
import { createTextures } from './phaser-textures.ts'
import type { Picture } from './picture.ts'
import type { Paper, PlayedView } from './player.ts'
import type { Gesture } from './ticker.ts'

export interface Views extends PlayedView {
  readonly figure: FigureView | undefined
  /** Brings the right part of the scene onto the canvas. */
  fit(): void
  /** True when the textures are too coarse or too fine for the size they are shown at. */
  misfit(): boolean
  /** What may move again in the scenery at this time, in milliseconds. */
  due(now: number): readonly Gesture[]
}

const PAPER = 0xf6f1e7
/** The first gesture of a scene comes this soon, in seconds. */
const FIRST = 4

export async function createViews(game: PhaserGame, gathered: ArtPieces, picture: Picture): Promise<Views> {
  const heart = gathered.scene?.heart ?? SCENE_BOX
  const scaleNow = (): number => {
    const [width, height] = game.size()
    return width / frameOf(width / height, heart)[2]
  }
  const textures = createTextures(game.scene.textures, game.canvas.ownerDocument, scaleNow())
  await textures.prepare([
    ...(gathered.scene ? sceneLayers(gathered.scene) : []),
    ...(gathered.figure ? figureLayers(gathered.figure, picture) : []),
  ])
  const backdrop = gathered.scene && createBackdropView(game.scene, gathered.scene, textures)
  const figure = gathered.figure && createFigureView(game.scene, gathered.figure, gathered.scene, textures)
  const root = game.scene.add.container(0, 0).setVisible(false)
  if (backdrop) root.add(backdrop.behind)
  if (figure) root.add(figure.container)
  if (backdrop) root.add(backdrop.before)
  const next = (backdrop?.movers ?? []).map((mover) => ({ ...mover, at: Date.now() + FIRST * 1000 }))

  const fit = (): void => {
    const [width, height] = game.size()
    const [x, y, wide] = frameOf(width / height, heart)
    const scale = width / wide
    root.setScale(scale).setPosition(-x * scale, -y * scale)
  }

  return {
    gathered,
    figure,
    prepare: (picture) => textures.prepare(gathered.figure ? figureLayers(gathered.figure, picture) : []),
    show(picture) {
      figure?.set(picture)
      fit()
      root.setVisible(true)
    },
    move: (from, to, part) => figure?.move(from, to, part),
    fit,
    misfit() {
      const ratio = scaleNow() / textures.scale
      return ratio > 1.15 || ratio < 0.7
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
      textures.keep([])
    },
  }
}

/** Over everything that is on the stage now and will be while it lies there. */
export function layPaper(game: PhaserGame): Paper {
  // A white texture that Phaser always has; a rectangle would bring all its shapes along.
  const paper = game.scene.add.image(0, 0, '__WHITE').setTint(PAPER).setOrigin(0).setVisible(false)
  return {
    draw: (alpha) =>
      paper
        .setDisplaySize(...game.size())
        .setAlpha(alpha)
        .setVisible(true),
    remove: () => paper.destroy(),
  }
}
