// Whole runs told as prose, each taken at random by a seed: to be read from start to end, as a trainee would meet them.

import { fail, ok, type Problem, type Result } from '../../../model/result.ts'
import { beginRun, type Run, take } from '../../../model/run.ts'
import { hash } from '../../../model/shuffle.ts'
import type { CompiledStory } from '../../../model/story/compiled.ts'
import { writeTranscript } from '../../../model/transcript.ts'
import type { InkProcess, StoryFile } from '../../build/ink-process.ts'

/** A story that goes in circles would never end. */
const MOST_CHOICES = 60

/**
 * @param many how many runs; the first is by `seed`, the next by the seed after it
 * @returns one text; fails where a run cannot be told
 */
export async function wander(
  { story, file }: { readonly story: CompiledStory; readonly file: StoryFile },
  many: number,
  seed: number,
  ink: InkProcess,
): Promise<Result<string, Problem>> {
  const texts: string[] = []
  for (let at = 0; at < many; at++) {
    const text = await oneRun(story, file, seed + at, ink)
    if (!text.ok) return text
    texts.push(`# ${story.id}, seed ${seed + at}\n\n${text.value}`)
  }
  return ok(texts.join('\n'))
}

async function oneRun(
  story: CompiledStory,
  file: StoryFile,
  seed: number,
  ink: InkProcess,
): Promise<Result<string, Problem>> {
  let run: Run = beginRun(story.id, story.revision, seed)
  for (;;) {
    const replayed = await ink.tell(story, run, file)
    if (!replayed.ok) return fail(replayed.problem)
    const { beats } = replayed.value
    const choices = beats.at(-1)?.choices ?? []
    const choice = choices[hash(`wander/${seed}/${beats.length}`) % Math.max(1, choices.length)]
    if (!choice || beats.length > MOST_CHOICES) return ok(writeTranscript(beats))
    run = take(run, choice.id, 0)
  }
}
