// Where a story asks for a decision, and every option that each place can ever offer, whatever a run has been through. Read
// off compiled Ink, so that what builds a package and what plays it count the same way.

import type { ChoiceId } from '../run.ts'
import type { CompiledStory } from './compiled.ts'

export interface DecisionPoint {
  /** Knot, or `knot.stitch`, that it stands in; `start` before the first. */
  readonly scene: string
  /** From 1, among the points of its scene. */
  readonly number: number
  /** In the order of the source. */
  readonly options: readonly PointOption[]
}

interface PointOption {
  readonly id: ChoiceId
  /** Index into the story's `files`. */
  readonly file: number
  /** From 1. */
  readonly line: number
}

/** In the order of the source. Options of one weave belong together, those in its conditional blocks too. */
export function decisionPoints({ choices }: Pick<CompiledStory, 'choices'>): readonly DecisionPoint[] {
  const points = new Map<string, { scene: string; number: number; options: PointOption[] }>()
  const counted = new Map<string, number>()
  for (const [path, { id, file, line }] of Object.entries(choices)) {
    // `room.0.g-1.c-4` and, in a block of its own, `room.0.g-1.7.b.c-5`.
    const place = path.replace(/\.?[^.]+$/, '').replace(/(\.\d+\.(b|s\d+))+$/, '')
    const scene = sceneOf(id)
    const key = `${scene}/${place}`
    let point = points.get(key)
    if (!point) {
      const number = (counted.get(scene) ?? 0) + 1
      counted.set(scene, number)
      point = { scene, number, options: [] }
      points.set(key, point)
    }
    if (!point.options.some((option) => option.id === id)) point.options.push({ id, file, line })
  }
  return [...points.values()]
}

/** Before the first knot an option's own label is all of its name; one without a label has `start:` before it. */
const sceneOf = (id: ChoiceId): string => (/[.:]/.test(id) ? id.replace(/[.:][^.:]*$/, '') : 'start')
