// Walks a story within a time: whole where it can, and by random runs where it cannot. The same in a process on an author's machine
// and in a worker of a page.

import type { Forkable } from '../ink/turn.ts'
import { findingsOf } from './figures/findings.ts'
import type { Findings } from './findings.ts'
import { sample } from './sample.ts'
import { walk } from './walk.ts'

export interface ExploreTime {
  /** After which the walk is given up for random runs, which take a third of it again. */
  readonly seconds: number
  /** After so many states likewise. */
  readonly maxStates?: number
  /** Given the findings of some random runs first, for an answer within seconds. */
  readonly onEarly?: (findings: Findings) => void
  readonly onProgress: (states: number) => void
}

const SEED = 1
/** For the early answer: enough runs for most lines and endings, in two seconds at most. */
const EARLY = { runs: 400, ms: 2000 }
/** Random runs in place of a walk that took too long; `share` is of the time that the walk had. */
const INSTEAD = { runs: 20_000, share: 1 / 3 }
const PROGRESS_MS = 250

/** True until so much time has passed, from now on. */
export const until = (ms: number): (() => boolean) => {
  const end = Date.now() + ms
  return () => Date.now() < end
}

export function explore(story: Forkable, { seconds, maxStates, onEarly, onProgress }: ExploreTime): Findings {
  if (onEarly) {
    const seen = sample(story, { runs: EARLY.runs, seed: SEED, goOn: until(EARLY.ms) })
    onEarly(findingsOf(seen))
  }
  const ms = seconds * 1000
  let lastProgress = Date.now()
  const walked = walk(story, {
    goOn: until(ms),
    ...(maxStates !== undefined && { maxStates }),
    onProgress({ states: walkedStates }) {
      if (Date.now() - lastProgress < PROGRESS_MS) return
      lastProgress = Date.now()
      onProgress(walkedStates)
    },
  })
  if (walked.stoppedBy.length === 0) return findingsOf(walked)
  const { stoppedBy, states, turns } = walked
  const instead = sample(story, { runs: INSTEAD.runs, seed: SEED, goOn: until(ms * INSTEAD.share) })
  const findings = findingsOf(instead)
  return {
    ...findings,
    complete: false,
    stoppedBy,
    states: Math.max(states, findings.states),
    turns: turns + findings.turns,
  }
}

/** Rules of thumb are measured by scores; where no score ever changes there is nothing to measure. */
export const isScored = ({ scores }: Findings): boolean =>
  Object.values(scores).some(({ min, max }) => min < max)
