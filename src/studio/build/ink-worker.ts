// Runs in the worker process for Ink: compiles, tells, and answers. Reads stories from disk; writes nothing. Knows no cards,
// screens or time limits; the process that asks sets the time limit.

import type { Playable } from '../../model/passage.ts'
import { replay } from '../../model/replay.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import { beginRun } from '../../model/run.ts'
import type { CompiledStory } from '../../model/story/compiled.ts'
import { playable } from '../../model/story/playable.ts'
import { type Compilation, compile } from '../ink/compile.ts'
import { findPlace } from '../ink/find-place.ts'
import { withRemedy } from '../ink/story-remedies.ts'
import type { Answers, PortableReplay, Question, StoryFile } from './ink-process.ts'
import { sourceOf } from './story-source.ts'
import { answerQuestions } from './worker-process.ts'

/** Compiles, then tells the opening: a story that fails or never stops there is found now, not by a trainee. */
function compileAndOpen(file: StoryFile): Result<Compilation, readonly Problem[]> {
  const source = sourceOf(file)
  if (/^\s*\{\s*"inkVersion"/.test(source.read(file.file) ?? '')) return fail([alreadyCompiled(file)])
  const compiled = compile(source)
  if (!compiled.ok) return compiled
  const { story } = compiled.value
  const opened = tell(story, beginRun(story.id, story.revision, 1), file)
  return opened.ok ? compiled : fail([opened.problem])
}

const alreadyCompiled = ({ file }: StoryFile): Problem => ({
  code: 'ink/already-compiled',
  message: `Unexpected compiled Ink in ${file}, expected the source it was compiled from`,
  place: { file, line: 1 },
  hint: 'Give the .ink file; compiled Ink no longer has the labels that choices are known by.',
})

/** The story that was told last: a conversation asks about the same story many times, and loading it takes a while. */
let held: { readonly revision: string; readonly story: Playable } | undefined

function tell(compiled: CompiledStory, run: PortableReplay['run'], file: StoryFile): Result<PortableReplay> {
  if (held?.revision !== compiled.revision) {
    const played = playable(compiled)
    if (!played.ok) return fail(withRemedy(played.problem))
    held = { revision: compiled.revision, story: played.value }
  }
  const replayed = replay(held.story, run)
  if (!replayed.ok) return fail(placed(replayed.problem, file, run, 0))
  const { beats, lost, run: playedRun } = replayed.value
  return ok({ run: playedRun, beats, ...(lost && { lost: placed(lost, file, run, beats.length) }) })
}

/** Compiled Ink has lost its line numbers, so the source is compiled again to find where the story went wrong. */
function placed(problem: Problem, file: StoryFile, run: PortableReplay['run'], taken: number): Problem {
  if (problem.code === 'story/no-such-choice') return problem
  const ids = run.choices.slice(0, taken).map(({ id }) => id)
  const place = findPlace(sourceOf(file), run.seed, ids)
  return withRemedy(place ? { ...problem, place } : problem)
}

answerQuestions((question: Question): Answers[Question['kind']] => {
  if (question.kind === 'start') return undefined
  return question.kind === 'compile'
    ? compileAndOpen(question.file)
    : tell(question.compiled, question.run, question.file)
})
