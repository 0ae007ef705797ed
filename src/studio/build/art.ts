// The Vite plugin that turns the recipes in assets/cast and assets/scenes into modules: `virtual:art-words`
// (small) and `virtual:art` (a chunk per figure and scene). Drawing is done here, so that roughjs is not in the page.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { FigureArt, SceneArt } from '../../app/stage/art.ts'
import { drawFigure, drawScene, wordsOf } from './art/draw-recipe.ts'
import { parseFigure, parseScene } from './art/recipe.ts'
import { asData, asModule, asPiece, loadPiece } from './module-text.ts'
import { usedBy } from './packages/site-files.ts'
import { releasedIds, storyIds } from './story-files.ts'

const WORDS = 'virtual:art-words'
const ART = 'virtual:art'
const PIECE = /^virtual:art\/(figure|scene)-([a-z_]+)$/

export interface ArtOptions {
  /** Folder with `cast` and `scenes`; `assets` of the project when absent. */
  readonly assets?: string
  /** Folder with `stories`; this project when absent. */
  readonly root?: string
}

const PROJECT = resolve(import.meta.dirname, '../../..')

export function art({ assets = join(PROJECT, 'assets'), root = PROJECT }: ArtOptions = {}): Plugin {
  const folders = { figure: join(assets, 'cast'), scene: join(assets, 'scenes') }
  const namesIn = (folder: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => file.slice(0, -'.yaml'.length))
      .sort()
  const load = <T>(folder: string, parse: (text: string, file: string) => T, name: string): T => {
    const file = join(folder, `${name}.yaml`)
    return parse(readFileSync(file, 'utf8'), file)
  }
  const figure = (name: string) => load(folders.figure, parseFigure, name)
  const scene = (name: string) => load(folders.scene, parseScene, name)
  const all = <T>(folder: string, read: (name: string) => T): Record<string, T> =>
    Object.fromEntries(namesIn(folder).map((name) => [name, read(name)]))

  let release = false

  return {
    name: 'alongside:art',
    configResolved({ command }) {
      release = command === 'build'
    },
    resolveId: (id) => (id === WORDS || id === ART || PIECE.test(id) ? `\0${id}` : undefined),
    load(id) {
      const wanted = id.startsWith('\0') ? id.slice(1) : ''
      if (wanted === WORDS) {
        for (const figureName of namesIn(folders.figure))
          this.addWatchFile(join(folders.figure, `${figureName}.yaml`))
        for (const sceneName of namesIn(folders.scene))
          this.addWatchFile(join(folders.scene, `${sceneName}.yaml`))
        return asModule({ words: wordsOf(all(folders.figure, figure), all(folders.scene, scene)) })
      }
      if (wanted === ART) {
        const shown = release ? releasedIds(root) : storyIds(root)
        return sourceModule(namesIn(folders.figure), namesIn(folders.scene), shown, root)
      }
      const [, kind, name] = PIECE.exec(wanted) ?? []
      if (!kind || !name) return undefined
      this.addWatchFile(join(folders[kind as 'figure' | 'scene'], `${name}.yaml`))
      const drawn = kind === 'figure' ? drawFigure(figure(name)) : drawScene(scene(name))
      return asPiece(`art/${kind}-${name}`, codeOf(drawn))
    },
  }
}

/** Each drawing once, though several faces may share it. */
function codeOf(piece: FigureArt | SceneArt): string {
  const drawings: string[] = []
  const numbered = JSON.stringify(piece, (key, value: unknown) => {
    if (key !== 'svg' || typeof value !== 'string') return value
    if (!drawings.includes(value)) drawings.push(value)
    return drawings.indexOf(value)
  })
  return `((drawings) => JSON.parse(${JSON.stringify(numbered)}, (key, value) => (key === 'svg' ? drawings[value] : value)))(${asData(drawings)})`
}

function sourceModule(
  figures: readonly string[],
  scenes: readonly string[],
  stories: readonly string[],
  root: string,
): string {
  const shown = stories.map((id) => {
    const { scenes: ofStory, figures: inStory } = usedBy(root, [id])
    return [id, { scenes: ofStory, figures: inStory }] as const
  })
  const loaders = (kind: string, names: readonly string[]): string =>
    names.map((name) => `  ${name}: ${loadPiece(`art/${kind}-${name}`)},`).join('\n')
  return `import { words } from '${WORDS}'
export const art = {
  words,
  figures: {
${loaders('figure', figures)}
  },
  scenes: {
${loaders('scene', scenes)}
  },
}
export const used = ${JSON.stringify(Object.fromEntries(shown))}
`
}
