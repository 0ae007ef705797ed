// Fetches what a picture needs, once each. Tells a failed fetch apart from art that is not there. Knows no screen.

import { fail, ok, type Result } from '../../model/result.ts'
import { type ArtSource, type FigureArt, isMover, type Layer, type MoverArt, type SceneArt } from './art.ts'
import type { Picture } from './picture.ts'

export interface ArtPieces {
  readonly scene?: SceneArt
  readonly figure?: FigureArt
}

export type Gather = (picture: Picture) => Promise<Result<ArtPieces>>

export function createGather(art: ArtSource): Gather {
  const scenes = new Map<string, Promise<SceneArt>>()
  const figures = new Map<string, Promise<FigureArt>>()
  const seen = new Map<SceneArt, Map<string, SceneArt>>()
  /** The same object for the same arguments, so that a view can compare backdrops by identity. */
  const asSeen = (scene: SceneArt, undone: number, figure = ''): SceneArt => {
    const known = seen.get(scene) ?? new Map<string, SceneArt>()
    seen.set(scene, known)
    const key = `${undone} ${figure}`
    const filtered = known.get(key) ?? sceneWith(scene, undone, figure)
    known.set(key, filtered)
    return filtered
  }
  return async ({ scene, figure, undone }) => {
    try {
      const [sceneArt, figureArt] = await Promise.all([
        once(scenes, art.scenes, scene),
        once(figures, art.figures, figure),
      ])
      return ok({
        ...(sceneArt && { scene: asSeen(sceneArt, undone, figure) }),
        ...(figureArt && { figure: figureArt }),
      })
    } catch (cause) {
      return fail({ code: 'stage/no-art', message: `The pictures of "${scene}" did not load`, cause })
    }
  }
}

function sceneWith(scene: SceneArt, undone: number, figure: string): SceneArt {
  const isSeen = (piece: Layer | MoverArt): boolean =>
    isMover(piece) || ((piece.undone ?? 0) <= undone && (piece.of ?? figure) === figure)
  return { ...scene, behind: scene.behind.filter(isSeen), before: scene.before.filter(isSeen) }
}

function once<T>(
  cache: Map<string, Promise<T>>,
  loaders: Readonly<Record<string, () => Promise<T>>>,
  name: string | undefined,
): Promise<T> | undefined {
  if (name === undefined) return undefined
  const known = cache.get(name) ?? loaders[name]?.()
  if (!known) return undefined
  cache.set(name, known)
  // A failed fetch is not kept: the next picture tries again.
  known.catch(() => cache.delete(name))
  return known
}
