// The recipes in assets/, read and drawn as the build does it.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArtSource } from '../../../src/app/stage/art.ts'
import { drawFigure, drawScene, wordsOf } from '../../../src/studio/build/art/draw-recipe.ts'
import { parseFigure, parseScene } from '../../../src/studio/build/art/recipe.ts'

const assets = join(import.meta.dirname, '../../../assets')

function readAll<T>(folder: string, parse: (text: string, file: string) => T): Record<string, T> {
  const files = readdirSync(join(assets, folder)).filter((file) => file.endsWith('.yaml'))
  return Object.fromEntries(
    files.map((file) => [
      file.replace('.yaml', ''),
      parse(readFileSync(join(assets, folder, file), 'utf8'), `assets/${folder}/${file}`),
    ]),
  )
}

const mapValues = <A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

export const figureRecipes = readAll('cast', parseFigure)
export const sceneRecipes = readAll('scenes', parseScene)
export const words = wordsOf(figureRecipes, sceneRecipes)
export const figures = mapValues(figureRecipes, drawFigure)
export const scenes = mapValues(sceneRecipes, drawScene)

export const art: ArtSource = {
  words,
  figures: mapValues(figures, (figure) => () => Promise.resolve(figure)),
  scenes: mapValues(scenes, (scene) => () => Promise.resolve(scene)),
}
