// What is on the moving stage at one time: backdrop, figure and their textures, framed to the canvas. Made anew
// when the scene or the figure changes, and disposed as a whole, so that nothing is left behind. Paper is what lies over
// them while one changes into another.

import type Phaser from 'phaser'
import { isMover, type Layer, type MoverArt, type SceneArt } from './art.ts'
import type { ArtPieces } from './gather.ts'
import { frameOf } from './layout.ts'
import { createFigureView, type FigureView, figureLayers } from './phaser-figure.ts'
import type { PhaserGame } from './phaser-game.ts'
import { createTextures, type Textures } from './phaser-textures.ts'
import type { Picture } from './picture.ts'
import type { Paper, PlayedView } from './player.ts'
import { FRAME_MILLISECONDS, type Gesture } from './ticker.ts'

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
  const scaleNow = (): number => {
    const [width, height] = game.size()
    return width / frameOf(width / height, gathered.scene)[2]
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
    const [x, y, wide] = frameOf(width / height, gathered.scene)
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

interface BackdropView {
  readonly behind: Phaser.GameObjects.Container
  readonly before: Phaser.GameObjects.Container
  /** Each thing that moves, as a gesture, with the seconds it rests in between. */
  readonly movers: readonly { readonly every: number; readonly gesture: Gesture }[]
}

/**
 * A backdrop in Phaser: what is behind the figure, what is before it, and the one thing in it that moves. Says how
 * long that takes; when it happens is not known here.
 */
const sceneLayers = (art: SceneArt): readonly Layer[] =>
  [...art.behind, ...art.before].flatMap((piece) => (isMover(piece) ? piece.frames : [piece]))

function createBackdropView(stage: Phaser.Scene, art: SceneArt, textures: Textures): BackdropView {
  const behind = stage.add.container(0, 0)
  const before = stage.add.container(0, 0)
  const movers: BackdropView['movers'][number][] = []

  const add = (layer: Layer, parent: Phaser.GameObjects.Container, about: readonly [number, number]) => {
    const key = textures.keyOf(layer)
    if (!key) return undefined
    const image = stage.add
      .image(layer.box[0] - about[0], layer.box[1] - about[1], key)
      .setOrigin(0)
      .setScale(1 / textures.scale)
    parent.add(image)
    return image
  }
  const fill = (pieces: readonly (Layer | MoverArt)[], parent: Phaser.GameObjects.Container): void => {
    for (const piece of pieces) {
      if (!isMover(piece)) {
        add(piece, parent, [0, 0])
        continue
      }
      const thing = stage.add.container(piece.about[0], piece.about[1])
      parent.add(thing)
      const frames = piece.frames.map((layer) => add(layer, thing, piece.about))
      const name = `mover-${movers.length}`
      movers.push({ every: piece.every, gesture: gestureOf(name, piece, thing, frames) })
    }
  }
  fill(art.behind, behind)
  fill(art.before, before)
  return { behind, before, movers }
}

function gestureOf(
  name: string,
  piece: MoverArt,
  thing: Phaser.GameObjects.Container,
  frames: readonly (Phaser.GameObjects.Image | undefined)[],
): Gesture {
  const length = Math.max(1, Math.round(piece.milliseconds / FRAME_MILLISECONDS))
  // Where it stands now; a clock's hand goes on from where it was.
  let turned = 0
  const show = (index: number): void => {
    for (const [at, frame] of frames.entries()) frame?.setVisible(at === index)
  }
  const rest = (): void => {
    if (piece.stays) turned += piece.turn
    thing.setPosition(piece.about[0], piece.about[1]).setAngle(turned).setVisible(!piece.passing)
    show(0)
  }
  thing.setVisible(!piece.passing)
  show(0)
  return {
    name,
    frames: length,
    draw(frame) {
      const part = frame / length
      thing
        .setVisible(true)
        .setPosition(piece.about[0] + piece.by[0] * part, piece.about[1] + piece.by[1] * part)
        .setAngle(turned + piece.turn * part)
      show(frame % frames.length)
      return true
    },
    end: rest,
  }
}
