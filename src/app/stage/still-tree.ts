// A picture as a tree of SVG elements: plain values, so that what a still stage shows can be tested without a
// document. Knows the rig through layout.ts; knows no time.

import { eyesOf, type FigureArt, isMover, type Layer, type MoverArt, type SceneArt } from './art.ts'
import { type Placement, placeEyes, placeFigure, placeHead } from './layout.ts'
import type { Picture } from './picture.ts'

export interface Branch {
  readonly tag: 'g' | 'image'
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Branch[]
  /** Of an image: the drawing, a whole SVG document. */
  readonly svg?: string
}

/** Back to front. Without a scene the figure stands alone; without a figure the scene is empty. */
export function stillTree(picture: Picture, scene?: SceneArt, figure?: FigureArt): readonly Branch[] {
  return [
    ...(scene?.behind ?? []).flatMap(atRest),
    ...(figure ? figureTree(picture, figure, scene) : []),
    ...(scene?.before ?? []).flatMap(atRest),
  ]
}

/** What only passes by, such as a bus, is left out of a still picture. */
function atRest(piece: Layer | MoverArt): readonly Branch[] {
  if (!isMover(piece)) return [image(piece)]
  const [first] = piece.frames
  return first && !piece.passing ? [image(first)] : []
}

function figureTree(picture: Picture, figure: FigureArt, scene?: SceneArt): readonly Branch[] {
  const pose = figure.poses[picture.pose]
  const face = figure.faces[picture.face]
  const head = placeHead(figure, picture)
  if (!pose || !face || !head) return []
  const eyes = group({ transform: `translate(${placeEyes(figure, picture).join(' ')})` }, [
    image(eyesOf(figure, face, picture.look)),
  ])
  const onHead = group({ transform: `translate(${figure.face.at.join(' ')})scale(${figure.face.size})` }, [
    image(face.features),
    eyes,
  ])
  return [
    group({ transform: transformOf(placeFigure(scene, figure, picture.lean)) }, [
      image(pose.body),
      group({ transform: transformOf(head) }, [image(figure.head), onHead]),
    ]),
  ]
}

function transformOf({ at, size, turn, about, mirror }: Placement): string {
  const [x, y] = about
  return [
    `translate(${at[0]} ${at[1]})scale(${size})`,
    turn === 0 ? '' : `rotate(${turn} ${x} ${y})`,
    mirror ? `matrix(-1 0 0 1 ${2 * x} 0)` : '',
  ].join('')
}

const group = (attributes: Branch['attributes'], children: readonly Branch[]): Branch => ({
  tag: 'g',
  attributes,
  children,
})

function image({ svg, box: [x, y, width, height] }: Layer): Branch {
  const attributes = { href: imageUrl(svg), x: `${x}`, y: `${y}`, width: `${width}`, height: `${height}` }
  return { tag: 'image', attributes, children: [], svg }
}

/** The drawing as an address that an image can have: nothing in it is ever read as part of the page. */
export const imageUrl = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`
