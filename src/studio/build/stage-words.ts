// What a story may ask of stage and sound: the figures with their faces and poses, the scenes and the sounds. From what the app
// draws and plays itself, the recipes in assets/ and the lists of src/app/sound, so that no second list can differ from them.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BEDS, SILENCE } from '../../app/sound/beds.ts'
import { STRIKES } from '../../app/sound/strikes.ts'
import { type FigureRecipe, parseFigure } from './art/recipe.ts'
import type { FigureManners, StageWords } from './stage-manners.ts'

export const readStageWords = (root: string): StageWords => ({
  figures: new Map(
    figureNames(root).map((name) => [name, mannersOf(join(root, CAST, `${name}.yaml`))] as const),
  ),
  scenes: recipes(root, SCENES),
  sounds: [...BEDS, ...STRIKES, SILENCE],
})

/** Whoever can be drawn, in the order of the alphabet. */
export const figureNames = (root: string): readonly string[] => recipes(root, CAST)

const CAST = 'assets/cast'
const SCENES = 'assets/scenes'

const recipes = (root: string, folder: string): readonly string[] => {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort()
}

/** What was read of each recipe: they are long, and every story asks for all of them. */
const known = new Map<string, { readonly text: string; readonly manners: FigureManners | undefined }>()

function mannersOf(path: string): FigureManners | undefined {
  const text = readFileSync(path, 'utf8')
  const before = known.get(path)
  if (before?.text === text) return before.manners
  const recipe = readable(text, path)
  const manners = recipe && {
    pose: Object.keys(recipe.poses),
    face: Object.keys(recipe.faces),
    look: Object.keys(recipe.looks),
    lean: Object.keys(recipe.leans),
    byCue: recipe.by_cue,
  }
  known.set(path, { text, manners })
  return manners
}

function readable(text: string, path: string): FigureRecipe | undefined {
  try {
    return parseFigure(text, path)
  } catch {
    // The plugin that draws says what is wrong with it; a story is not to blame.
    return undefined
  }
}
