// What there is to decide in a story, in its order, gathered by playing it: every option with what it was seen to do, the
// questions for a group, and for each scene a run that leads there. For the trainer's pack and for jumping ahead. A few
// dozen runs are played: most take the option taken least so far, the last ones what was seen to do most good, since the best
// ending is seldom come to otherwise. What only a rare past leads to may be missing.

import type { Beat, Outcome } from '../beat.ts'
import { openingBeat } from '../beat.ts'
import type { Choice, Line, Playable } from '../passage.ts'
import { advance } from '../replay.ts'
import type { ChoiceId, LoggedChoice } from '../run.ts'
import { type Effects, SCORES, type Score } from '../score.ts'
import { hash } from '../shuffle.ts'

export interface GuideOption {
  readonly id: ChoiceId
  readonly text: string
  readonly move?: string
  readonly differ?: string
  readonly instead?: string
  readonly thought?: string
  /** Every reason that was given; they differ with what came before the choice. */
  readonly reasons: readonly string[]
  readonly evidence: readonly string[]
  readonly see: readonly string[]
  /** Least and greatest change seen, by score. */
  readonly effects: Readonly<Record<Score, { readonly least: number; readonly most: number }>>
  readonly promises: readonly { readonly promise: string; readonly event: string }[]
}

export interface GuideDecision {
  /**
   * From 1, in the order of the story's source: the number by which the library names a decision (`evidence/coverage`). Where the
   * runs missed a whole row of options, later numbers are too small; a test holds them together for the stories of the house.
   */
  readonly number: number
  /** The knot that it stands in. */
  readonly scene: string
  /** What was said last before it, the first time it was met. */
  readonly before: readonly Line[]
  readonly questions: readonly string[]
  /** Asked of everybody before the options are shown, where the author marks it. */
  readonly say?: string
  readonly options: readonly GuideOption[]
}

export interface Guide {
  readonly decisions: readonly GuideDecision[]
  /** In the order in which they are come to. */
  readonly scenes: readonly string[]
  /** Questions asked where the story ends, by ending. */
  readonly endings: Readonly<Record<string, string>>
  /** Choices that lead to the first decision of a scene, by scene. */
  readonly ways: Readonly<Record<string, readonly ChoiceId[]>>
}

export const sceneOf = (id: ChoiceId): string => id.split(/[.:]/)[0] ?? id

interface DecisionVisits {
  places: number[]
  before: readonly Line[]
  readonly questions: Set<string>
  say?: string
  readonly options: Map<ChoiceId, { readonly choice: Choice; readonly outcomes: Outcome[] }>
}

const RUNS = 60
/** The share of all runs that goes for the best. */
const BEST = 1 / 5
const MOST_CHOICES = 80

/** @param pause waited for now and then, so that a page that gathers stays quick. */
export async function gatherGuide(story: Playable, pause: () => Promise<void>, runs = RUNS): Promise<Guide> {
  const taken = new Map<ChoiceId, number>()
  const seen: DecisionVisits[] = []
  const byChoice = new Map<ChoiceId, DecisionVisits>()
  const endings: Record<string, string> = {}
  const ways: Record<string, readonly ChoiceId[]> = {}
  const best = Math.floor(runs * BEST)
  for (let run = 0; run < runs; run++) {
    if (run % 5 === 4) await pause()
    const begun = story.begin(run)
    if (!begun.ok) break
    let beat = openingBeat(begun.value.passage, run)
    const beats: Beat[] = [beat]
    const log: ChoiceId[] = []
    while (beat.choices.length > 0 && log.length < MOST_CHOICES) {
      const decision = visitsAt(beat, seen, byChoice)
      // Each of the last runs turns aside at a decision of its own, so that they are not all the same.
      const goesForBest = run >= runs - best && log.length % best !== run % best
      const choice = goesForBest ? mostGood(beat.choices, decision) : leastTaken(beat.choices, taken)
      const scene = sceneOf(choice.id)
      ways[scene] ??= [...log]
      taken.set(choice.id, (taken.get(choice.id) ?? 0) + 1)
      const next = advance(beats, begun.value, choice.id, run)
      if (!next.ok) break
      beat = next.value
      beats.push(beat)
      log.push(choice.id)
      if (beat.outcome) decision.options.get(choice.id)?.outcomes.push(beat.outcome)
    }
    if (beat.ending && beat.discuss) endings[beat.ending] ??= beat.discuss
  }
  const inSource = [...seen].sort((a, b) => lineOf(a) - lineOf(b))
  const decisions = [...seen]
    .sort((a, b) => middle(a.places) - middle(b.places))
    .map((decision) => decisionOf(decision, inSource.indexOf(decision) + 1))
  return { decisions, scenes: [...new Set(decisions.map(({ scene }) => scene))], endings, ways }
}

function leastTaken(choices: readonly Choice[], taken: ReadonlyMap<ChoiceId, number>): Choice {
  const [first, ...rest] = choices as readonly [Choice, ...Choice[]]
  return rest.reduce(
    (least, choice) => ((taken.get(choice.id) ?? 0) < (taken.get(least.id) ?? 0) ? choice : least),
    first,
  )
}

/** The option that was seen to do most good to all scores together. */
function mostGood(choices: readonly Choice[], { options }: DecisionVisits): Choice {
  const worth = ({ id }: Choice): number => {
    const outcomes = options.get(id)?.outcomes ?? []
    const sum = outcomes.reduce(
      (all, { effects }) => all + SCORES.reduce((total, score) => total + effects[score], 0),
      0,
    )
    return sum / Math.max(1, outcomes.length)
  }
  const [first, ...rest] = choices as readonly [Choice, ...Choice[]]
  return rest.reduce((best, choice) => (worth(choice) > worth(best) ? choice : best), first)
}

/** The decision that a beat's options belong to: the one that already has any of them. */
function visitsAt(
  beat: Beat,
  seen: DecisionVisits[],
  byChoice: Map<ChoiceId, DecisionVisits>,
): DecisionVisits {
  const known = beat.choices.map(({ id }) => byChoice.get(id)).find((visits) => visits !== undefined)
  const decision: DecisionVisits = known ?? {
    places: [],
    before: beat.lines.slice(-2),
    questions: new Set(),
    options: new Map(),
  }
  if (!known) seen.push(decision)
  decision.places.push(beat.number)
  if (beat.discuss) decision.questions.add(beat.discuss)
  if (beat.say !== undefined) decision.say ??= beat.say
  for (const choice of beat.choices) {
    byChoice.set(choice.id, decision)
    if (!decision.options.has(choice.id)) decision.options.set(choice.id, { choice, outcomes: [] })
  }
  return decision
}

/** Of a decision that was met at least once, as each that is gathered was. */
const middle = (places: readonly number[]): number =>
  places.reduce((sum, place) => sum + place, 0) / places.length

/** The line of its first option in the source. */
const lineOf = ({ options }: DecisionVisits): number =>
  Math.min(...[...options.values()].map(({ choice }) => choice.place?.line ?? Infinity))

function decisionOf({ before, questions, say, options }: DecisionVisits, number: number): GuideDecision {
  const all = [...options.values()].map(({ choice, outcomes }) => optionOf(choice, outcomes))
  return {
    number,
    scene: sceneOf(all[0]?.id ?? ''),
    before,
    questions: [...questions],
    ...(say !== undefined && { say }),
    options: all,
  }
}

function optionOf(choice: Choice, outcomes: readonly Outcome[]): GuideOption {
  const first = outcomes.find(({ reason }) => reason) ?? outcomes[0]
  const promises = new Map(
    outcomes.flatMap(({ promises }) =>
      promises.map((change) => [`${change.promise} ${change.event}`, change] as const),
    ),
  )
  return {
    id: choice.id,
    text: choice.text,
    ...(first?.move && { move: first.move }),
    ...(first?.differ && { differ: first.differ }),
    ...(first?.instead && { instead: first.instead }),
    ...(first?.thought && { thought: first.thought }),
    reasons: [...new Set(outcomes.flatMap(({ reason }) => reason ?? []))],
    evidence: [...new Set(outcomes.flatMap(({ evidence }) => evidence))],
    see: [...new Set(outcomes.flatMap(({ see }) => see))],
    effects: spanOf(outcomes.map(({ effects }) => effects)),
    promises: [...promises.values()],
  }
}

const spanOf = (effects: readonly Effects[]): GuideOption['effects'] =>
  Object.fromEntries(
    SCORES.map((score) => {
      const values = effects.map((effect) => effect[score])
      return [score, { least: Math.min(...values, Infinity), most: Math.max(...values, -Infinity) }]
    }),
  ) as GuideOption['effects']

const TRIES = 40

/** How much an option was seen to change and to promise; what was never seen weighs most. Whatever lowers a score counts twice. */
function weightOf({ decisions }: Guide, choice: ChoiceId): number {
  const option = decisions.flatMap(({ options }) => options).find(({ id }) => id === choice)
  if (!option) return Number.POSITIVE_INFINITY
  const changes = SCORES.map((score) => option.effects[score])
  return changes.reduce(
    (sum, { least, most }) => sum + Math.max(0, most) - 2 * Math.min(0, least),
    PROMISE * option.promises.length,
  )
}

/** More than any option does to the scores. */
const PROMISE = 20

/**
 * A log that goes on from this run to the first decision of a scene, the choices between filled in with what was seen to change
 * least and to promise nothing, so that a room has to answer for as little as can be; the guide's own way there where none was found.
 */
export function wayTo(
  story: Playable,
  guide: Guide,
  own: readonly LoggedChoice[],
  scene: string,
  seed: number,
): readonly ChoiceId[] | undefined {
  const place = own.findIndex(({ id }) => sceneOf(id) === scene)
  if (place >= 0) return own.slice(0, place).map(({ id }) => id)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const path = wander(story, own, { guide, scene, seed, attempt })
    if (path) return path
  }
  return guide.ways[scene]
}

interface Wanted {
  readonly guide: Guide
  readonly scene: string
  readonly seed: number
  /** From 0. Later ones turn aside where the first took the option that weighs least. */
  readonly attempt: number
}

function wander(
  story: Playable,
  own: readonly LoggedChoice[],
  { guide, scene, seed, attempt }: Wanted,
): readonly ChoiceId[] | undefined {
  const begun = story.begin(seed)
  if (!begun.ok) return undefined
  let beat = openingBeat(begun.value.passage, seed)
  const beats: Beat[] = [beat]
  const log: ChoiceId[] = []
  while (log.length < MOST_CHOICES) {
    if (log.length >= own.length && beat.choices.some(({ id }) => sceneOf(id) === scene)) return log
    const mine = own[log.length]?.id
    const byWeight = [...beat.choices].sort((a, b) => weightOf(guide, a.id) - weightOf(guide, b.id))
    const turn =
      attempt === 0 ? 0 : hash(`${attempt}/${log.length}`) % Math.min(beat.choices.length, attempt + 1)
    const choice = beat.choices.find(({ id }) => id === mine) ?? byWeight[turn]
    // The story has ended.
    if (!choice) return undefined
    const next = advance(beats, begun.value, choice.id, seed)
    if (!next.ok) return undefined
    beat = next.value
    beats.push(beat)
    log.push(choice.id)
  }
  return undefined
}
