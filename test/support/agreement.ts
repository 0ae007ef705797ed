// Whether the explorer says the same of a story as the plain walker, and whether every log that it gives shows what it
// claims when a trainee takes it. Differences as sentences, so that whoever reads a failed test sees all of them.

import type { Passage, Playable } from '../../src/model/passage.ts'
import { SCORES } from '../../src/model/score.ts'
import { findingsOf } from '../../src/studio/explore/figures/findings.ts'
import type { Distribution, Findings } from '../../src/studio/explore/findings.ts'
import type { Graph } from '../../src/studio/explore/graph.ts'
import { sample } from '../../src/studio/explore/sample.ts'
import { walk } from '../../src/studio/explore/walk.ts'
import type { Forkable } from '../../src/studio/ink/turn.ts'
import { logDifferences } from './logs-shown.ts'
import { choiceKey, type PlainLimits, type PlainRange, type PlainWalk, plainWalk } from './plain-walker.ts'

export interface Compared {
  readonly differences: readonly string[]
  readonly plain: PlainWalk
  readonly findings: Findings
}

interface BothWays {
  readonly playable: Playable
  readonly forkable: Forkable
}

export function compare(
  { playable, forkable }: BothWays,
  limits: PlainLimits,
  maxStates = 100_000,
): Compared {
  const walked = walk(forkable, { maxStates })
  const graph = walked.stoppedBy.length > 0 ? sample(forkable, { runs: 40, seed: 1, maxTurns: 60 }) : walked
  const findings = findingsOf(graph)
  const beside: string[] = []
  const plain = plainWalk(
    playable,
    limits,
    besideGraph(graph, (difference) => beside.push(difference)),
  )
  const isComparable = plain.isWhole && findings.complete
  const differences = [
    ...beside,
    ...(isComparable ? figureDifferences(plain, findings, forkable) : []),
    ...logDifferences(playable, findings),
    ...shareDifferences(findings),
  ]
  return { differences, plain, findings }
}

/** Goes along in the graph: every log leads to a state that shows, offers and scores what the trainee is told. */
function besideGraph(graph: Graph, differ: (difference: string) => void) {
  const states = new Map<string, number>()
  const isPart = graph.stoppedBy.length > 0
  const told = (leaf: number) => graph.leaves[leaf]?.turn.told
  return (log: readonly string[], passage: Passage): void => {
    const key = JSON.stringify(log)
    const at = `after ${key}`
    let [leaf, state] = [0, graph.states > 0 ? 0 : -1]
    if (log.length > 0) {
      const from = states.get(JSON.stringify(log.slice(0, -1))) ?? -1
      if (from === -1) return
      const edge = edgeBy(graph, from, log.at(-1) ?? '')
      if (edge === -1) {
        if (!isPart) differ(`${at}: there is no such edge`)
        return
      }
      leaf = graph.edgeLeaf[edge] as number
      state = graph.edgeTo[edge] as number
    }
    states.set(key, state)
    const turn = told(leaf)
    if (!turn?.ok) {
      differ(`${at}: a failure, where the trainee is told ${text(passage)}`)
      return
    }
    if (text(turn.value.passage) !== text(passage)) {
      differ(`${at}: ${text(turn.value.passage)}, where the trainee is told ${text(passage)}`)
    }
    if (state === -1) {
      if (!isPart) differ(`${at}: no state`)
      return
    }
    const scores = JSON.stringify(graph.scoresOf(state))
    if (scores !== JSON.stringify(passage.scores)) {
      differ(`${at}: scores ${scores}, where the trainee has ${JSON.stringify(passage.scores)}`)
    }
  }
}

function edgeBy(graph: Graph, from: number, choice: string): number {
  for (let edge = graph.firstEdge[from] as number; edge < (graph.firstEdge[from + 1] as number); edge++) {
    if (graph.leaves[graph.edgeLeaf[edge] as number]?.choice === choice) return edge
  }
  return -1
}

const text = ({ lines, choices, remarks, ending, discuss }: Passage): string =>
  JSON.stringify([lines, choices.map(({ id, text }) => [id, text]), remarks, ending, discuss])

function figureDifferences(plain: PlainWalk, findings: Findings, story: Forkable): readonly string[] {
  const { runs } = plain
  const { counted } = findings
  const isSame = (what: string, found: unknown, expected: unknown): readonly string[] =>
    JSON.stringify(found) === JSON.stringify(expected)
      ? []
      : [`${what}: ${JSON.stringify(found)}, where walking plainly gives ${JSON.stringify(expected)}`]
  const unreached = story.choices.filter(({ id, place }) => !plain.taken.has(choiceKey(id, place)))
  const troubles = new Set(findings.troubles.map(({ kind }) => kind))
  return [
    ...isSame('runs', counted.kind === 'runs' ? counted.runs : counted.kind, runs),
    ...(runs === 0
      ? []
      : [
          ...isSame('decisions', findings.decisions, plain.decisions),
          ...isSame('words', findings.words, plain.words),
          ...isSame('marked decisions', findings.said, plain.said),
          ...SCORES.flatMap((score) => [
            ...isSame(score, spanOf(findings.scores[score]), plain.scores[score]),
            ...isSame(
              `spread of ${score}`,
              inRuns(findings.distribution[score], runs),
              [...plain.distribution[score]].sort(([a], [b]) => a - b),
            ),
          ]),
          ...isSame(
            'endings',
            findings.endings.map(({ id, share }) => [id, Math.round(share * runs)]).sort(),
            [...plain.endings].sort(),
          ),
          ...isSame(
            'options taken',
            takenIn(findings, runs),
            [...plain.taken].filter(([, n]) => n > 0).sort(),
          ),
        ]),
    ...isSame(
      'choices not reached',
      findings.unreached.flatMap(({ kind, name }) => (kind === 'choice' ? [name] : [])).sort(),
      unreached.map(({ id }) => id).sort(),
    ),
    ...isSame('failing', troubles.has('failure') || troubles.has('never-stops'), plain.failures.length > 0),
    ...isSame('dead ends', troubles.has('dead-end'), story.endings.length > 0 && plain.deadEnds > 0),
    ...isSame('promises', promisesIn(findings), [...plain.promises].sort()),
  ]
}

const spanOf = ({ min, max }: PlainRange): PlainRange => ({ min, max })

const inRuns = (distribution: Distribution, runs: number) =>
  distribution.map(({ at, share }) => [at, Math.round(share * runs)]).filter(([, count]) => count !== 0)

const takenIn = ({ points }: Findings, runs: number) =>
  points
    .flatMap(({ visits, options }) =>
      options.map(
        ({ id, place, share }) => [choiceKey(id, place), Math.round(visits * share * runs)] as const,
      ),
    )
    .filter(([, count]) => count > 0)
    .sort()

const promisesIn = ({ promises }: Findings) =>
  promises
    .flatMap(({ id, made, kept, broken }) => [
      ...(made ? [`made ${id}`] : []),
      ...(kept ? [`kept ${id}`] : []),
      ...(broken ? [`broken ${id}`] : []),
    ])
    .sort()

/** Shares add up to 1; to less where some of those who came on did not go on: in a sample, and where options fail. */
function shareDifferences({ points, distribution, together, endings, counted }: Findings): readonly string[] {
  const sumOf = (shares: readonly { readonly share: number }[]) =>
    shares.reduce((sum, { share }) => sum + share, 0)
  const isOne = (what: string, shares: readonly { readonly share: number }[]): readonly string[] => {
    const sum = sumOf(shares)
    return shares.length === 0 || Math.abs(sum - 1) < 1e-6 || (counted.kind !== 'runs' && sum < 1)
      ? []
      : [`shares of ${what} add up to ${sum}`]
  }
  if (counted.kind === 'runs' && counted.runs === 0) return []
  return [
    ...SCORES.flatMap((score) => isOne(score, distribution[score])),
    ...isOne('all three', together),
    ...(sumOf(endings) > 1 + 1e-6 ? [`shares of endings add up to ${sumOf(endings)}`] : []),
    ...points
      .filter(({ visits }) => visits > 0)
      .flatMap(({ id, options, situations }) => [
        ...isOne(`options of ${id}`, options),
        ...isOne(`situations of ${id}`, situations),
        ...options
          .filter(({ share }) => share > 0)
          .flatMap((option) => isOne(`variants of ${option.id}`, option.variants)),
      ]),
  ]
}
