// Plays a story by a rule of thumb, as often as it needs, and says how far up in the reachable range that led.

import type { Passage, Playable } from '../../../model/passage.ts'
import { placed, placeIn } from '../../../model/ranges.ts'
import type { ChoiceId } from '../../../model/run.ts'
import type { Scores } from '../../../model/score.ts'
import { shuffled } from '../../../model/shuffle.ts'
import type { Findings } from '../findings.ts'
import type { StrategyFigures } from '../rule.ts'
import type { Strategy } from './strategy.ts'

/** A rule of thumb may go round a loop for ever; after so many choices the run counts as it stands. */
const MOST_CHOICES = 200
/** Of many runs the 95th of 100 counts, so that a few lucky ones do not. */
const PERCENTILE = 0.95

interface StrategyRun {
  readonly log: readonly ChoiceId[]
  readonly scores: Scores
  readonly placed: number
  readonly seed: number
}

/** Undefined where no run came to an end, or there was no more time. */
export function figuresOf(
  story: Playable,
  strategy: Strategy,
  { scores: spans }: Findings,
  goOn: () => boolean = () => true,
): StrategyFigures | undefined {
  const runs: StrategyRun[] = []
  for (let seed = 1; seed <= strategy.runs; seed++) {
    if (!goOn()) return undefined
    const played = playOnce(story, strategy, seed)
    if (played) runs.push({ ...played, placed: placed(played.scores, spans), seed })
  }
  const run = percentile(runs, (candidate) => candidate.placed)
  if (!run) return undefined
  const scoreAt = (score: keyof Scores): number => {
    const at = percentile(runs, ({ scores }) => scores[score]) ?? run
    return placeIn(at.scores[score], spans[score])
  }
  return {
    name: strategy.name,
    ...(strategy.learned && { learned: true }),
    runs: runs.length,
    placed: run.placed,
    mean: runs.reduce((sum, played) => sum + played.placed, 0) / runs.length,
    scores: { trust: scoreAt('trust'), empathy: scoreAt('empathy'), reliability: scoreAt('reliability') },
    log: run.log,
    seed: run.seed,
  }
}

/** The 95th of 100 by some measure; the item itself where there is one. */
export function percentile<T>(all: readonly T[], by: (item: T) => number): T | undefined {
  const sorted = [...all].sort((a, b) => by(a) - by(b))
  return sorted[Math.ceil(PERCENTILE * sorted.length) - 1]
}

/** Undefined where the story fails on the way, which is reported as a trouble. */
function playOnce(
  story: Playable,
  strategy: Strategy,
  seed: number,
): Omit<StrategyRun, 'placed' | 'seed'> | undefined {
  const begun = story.begin(seed)
  if (!begun.ok) return undefined
  const log: ChoiceId[] = []
  for (let passage: Passage = begun.value.passage; ; passage = begun.value.passage) {
    const { choices, pinned, lines, scores } = passage
    const options = strategy.order === 'written' || pinned ? choices : shuffled(choices, seed)
    const choice =
      options.length > 0 ? strategy.pick({ options, lines, number: log.length, seed }) : undefined
    if (!choice || log.length === MOST_CHOICES) return { log, scores }
    log.push(choice.id)
    if (!begun.value.choose(choice.id).ok) return undefined
  }
}
