// Every log that the findings give, taken by a trainee: does it show what is claimed of it? Differences as sentences.

import type { Passage, Playable } from '../../src/model/passage.ts'
import type { Problem } from '../../src/model/result.ts'
import { SCORES, type Scores } from '../../src/model/score.ts'
import type { Findings, Log } from '../../src/studio/explore/findings.ts'
import { isUnending } from '../../src/studio/ink/turn.ts'

interface Shown {
  readonly passages: readonly Passage[]
  /** Where the last choice failed; an earlier one that does is a difference. */
  readonly problem?: Problem
  /** Choices that could not be taken. */
  readonly left: number
}

export function logDifferences(story: Playable, findings: Findings): readonly string[] {
  const differences: string[] = []
  const seed = findings.counted.kind === 'sample' ? findings.counted.seed : 1
  const claim = (what: string, log: Log, holds: (shown: Shown, last: Passage | undefined) => boolean) => {
    const shown = show(story, log, seed)
    if (shown.left > 0 || !holds(shown, shown.passages.at(-1))) {
      differences.push(`the log of ${what} does not show it: ${JSON.stringify(log)}`)
    }
  }
  // Where the opening fails there is nothing to show.
  if (findings.states === 0) return []
  const { best, worst, endings, troubles, scores, promises, loops, points } = findings
  for (const [name, run] of Object.entries({ best, worst })) {
    if (!run) continue
    claim(`the ${name} run`, run.log, (_, last) => isOver(last) && isSame(last?.scores, run.scores))
    claim(`the ${name} run's ending`, run.log, (_, last) => last?.ending === run.ending)
  }
  for (const { id, log } of endings)
    claim(`ending ${id}`, log, (_, last) => isOver(last) && last?.ending === id)
  for (const { kind, log } of troubles) claim(kind, log, (shown, last) => shows(kind, shown, last))
  for (const score of SCORES) {
    for (const { value, log } of [scores[score].lowest, scores[score].highest]) {
      claim(`${score} of ${value}`, log, (_, last) => last?.scores[score] === value)
    }
  }
  for (const { id, made, kept, broken, not_yours } of promises) {
    for (const [event, log] of Object.entries({ made, kept, broken, not_yours })) {
      if (!log) continue
      claim(`promise ${id} ${event}`, log, (_, last) => last?.ledger[event as 'made'].includes(id) ?? false)
    }
  }
  for (const { choices, log } of loops)
    claim(`the loop of ${choices[0]}`, log, ({ passages }) => passages.length > 1)
  for (const point of points) {
    claim(`decision ${point.id}`, point.log, (_, last) => {
      const offered = last?.choices.map(({ id }) => id) ?? []
      return offered.some((id) => point.options.some((option) => option.id === id))
    })
    for (const { id, variants } of point.options) {
      for (const { moved, log } of variants) {
        claim(`${id} doing ${JSON.stringify(moved)}`, log, ({ passages }, last) => {
          const before = passages.at(-2)
          return (
            log.at(-1) === id &&
            !!before &&
            !!last &&
            SCORES.every((score) => last.scores[score] - before.scores[score] === moved[score])
          )
        })
      }
    }
  }
  return differences
}

function show(story: Playable, log: Log, seed: number): Shown {
  const begun = story.begin(seed)
  if (!begun.ok) return { passages: [], problem: begun.problem, left: log.length }
  const passages = [begun.value.passage]
  for (const [taken, id] of log.entries()) {
    const told = begun.value.choose(id)
    if (!told.ok) return { passages, problem: told.problem, left: log.length - taken - 1 }
    passages.push(told.value)
  }
  return { passages, left: 0 }
}

function shows(kind: Findings['troubles'][number]['kind'], { problem }: Shown, last?: Passage): boolean {
  if (kind === 'dead-end') return isOver(last) && !last?.ending && !problem
  if (kind === 'no-way-out') return !problem && !isOver(last)
  return problem !== undefined && isUnending(problem) === (kind === 'never-stops')
}

const isOver = (passage?: Passage): boolean => passage?.choices.length === 0
const isSame = (a: Scores | undefined, b: Scores): boolean => SCORES.every((score) => a?.[score] === b[score])
