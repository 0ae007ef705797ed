// Contact sheets for stories/README.md: a picture of every scene, figure, pose, face, look and lean that a cue can name, with its
// id under it. Drawn from the same recipes and by the same rig as the stage. Makes pages as text; pictures are taken elsewhere.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Box, FigureArt, SceneArt } from '../../../app/stage/art.ts'
import { frameOf, placeFigure, placeHead } from '../../../app/stage/layout.ts'
import { EMPTY_PICTURE, type Picture } from '../../../app/stage/picture.ts'
import { type Branch, stillTree } from '../../../app/stage/still-tree.ts'
import { drawFigure, drawScene } from './draw-recipe.ts'
import { type FigureRecipe, parseFigure, parseScene } from './recipe.ts'

export interface ContactSheet {
  readonly name: SheetName
  /** What is pictured on it, in its order: ids, with the figure before a slash where the picture is of one figure only. */
  readonly ids: readonly string[]
  readonly html: string
}

type SheetName = 'scenes' | 'figures' | 'faces' | 'poses' | 'looks'

interface Cell {
  readonly id: string
  readonly label: string
  readonly svg: string
  /** Begins a row. */
  readonly first?: boolean
}

/** @param assets folder with `cast` and `scenes` */
export function contactSheets(assets: string): readonly ContactSheet[] {
  const scenes = recipes(join(assets, 'scenes'), parseScene)
  const figures = recipes(join(assets, 'cast'), parseFigure)
  const drawn = Object.fromEntries(
    Object.entries(figures).map(([name, recipe]) => [name, drawFigure(recipe)]),
  )
  const ofScenes = Object.entries(scenes).map(([id, recipe]) => sceneCell(id, drawScene(recipe)))
  return [
    sheet('scenes', ofScenes, { columns: 4, width: 236 }),
    sheet('figures', figureCells(figures, drawn), { columns: 8, width: 112 }),
    sheet('faces', faceCells(figures, drawn), { columns: 6, width: 150 }),
    sheet('poses', poseCells(figures, drawn), { columns: 6, width: 118 }),
    sheet('looks', lookCells(figures, drawn), { columns: 6, width: 150 }),
  ]
}

function recipes<T>(folder: string, parse: (text: string, file: string) => T): Readonly<Record<string, T>> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  return Object.fromEntries(
    files.map((file) => {
      const path = join(folder, file)
      return [file.replace('.yaml', ''), parse(readFileSync(path, 'utf8'), path)]
    }),
  )
}

type Recipes = Readonly<Record<string, FigureRecipe>>
type Drawn = Readonly<Record<string, FigureArt>>

const sceneCell = (id: string, art: SceneArt): Cell => ({
  id,
  label: id,
  svg: svgOf(stillTree(EMPTY_PICTURE, art), frameOf(16 / 9, art)),
})

/** Everybody as they come in. */
const figureCells = (figures: Recipes, drawn: Drawn): readonly Cell[] =>
  Object.entries(figures).map(([name, { rest }]) => figureCell(name, name, drawn, rest))

/** So many poses fill a row, and a figure with fewer shares one. */
const ROW_OF_ITS_OWN = 4

/** All poses of all figures, since the same pose is not the same in two of them: first those with many, each in a row. */
function poseCells(figures: Recipes, drawn: Drawn): readonly Cell[] {
  const all = Object.entries(figures).map(([name, { poses, rest }]) =>
    Object.keys(poses).map((pose) =>
      figureCell(`${name}/${pose}`, `${name}<br>${pose}`, drawn, { ...rest, pose }),
    ),
  )
  const many = all.filter((cells) => cells.length >= ROW_OF_ITS_OWN)
  const few = all.filter((cells) => cells.length < ROW_OF_ITS_OWN).flat()
  return [...many, few].flatMap((cells) =>
    cells.map((cell, index) => (index === 0 ? { ...cell, first: true } : cell)),
  )
}

/** Each face once, by the first figure who can make it. */
const faceCells = (figures: Recipes, drawn: Drawn): readonly Cell[] =>
  firstWith(figures, 'faces').map(([face, name]) => {
    const look = { ...(figures[name] as FigureRecipe).rest, face }
    return figureCell(face, face, drawn, look, name, true)
  })

const lookCells = (figures: Recipes, drawn: Drawn): readonly Cell[] =>
  (['looks', 'leans'] as const).flatMap((kind) =>
    firstWith(figures, kind).map(([id, name]) => {
      const key = kind.slice(0, -1)
      const picture = { pose: 'upright', face: 'calm', [key]: id }
      return figureCell(`${key}/${id}`, `${key}: ${id}`, drawn, picture, name)
    }),
  )

/** Who is shown on the sheets of faces and looks, as far as they can. */
const MODEL = 'marcus'

function firstWith(
  figures: Recipes,
  kind: 'faces' | 'looks' | 'leans',
): readonly (readonly [string, string])[] {
  const names = Object.keys(figures).sort((a, b) => Number(b === MODEL) - Number(a === MODEL))
  const found = new Map<string, string>()
  for (const name of names)
    for (const id of Object.keys(figures[name]?.[kind] ?? {})) if (!found.has(id)) found.set(id, name)
  return [...found]
}

function figureCell(
  id: string,
  label: string,
  drawn: Drawn,
  how: Partial<Picture>,
  name = id.split('/')[0] ?? '',
  isClose = false,
): Cell {
  const art = drawn[name] as FigureArt
  const picture: Picture = { ...EMPTY_PICTURE, ...how, figure: name }
  const view = isClose ? headBox(art, picture) : WHOLE
  return { id, label, svg: svgOf(stillTree(picture, undefined, art), view) }
}

/** Where a figure without a scene sits, down to its seat. */
const WHOLE: Box = [490, 80, 620, 800]

function headBox(art: FigureArt, picture: Picture): Box {
  const { at, size } = placeFigure(undefined, art, picture.lean)
  const [x, y] = placeHead(art, picture)?.at ?? [0, 0]
  const [left, top, width, height] = art.head.box
  return [at[0] + (x + left) * size, at[1] + (y + top) * size, width * size, height * size]
}

const svgOf = (tree: readonly Branch[], [x, y, width, height]: Box): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">${tree.map(branchOf).join('')}</svg>`

function branchOf({ tag, attributes, children }: Branch): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
  )
  return `<${tag}${written.join('')}>${children.map(branchOf).join('')}</${tag}>`
}

function sheet(
  name: SheetName,
  cells: readonly Cell[],
  { columns, width }: { readonly columns: number; readonly width: number },
): ContactSheet {
  const figures = cells.map(
    ({ label, svg, first }) =>
      `<figure${first ? ' class="first"' : ''}>${svg}<figcaption>${label.replaceAll('_', '_<wbr>')}</figcaption></figure>`,
  )
  return {
    name,
    ids: cells.map(({ id }) => id),
    html: `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>
body { margin: 0; display: inline-grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 10px; padding: 10px;
  background: #f6f1e7; color: #23252e; font: 600 15px/1.25 sans-serif; }
figure { margin: 0; text-align: center }
.first { grid-column: 1 }
svg { display: block; width: 100%; background: #e3e7de }
figcaption { padding-top: 3px }
</style><body>${figures.join('\n')}</body></html>`,
  }
}
