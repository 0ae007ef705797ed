// Plays stories without a screen: by ids, by the words of options, or at random from a seed.

import type { Beat } from '../../src/model/beat.ts'
import type { Playable } from '../../src/model/passage.ts'
import { advance, replay } from '../../src/model/replay.ts'
import { beginRun, type ChoiceId, type Run, take } from '../../src/model/run.ts'
import { unwrap } from './ink.ts'

/** The clock of tests: every choice is a second after the one before. */
const at = (number: number) => 1_700_000_000_000 + number * 1000

export function runOf(story: Playable, ids: readonly ChoiceId[], seed = 1): Run {
  return ids.reduce((run, id, index) => take(run, id, at(index)), beginRun(story.id, story.revision, seed))
}

/** The beats of a run that holds to its end. */
export function beatsOf(story: Playable, ids: readonly ChoiceId[], seed = 1): readonly Beat[] {
  const told = unwrap(replay(story, runOf(story, ids, seed)))
  if (told.lost) throw new Error(told.lost.message)
  return told.beats
}

/** A run of at most `picks.length` choices; each pick, whatever its size, names one of the options there. */
export function runByPicks(story: Playable, picks: readonly number[], seed: number): Run {
  let run = beginRun(story.id, story.revision, seed)
  const { beats, telling } = unwrap(replay(story, run))
  const told = [...beats]
  for (const pick of picks) {
    const options = told.at(-1)?.choices ?? []
    const choice = options[pick % Math.max(1, options.length)]
    if (!choice) break
    told.push(unwrap(advance(told, telling, choice.id, seed)))
    run = take(run, choice.id, at(run.choices.length))
  }
  return run
}

/** The run that takes these options, word for word; a word that is not on offer is answered with what was. */
export function runByWords(story: Playable, words: readonly string[]): { run: Run; beats: readonly Beat[] } {
  let run = beginRun(story.id, story.revision, 1)
  const { beats, telling } = unwrap(replay(story, run))
  const played = [...beats]
  for (const word of words) {
    const options = played.at(-1)?.choices ?? []
    const choice = options.find(({ text }) => text === word)
    if (!choice) {
      throw new Error(
        `“${word}” is not on offer; these are:\n${options.map(({ text }) => `  ${text}`).join('\n')}`,
      )
    }
    played.push(unwrap(advance(played, telling, choice.id, 1)))
    run = take(run, choice.id, at(run.choices.length))
  }
  return { run, beats: played }
}
