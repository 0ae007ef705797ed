// A figure in Phaser: body, and on its neck a head with a face. Set at once to a picture, or moved from one to
// another part by part. Where things go comes from layout.ts; when they go is not known here.

import type Phaser from 'phaser'
import { eyesOf, type FigureArt, type Layer, type SceneArt } from './art.ts'
import { type Placement, placeEyes, placeFigure, placeHead, SEAT } from './layout.ts'
import type { Textures } from './phaser-textures.ts'
import type { Picture } from './picture.ts'

type Container = Phaser.GameObjects.Container
type Image = Phaser.GameObjects.Image

export interface FigureView {
  readonly container: Container
  set(picture: Picture): void
  /** Between two pictures; 0 is the first and 1 the second. */
  move(from: Picture, to: Picture, part: number): void
  close(eyesClosed: boolean): void
  /** 0 is breathed out, 1 is breathed in. */
  breathe(part: number): void
}

/** How much taller a figure is when it has breathed in. */
const BREATH_STRETCH = 0.008

interface Spots {
  readonly figure: Placement
  readonly head: Placement
  readonly eyes: readonly [number, number]
}

export function figureLayers(art: FigureArt, { pose, face, look }: Picture): readonly Layer[] {
  const body = art.poses[pose]?.body
  const parts = art.faces[face]
  return [
    art.head,
    ...(body ? [body] : []),
    ...(parts ? [parts.features, eyesOf(art, parts, look), parts.lids] : []),
  ]
}

export function createFigureView(
  stage: Phaser.Scene,
  art: FigureArt,
  scene: SceneArt | undefined,
  textures: Textures,
): FigureView {
  const images = new Map<Layer, Image>()
  const container = stage.add.container(0, 0)
  const bodies = stage.add.container(-SEAT[0], -SEAT[1])
  const head = stage.add.container(0, 0)
  const face = stage.add
    .container(art.face.at[0] - art.pivot[0], art.face.at[1] - art.pivot[1])
    .setScale(art.face.size)
  const eyes = stage.add.container(0, 0)
  container.add([bodies, head])

  const imageOf = (
    layer: Layer,
    parent: Container,
    offset: readonly [number, number] = [0, 0],
  ): Image | undefined => {
    const known = images.get(layer)
    if (known) return known
    const key = textures.keyOf(layer)
    if (!key) return undefined
    const image = stage.add
      .image(layer.box[0] + offset[0], layer.box[1] + offset[1], key)
      .setOrigin(0)
      .setScale(1 / textures.scale)
    parent.add(image)
    images.set(layer, image)
    return image
  }
  imageOf(art.head, head, [-art.pivot[0], -art.pivot[1]])
  head.add(face)
  face.add(eyes)

  const spotsOf = (picture: Picture): Spots | undefined => {
    const placed = placeHead(art, picture)
    return (
      placed && { figure: placeFigure(scene, art, picture.lean), head: placed, eyes: placeEyes(art, picture) }
    )
  }
  let closed = false
  let breath = 0
  let base = 1

  const show = (layer: Layer | undefined, parent: Container): void => {
    if (layer) imageOf(layer, parent)?.setVisible(true)
  }

  const put = (now: Spots, next: Spots, part: number): void => {
    const mix = (from: number, to: number): number => from + (to - from) * part
    const size = mix(now.figure.size, next.figure.size)
    base = size
    container
      .setPosition(
        mix(now.figure.at[0], next.figure.at[0]) + size * SEAT[0],
        mix(now.figure.at[1], next.figure.at[1]) + size * SEAT[1],
      )
      .setAngle(mix(now.figure.turn, next.figure.turn))
      .setScale(size, size * (1 + breath * BREATH_STRETCH))
    // A head that turns is mirrored half-way, instead of being squeezed flat in between.
    const side = part < 0.5 ? now.head.mirror : next.head.mirror
    head
      .setPosition(
        mix(now.head.at[0], next.head.at[0]) + art.pivot[0] - SEAT[0],
        mix(now.head.at[1], next.head.at[1]) + art.pivot[1] - SEAT[1],
      )
      .setAngle(mix(now.head.turn, next.head.turn))
      .setScale(side ? -1 : 1, 1)
    eyes.setPosition(mix(now.eyes[0], next.eyes[0]), mix(now.eyes[1], next.eyes[1]))
  }

  /** Swaps the drawings half-way, with the eyes closed: blended, both would be seen at once. */
  const wear = (from: Picture, to: Picture, part: number): void => {
    const now = part < 0.5 ? from : to
    const seen = art.faces[now.face]
    const blinks = part > 0.1 && part < 0.7 && (from.face !== to.face || from.look !== to.look)
    for (const [layer, image] of images) if (layer !== art.head) image.setVisible(false)
    show(art.poses[now.pose]?.body, bodies)
    show(seen?.features, face)
    if (closed || blinks) show(seen?.lids, face)
    else if (seen) show(eyesOf(art, seen, now.look), eyes)
    face.bringToTop(eyes)
  }

  let last: readonly [Picture, Picture, number] | undefined
  const move = (from: Picture, to: Picture, part: number): void => {
    const now = spotsOf(from) ?? spotsOf(to)
    const next = spotsOf(to)
    if (!now || !next) return
    last = [from, to, part]
    put(now, next, part)
    wear(from, to, part)
  }

  return {
    container,
    set: (picture) => move(picture, picture, 1),
    move,
    close(eyesClosed) {
      closed = eyesClosed
      if (last) wear(...last)
    },
    breathe(part) {
      breath = part
      container.setScale(base, base * (1 + breath * BREATH_STRETCH))
    },
  }
}
