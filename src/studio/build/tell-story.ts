// Compiles a story and tells it, for whoever has its source: the process for Ink on an author's machine, or a worker of a page. A
// story may keep it busy for ever, so both are stopped from outside. Pure but for the story that was told last.

import type { Beat } from '../../model/beat.ts'
import type { Playable } from '../../model/passage.ts'
import { replay } from '../../model/replay.ts'
import { fail, ok, type Place, type Problem, type Result } from '../../model/result.ts'
import { beginRun, type Run } from '../../model/run.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { playable } from '../../model/story/playable.ts'
import { type Compilation, compile, type Source } from '../ink/compile.ts'
import { findPlace } from '../ink/find-place.ts'
import { withOpenComments } from '../ink/open-comments.ts'
import { looseEndAfter, sourceLines } from '../ink/source-lines.ts'
import { isLooseEnd, withRemedy } from '../ink/story-remedies.ts'

/** A replay without what cannot leave its process. */
export interface PortableReplay {
  readonly run: Run
  readonly beats: readonly Beat[]
  readonly lost?: Problem
}

export interface Opened extends Compilation {
  readonly opening: Beat
}

/** Compiles, then tells the opening: a story that fails or never stops there is found now, not by a trainee. */
export function compileAndOpen(source: Source): Result<Opened, readonly Problem[]> {
  if (/^\s*\{\s*"inkVersion"/.test(source.read(source.file) ?? '')) return fail([alreadyCompiled(source)])
  const compiled = compile(source)
  if (!compiled.ok) return compiled
  const { story } = compiled.value
  const opened = tellRun(story, beginRun(story.id, story.revision, 1), source)
  if (opened.ok) return ok({ ...compiled.value, opening: opened.value.beats[0] as Beat })
  const texts = new Map(story.files.map((file) => [file, source.read(file) ?? '']))
  return fail(withOpenComments([opened.problem], texts))
}

const alreadyCompiled = ({ file }: Source): Problem => ({
  code: 'ink/already-compiled',
  message: `Unexpected compiled Ink in ${file}, expected the source it was compiled from`,
  place: { file, line: 1 },
  hint: 'Give the .ink file; compiled Ink no longer has the labels that choices are known by.',
})

/** The story that was told last: a conversation asks about the same story many times, and loading it takes a while. */
let held: { readonly revision: string; readonly story: Playable } | undefined

export function tellRun(compiled: CompiledStory, run: Run, source: Source): Result<PortableReplay> {
  if (held?.revision !== compiled.revision) {
    const played = playable(compiled)
    if (!played.ok) return fail(withRemedy(played.problem))
    held = { revision: compiled.revision, story: played.value }
  }
  const replayed = replay(held.story, run)
  if (!replayed.ok) return fail(placed(replayed.problem, source, compiled, run, 0))
  const { beats, lost, run: playedRun } = replayed.value
  return ok({
    run: playedRun,
    beats,
    ...(lost && { lost: placed(lost, source, compiled, run, beats.length) }),
  })
}

/** Compiled Ink has lost its line numbers, so the source is compiled again to find where the story went wrong. */
function placed(
  problem: Problem,
  source: Source,
  { files }: CompiledStory,
  run: Run,
  taken: number,
): Problem {
  if (problem.code === 'story/no-such-choice') return problem
  const ids = run.choices.slice(0, taken).map(({ id }) => id)
  const found = findPlace(source, run.seed, ids)
  const place = found && isLooseEnd(problem.message) ? looseEndFrom(found, source, files) : found
  return withRemedy(place ? { ...problem, place } : problem)
}

/** As the walk of the story says it: where nothing leads on, and not what was told last before that. */
function looseEndFrom(place: Place, source: Source, files: readonly string[]): Place {
  const sources = sourceLines(source, files)
  const line = sources.lines.filter((other) => other.file === place.file && other.line <= place.line).at(-1)
  return line ? (looseEndAfter(sources, line) ?? { file: line.file, line: line.line }) : place
}
