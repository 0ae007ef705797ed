// A backdrop in Phaser: what is behind the figure, what is before it, and the one thing in it that moves. Says how
// long that takes; when it happens is not known here.

import type Phaser from 'phaser'
import { isMover, type Layer, type MoverArt, type SceneArt } from './art.ts'
import type { Textures } from './phaser-textures.ts'
import { FRAME_MILLISECONDS, type Gesture } from './ticker.ts'

export interface BackdropView {
  readonly behind: Phaser.GameObjects.Container
  readonly before: Phaser.GameObjects.Container
  /** Each thing that moves, as a gesture, with the seconds it rests in between. */
  readonly movers: readonly { readonly every: number; readonly gesture: Gesture }[]
}

export const sceneLayers = (art: SceneArt): readonly Layer[] =>
  [...art.behind, ...art.before].flatMap((piece) => (isMover(piece) ? piece.frames : [piece]))

export function createBackdropView(stage: Phaser.Scene, art: SceneArt, textures: Textures): BackdropView {
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
