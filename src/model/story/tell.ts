// Lets Ink run from one choice to the next, within a budget, and says what it offered or how it failed. Shared by
// whatever runs Ink (playable.ts, forkable.ts); decides nothing about runs.

import type { Story as InkStory } from 'inkjs'
import { fail, ok, type Problem, type Result } from '../result.ts'
import type { Scores } from '../score.ts'
import { hash } from '../shuffle.ts'
import type { CompiledStory, OfferedChoice } from './compiled.ts'
import type { InkLine } from './read-passage.ts'

/** How much a story may print before a choice: as much as nobody reads, and a loop prints in no time. */
export const LINES_PER_BEAT = 1000
/** How long it may think before it is taken to be going round in circles. */
const SLICE_MS = 100
const SLICES_PER_BEAT = 10

/** Ink's neighbouring seeds give correlated numbers, so the run's seed is hashed first. */
export const inkSeed = (seed: number): number => hash(`ink/${seed}`) % 0x7fffffff

/** @param scores reads the story's scores as they are now */
export function continueInk(
  ink: InkStory,
  compiled: CompiledStory,
  scores: () => Scores,
): Result<readonly InkLine[]> {
  let error: string | undefined
  ink.onError = (message, type) => {
    // 2 is ErrorType.Error; warnings are the compiler's business.
    if (type === 2) error ??= message
  }
  const lines: InkLine[] = []
  let slices = 0
  while (ink.canContinue) {
    const before = scores()
    do {
      if (slices > SLICES_PER_BEAT)
        return fail(unending('story/never-stops', 'endless beat', compiled, lines))
      const began = Date.now()
      ink.ContinueAsync(SLICE_MS)
      if (Date.now() - began >= SLICE_MS) slices++
    } while (!ink.asyncContinueComplete)
    if (error) return fail(runtimeProblem(compiled, error))
    lines.push({
      text: ink.currentText ?? '',
      tags: ink.currentTags ?? [],
      before,
      // Ink looks on to the next line, so where it stands now is behind this one; after the last, at the options.
      knot: (ink.state.currentPathString ?? ink.currentChoices[0]?.pathStringOnChoice)?.split('.')[0],
    })
    if (lines.length > LINES_PER_BEAT)
      return fail(unending('story/too-long', 'more than 1,000 lines before a choice', compiled, lines))
  }
  return ok(lines)
}

/** The options on offer, each with an id that no other option has at this point. */
export function offer(ink: InkStory, compiled: CompiledStory): readonly OfferedChoice[] {
  const seen = new Map<string, number>()
  return ink.currentChoices.map((choice, index) => {
    const path = choice.targetPath?.toString() ?? ''
    const known = compiled.choices[path]
    const id = known?.id ?? path
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    const file = known && compiled.files[known.file]
    return {
      id: times === 1 ? id : `${id}~${times}`,
      text: choice.text,
      index,
      echo: known?.echo ?? false,
      ...(file && { place: { file, line: known.line } }),
    }
  })
}

export function noSuchChoice(id: string, offered: readonly OfferedChoice[]): Problem {
  const ids = offered.map((option) => option.id).join(', ')
  const place = offered[0]?.place
  return {
    code: 'story/no-such-choice',
    message: `Unexpected choice “${id}”, expected ${ids ? `one of ${ids}` : 'none'}`,
    ...(place && { place }),
  }
}

/** What to do about it is for authors, and stands in studio/ink/story-remedies: a trainee's page has no room for it. */
function unending(
  code: string,
  what: string,
  { id, files }: CompiledStory,
  lines: readonly InkLine[],
): Problem {
  const last = lines.at(-1)?.text.trim()
  return {
    code,
    message: `Unexpected ${what} in ${files[0] ?? id}, expected a choice or an end${last ? ` after “${last}”` : ''}`,
  }
}

export function runtimeProblem({ id, files }: CompiledStory, cause: unknown): Problem {
  const message = cause instanceof Error ? cause.message : String(cause)
  return {
    code: 'story/runtime',
    message: `Unexpected failure in ${files[0] ?? id}: ${message}`,
    cause,
  }
}
