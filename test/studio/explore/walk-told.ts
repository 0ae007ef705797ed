// What a walk says a trainee is told after every log of choices, beside what they are told. The second begins the story
// anew for each log and merges nothing, so that it cannot share a mistake with the first.

import type { Passage, Playable } from '../../../src/model/passage.ts'
import type { Result } from '../../../src/model/result.ts'
import type { Graph } from '../../../src/studio/explore/graph.ts'

export type Told = Readonly<Record<string, string>>

const written = (lines: Passage['lines'], choices: Passage['choices'], scores: Passage['scores']): string =>
  [
    ...lines.map(({ kind, speaker, text }) => `${kind} ${speaker ?? ''} ${text}`),
    ...choices.map(({ id, text }) => `option ${id} ${text}`),
    Object.values(scores).join('/'),
  ].join('\n')

/** By log, up to so many choices. */
export function toldByStory(story: Playable, depth: number): Told {
  const told: Record<string, string> = {}
  const passageAfter = (log: readonly string[]): Result<Passage> => {
    const begun = story.begin(1)
    if (!begun.ok) return begun
    let passage: Result<Passage> = { ok: true, value: begun.value.passage }
    for (const id of log) passage = begun.value.choose(id)
    return passage
  }
  const go = (log: readonly string[]): void => {
    const passage = passageAfter(log)
    const name = log.join(' > ')
    if (!passage.ok) told[name] = passage.problem.message
    else {
      const { lines, choices, scores } = passage.value
      told[name] = written(lines, choices, scores)
      if (log.length < depth) for (const { id } of choices) go([...log, id])
    }
  }
  go([])
  return told
}

export function toldByGraph(graph: Graph, depth: number): Told {
  const { leaves, firstEdge, edgeLeaf, edgeTo, leafOf, scoresOf } = graph
  const told: Record<string, string> = {}
  const go = (log: readonly string[], leaf: number, state: number): void => {
    const turn = leaves[leaf]?.turn.told
    const name = log.join(' > ')
    if (!turn) throw new Error(`No turn for ${name}`)
    if (!turn.ok) {
      told[name] = turn.problem.message
      return
    }
    const here = leaves[leafOf[state] as number]?.turn.told
    const choices = here?.ok ? here.value.passage.choices : []
    told[name] = written(turn.value.passage.lines, choices, scoresOf(state))
    if (log.length >= depth) return
    choices.forEach(({ id }, option) => {
      const edge = (firstEdge[state] as number) + option
      go([...log, id], edgeLeaf[edge] as number, edgeTo[edge] as number)
    })
  }
  go([], 0, 0)
  return told
}
