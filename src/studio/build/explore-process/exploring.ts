// What every step of exploring stories needs: the cache, the limits of time and memory, and who is told of progress.

import type { Problem, Result } from '../../../model/result.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import type { InkProcess } from '../ink-process.ts'
import type { Learning } from '../learning-files.ts'
import type { Effort, Exploration } from './explored.ts'
import type { CacheEntry, Key, Shelf } from './kept.ts'
import { type BuiltSubject, nameOf, type Subject } from './subject.ts'

export interface ExploreSetup {
  readonly ink: InkProcess
  readonly learning: Result<Learning, readonly Problem[]>
  readonly kept: Shelf
  readonly effort: Effort
  /** How many processes at once. */
  readonly jobs: number
  readonly signal?: AbortSignal
  /** What some random runs of a story show, while it is walked. Only where the effort asks for it. */
  readonly onEarly?: (story: BuiltSubject, early: Exploration) => void
  readonly onProgress?: (story: BuiltSubject, states: number) => void
}

/** A result that was worked out just now, or that was in the cache. */
export interface StepResult<T> extends CacheEntry<T> {
  readonly wasKept: boolean
}

export const keyOf = (story: Subject, { revision }: CompiledStory, by: string): Key => ({
  story: nameOf(story),
  revision,
  by,
})

export const secondsSince = (began: number): number => Math.round((Date.now() - began) / 10) / 100
