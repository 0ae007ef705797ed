// Lets Ink run from one choice to the next, within a budget, and says what it offered or how it failed. Shared by
// whatever runs Ink (playable.ts, forkable.ts); decides nothing about runs.

import type { Story as InkStory } from 'inkjs'
import { fail, ok, type Problem, type Result } from '../result.ts'
import type { Scores } from '../score.ts'
import { hash } from '../shuffle.ts'
import type { CompiledStory, OfferedChoice } from './compiled.ts'
import { DIVERTED, type Echo, OFFERED } from './echo.ts'
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
  const errors: string[] = []
  ink.onError = (message, type) => {
    // 2 is ErrorType.Error; warnings are the compiler's business.
    if (type === 2) errors.push(message)
  }
  const lines: InkLine[] = []
  let slices = 0
  while (ink.canContinue) {
    const before = scores()
    do {
      if (slices > SLICES_PER_BEAT) return fail(neverStops(compiled, lines))
      const began = Date.now()
      ink.ContinueAsync(SLICE_MS)
      if (Date.now() - began >= SLICE_MS) slices++
    } while (!ink.asyncContinueComplete)
    if (errors[0]) return fail(runtimeProblem(compiled, errors[0]))
    lines.push({
      text: ink.currentText ?? '',
      tags: ink.currentTags ?? [],
      before,
      // Ink looks on to the next line, so where it stands now is behind this one; after the last, at the options.
      knot: (ink.state.currentPathString ?? ink.currentChoices[0]?.pathStringOnChoice)?.split('.')[0],
    })
    if (lines.length > LINES_PER_BEAT) return fail(tooLong(compiled, lines))
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

/** What taking an option may print as words of its own; undefined where it prints none. Ask before it is taken. */
export function echoOf(ink: InkStory, { echo, text, index }: OfferedChoice): Echo | undefined {
  if (echo === false) return undefined
  if (echo !== true) return { wordings: echo, offered: text }
  const target = ink.currentChoices[index]?.targetPath
  const content = target ? ink.ContentAtPath(target).container?.content : undefined
  return {
    wordings: [divertsAtOnce((content ?? []) as readonly Content[]) ? OFFERED + DIVERTED : OFFERED],
    offered: text,
  }
}

/** What is read here of Ink's content, whose classes its package does not export. */
interface Content {
  readonly name?: string | null
  readonly isNewline?: boolean
  readonly targetPath?: unknown
  readonly commandType?: number
}

/** In Ink's numbering of commands: back from a tunnel. */
const POP_TUNNEL = 6

/** Whether an option that prints nothing more than was offered leads away before it has ended its line. */
function divertsAtOnce(content: readonly Content[]): boolean {
  // Before `$r2` Ink jumps to the words of the option and comes back.
  const own = content.slice(content.findIndex(({ name }) => name === '$r2') + 1)
  const leads = own.findIndex((part) => part.targetPath !== undefined || part.commandType === POP_TUNNEL)
  const ends = own.findIndex(({ isNewline }) => isNewline)
  return leads >= 0 && (ends < 0 || leads < ends)
}

export function noSuchChoice(
  { id: story }: CompiledStory,
  id: string,
  offered: readonly OfferedChoice[],
): Problem {
  const ids = offered.map((option) => option.id).join(', ')
  const place = offered[0]?.place
  return {
    code: 'story/no-such-choice',
    message: `Unexpected choice “${id}”, expected ${ids === '' ? `none: ${story} has ended here` : `one of ${ids}`}`,
    ...(place && { place }),
  }
}

/** Whether a telling was given up, since it came to no choice and no end. */
export const isUnending = ({ code }: Problem): boolean =>
  code === 'story/never-stops' || code === 'story/too-long'

function after(lines: readonly InkLine[]): string {
  const last = lines.at(-1)?.text.trim()
  return last ? ` after “${last}”` : ''
}

const neverStops = ({ id, files }: CompiledStory, lines: readonly InkLine[]): Problem => ({
  code: 'story/never-stops',
  message: `Unexpected endless beat in ${files[0] ?? id}, expected a choice or an end${after(lines)}`,
  hint: 'Two diverts lead to each other, or a -> stands inside a tag.',
})

const tooLong = ({ id, files }: CompiledStory, lines: readonly InkLine[]): Problem => ({
  code: 'story/too-long',
  message: `Unexpected more than 1,000 lines before a choice in ${files[0] ?? id}, expected a choice or an end${after(lines)}`,
  hint: 'It may go round in circles, or it is long: break it with a choice.',
})

export function runtimeProblem({ id, files }: CompiledStory, cause: unknown): Problem {
  const message = cause instanceof Error ? cause.message : String(cause)
  return {
    code: 'story/runtime',
    message: `Unexpected failure in ${files[0] ?? id}: ${message.replace(/^RUNTIME ERROR: /, '')}`,
    hint: 'Play it in Inky up to here.',
    cause,
  }
}
