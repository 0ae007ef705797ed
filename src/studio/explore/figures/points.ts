// Decisions as an author wrote them: options that are offered together, and everything that each can do. There are many states
// but few different outcomes, so each outcome gets a small number and counting is done by those.

import { apart } from '../../../model/beat.ts'
import type { Choice, Passage } from '../../../model/passage.ts'
import type { PromiseChange } from '../../../model/promise.ts'
import type { Effects } from '../../../model/score.ts'
import type { Position } from '../../ink/turn.ts'
import type { OptionFigures, Point, Situation, Variant } from '../findings.ts'
import type { Graph, Leaf, State } from '../graph.ts'
import type { Flow } from './flow.ts'
import { leafAt, logThrough, logTo } from './logs.ts'
import { changesIn } from './promises.ts'
import { togetherWith } from './together.ts'

/** Lines before the options that are given as `asked`. */
const LINES_BEFORE = 2
/** Three effects are packed into one number as digits of this base; no story comes near it. */
const WIDTH = 4096

interface VariantCount {
  readonly kind: number
  readonly effects: Effects
  readonly firstEdge: number
  share: number
}

export function pointsOf(graph: Graph, flow: Flow): readonly Point[] {
  const orderOf = new Map(graph.story.choices.map(({ id }, order) => [id, order]))
  const passages = passagesOf(graph)
  const groups = togetherWith([...passages.values()].map(({ choices }) => choices.map(({ id }) => id)))
  const kinds = kindsOf(graph, passages)
  const states = new Map<number, State[]>()
  for (let state = 0; state < graph.states; state++) {
    const first = passageAt(graph, state)?.choices[0]
    if (!first) continue
    const group = groups.get(first.id) as number
    const members = states.get(group) ?? []
    members.push(state)
    states.set(group, members)
  }
  const points = new Map(
    [...states].map(([group, members]) => [group, pointOf(graph, flow, members, passages, kinds, orderOf)]),
  )
  return [...states]
    .flatMap(([group, members]) => {
      const point = points.get(group)
      return point ? [{ ...point, next: nextOf(graph, flow, members, groups, points) }] : []
    })
    .sort((a, b) => (orderOf.get(a.id) ?? 0) - (orderOf.get(b.id) ?? 0))
}

/** Where runs go from the states of a point: shares by the next point. */
function nextOf(
  graph: Graph,
  flow: Flow,
  states: readonly State[],
  groups: ReadonlyMap<string, number>,
  points: ReadonlyMap<number, Pick<Point, 'id'>>,
): Point['next'] {
  const shares = new Map<string | undefined, number>()
  let all = 0
  for (const state of states) {
    for (let edge = graph.firstEdge[state] as number; edge < (graph.firstEdge[state + 1] as number); edge++) {
      const to = graph.edgeTo[edge] as number
      if (to < 0) continue
      const first = passageAt(graph, to)?.choices[0]
      const point = first && points.get(groups.get(first.id) ?? -1)?.id
      const share = flow.edge[edge] as number
      shares.set(point, (shares.get(point) ?? 0) + share)
      all += share
    }
  }
  return [...shares]
    .filter(([, share]) => share > 0)
    .map(([point, share]) => ({ ...(point && { point }), share: share / all }))
    .sort((a, b) => b.share - a.share)
}

function passagesOf({ leaves }: Graph): ReadonlyMap<Position, Passage> {
  return new Map(
    leaves.flatMap(({ turn }) =>
      turn.told.ok ? [[turn.told.value.position, turn.told.value.passage] as const] : [],
    ),
  )
}

function passageAt({ leaves, leafOf }: Graph, state: State): Passage | undefined {
  const result = leaves[leafOf[state] as number]?.turn.told
  return result?.ok ? result.value.passage : undefined
}

/** Leaves of one option with the same words, remarks and promises, whatever the scores, are of one kind. Kinds are numbers from 0. */
interface Kinds {
  /** By leaf. */
  readonly kindOf: Int32Array
  /** The first leaf of each kind. */
  readonly leaves: readonly Leaf[]
  readonly texts: readonly string[]
  readonly promises: readonly (readonly PromiseChange[])[]
}

function kindsOf({ leaves }: Graph, passages: ReadonlyMap<Position, Passage>): Kinds {
  const known = new Map<string, number>()
  const firsts: Leaf[] = []
  const texts: string[] = []
  const promises: (readonly PromiseChange[])[] = []
  const kindOf = Int32Array.from(leaves, (leaf) => {
    const { from, choice, turn } = leaf
    const text = passages.get(from)?.choices.find(({ id }) => id === choice)?.text ?? ''
    const changes = changesIn(turn)
    const passage = turn.told.ok ? turn.told.value.passage : undefined
    const key = JSON.stringify([choice, text, passage?.remarks, passage?.settlings, passage?.ending, changes])
    const kind = known.get(key) ?? known.size
    if (kind < known.size) return kind
    known.set(key, kind)
    firsts.push(leaf)
    texts.push(text)
    promises.push(changes)
    return kind
  })
  return { kindOf, leaves: firsts, texts, promises }
}

function pointOf(
  graph: Graph,
  flow: Flow,
  states: readonly State[],
  passages: ReadonlyMap<Position, Passage>,
  kinds: Kinds,
  orderOf: ReadonlyMap<string, number>,
): Omit<Point, 'next'> {
  const seen: VariantCount[] = []
  const numberOf = new Map<number, number>()
  const situations = new Map<string, { readonly seen: readonly number[]; share: number }>()
  let visits = 0
  for (const state of states) {
    const share = flow.state[state] as number
    visits += share
    const here = seenAt(graph, flow, state, kinds, seen, numberOf)
    // In a sample: a state that no run went through.
    if (here.length === 0) continue
    const key = here.join(' ')
    const situation = situations.get(key) ?? { seen: here, share: 0 }
    situation.share += share
    situations.set(key, situation)
  }
  const [first = 0] = states
  const passage = passageAt(graph, first)
  const choices = offeredIn(states, graph, passages, orderOf)
  const { options, placeOf } = optionsOf(graph, choices, seen, kinds, visits)
  const place = options[0]?.place
  return {
    id: options[0]?.id ?? '',
    ...(place && { place }),
    visits,
    asked: passage?.lines.slice(-LINES_BEFORE) ?? [],
    ...(passage?.discuss && { discuss: passage.discuss }),
    ...(passage?.say && { say: passage.say }),
    pinned: passage?.pinned ?? false,
    log: logTo(graph, first),
    options,
    situations: [...situations.values()]
      .sort((a, b) => b.share - a.share)
      .map(
        ({ seen: here, share }): Situation => ({
          share: visits === 0 ? 0 : share / visits,
          offered: here.map((number) => placeOf[number] as Situation['offered'][number]),
        }),
      ),
  }
}

/** What each option would do in a state, as indices of `seen`, to which new variants are added. Options that fail or were not tried are left out. */
function seenAt(
  graph: Graph,
  flow: Flow,
  state: State,
  { kindOf }: Kinds,
  seen: VariantCount[],
  numberOf: Map<number, number>,
): readonly number[] {
  const { firstEdge, edgeLeaf, edgeTo, scoresOf } = graph
  const before = scoresOf(state)
  const here: number[] = []
  for (let edge = firstEdge[state] as number; edge < (firstEdge[state + 1] as number); edge++) {
    const to = edgeTo[edge] as number
    if (to < 0) continue
    const after = scoresOf(to)
    const trust = after.trust - before.trust
    const empathy = after.empathy - before.empathy
    const reliability = after.reliability - before.reliability
    const kind = kindOf[edgeLeaf[edge] as number] as number
    const half = WIDTH / 2
    const key = ((kind * WIDTH + trust + half) * WIDTH + empathy + half) * WIDTH + reliability + half
    const number =
      numberOf.get(key) ??
      seen.push({ kind, effects: { trust, empathy, reliability }, firstEdge: edge, share: 0 }) - 1
    numberOf.set(key, number)
    const variant = seen[number] as VariantCount
    variant.share += flow.edge[edge] as number
    here.push(number)
  }
  return here
}

function offeredIn(
  states: readonly State[],
  graph: Graph,
  passages: ReadonlyMap<Position, Passage>,
  orderOf: ReadonlyMap<string, number>,
): readonly Choice[] {
  const leaves = new Set(states.map((state) => graph.leafOf[state] as number))
  const choices = new Map<string, Choice>()
  for (const leaf of leaves) {
    const result = graph.leaves[leaf]?.turn.told
    if (!result?.ok) continue
    for (const choice of passages.get(result.value.position)?.choices ?? []) {
      if (!choices.has(choice.id)) choices.set(choice.id, choice)
    }
  }
  return [...choices.values()].sort((a, b) => (orderOf.get(a.id) ?? 0) - (orderOf.get(b.id) ?? 0))
}

function optionsOf(
  graph: Graph,
  choices: readonly Choice[],
  seen: readonly VariantCount[],
  kinds: Kinds,
  visits: number,
): { readonly options: readonly OptionFigures[]; readonly placeOf: readonly Situation['offered'][number][] } {
  const placeOf: Situation['offered'][number][] = []
  const options = choices.map(({ id, text, place }, option): OptionFigures => {
    const mine = seen
      .map((count, number) => ({ count, number }))
      .filter(({ count }) => kinds.leaves[count.kind]?.choice === id)
      .sort((a, b) => b.count.share - a.count.share)
    const all = mine.reduce((sum, { count }) => sum + count.share, 0)
    mine.forEach(({ number }, variant) => {
      placeOf[number] = { option, variant }
    })
    return {
      id,
      text,
      ...(place && { place }),
      share: visits === 0 ? 0 : all / visits,
      variants: mine.map(({ count }) => variantOf(graph, count, kinds, all)),
    }
  })
  return { options, placeOf }
}

function variantOf(
  graph: Graph,
  { kind, effects, firstEdge, share }: VariantCount,
  kinds: Kinds,
  all: number,
): Variant {
  const result = leafAt(graph, firstEdge)?.turn.told
  const passage = result?.ok ? result.value.passage : undefined
  return {
    ...(passage?.remarks ?? { evidence: [], see: [] }),
    text: kinds.texts[kind] ?? '',
    share: all === 0 ? 0 : share / all,
    moved: effects,
    ...apart(effects, kinds.promises[kind] ?? [], passage?.settlings ?? []),
    answer: passage?.lines.filter((line) => line.kind !== 'trainee') ?? [],
    ...(passage?.ending && { ending: passage.ending }),
    log: logThrough(graph, firstEdge),
  }
}
