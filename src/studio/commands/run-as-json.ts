// A run with all that is derived from it, in the shape that `play --json` prints. Flat, so that it reads well in
// other tools.

import type { Beat } from '../../model/beat.ts'
import type { Run } from '../../model/run.ts'
import { NO_SCORES } from '../../model/score.ts'

export interface ReplayedRun {
  readonly run: Run
  readonly beats: readonly Beat[]
}

export const runAsJson = ({ run, beats }: ReplayedRun) => ({
  run,
  beats: beats.map(beatAsJson),
  scores: beats.at(-1)?.scores ?? NO_SCORES,
})

function beatAsJson({ number, outcome, lines, choices, scores, ledger, discuss, ending }: Beat) {
  return {
    number,
    ...(outcome && { choice: outcome.choice.id, said: outcome.choice.text }),
    lines,
    cues: lines.flatMap((line) => line.cues),
    choices: choices.map(({ id, text }) => ({ id, text })),
    ...(outcome && {
      effects: outcome.effects,
      move: outcome.move,
      reason: outcome.reason,
      instead: outcome.instead,
      thought: outcome.thought,
      evidence: outcome.evidence,
      see: outcome.see,
      promises: outcome.promises,
      differ: outcome.differ,
      settled: outcome.settled,
    }),
    scores,
    ledger,
    discuss,
    ending,
  }
}
