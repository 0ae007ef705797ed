// Decisions taken out of their story, and how often somebody who sees only the options picks the strongest one. If that is
// often, options give themselves away by their looks. Pure: findings in, decisions and figures out.

import type { Moves } from '../../model/about.ts'
import type { ChoiceId } from '../../model/run.ts'
import { shuffled } from '../../model/shuffle.ts'
import type { Findings, Point } from './findings.ts'
import { isScored, type Occasion, occasionsOf, worth } from './rules/situations.ts'

/** Options whose worth differs by no more than this count as equally good. */
const ALIKE = 0.1

interface AloneOption {
  readonly id: ChoiceId
  readonly text: string
  /** What it does at once to the three scores together, on average over the occasions on which it was on offer. */
  readonly worth: number
}

export interface AloneDecision {
  readonly id: string
  /** Those on offer on the most common occasion, shuffled by the seed. */
  readonly options: readonly AloneOption[]
  /** Missing where two are worth as much. */
  readonly strongest?: ChoiceId
  /** True where the strongest option is a move that is always right: picking it is knowledge and no guess. */
  readonly exempt: boolean
}

/**
 * Every scored decision of all stories, shuffled by the seed.
 *
 * @param moves say which moves are always right; decisions in which one of those is strongest are marked exempt
 */
export const decisionsAlone = (
  stories: readonly Findings[],
  moves: Moves,
  seed: number,
): readonly AloneDecision[] =>
  shuffled(
    stories.flatMap(({ story, points }) => points.flatMap((point) => alone(story, point, moves, seed) ?? [])),
    seed,
  )

function alone(story: string, point: Point, moves: Moves, seed: number): AloneDecision | undefined {
  const occasions = occasionsOf(point).filter(isScored)
  const [common] = occasions.toSorted((a, b) => b.share - a.share)
  if (!common) return undefined
  const options = common.offers.map(({ option: { id }, variant: { text } }) => ({
    id,
    text,
    worth: meanWorth(occasions, id),
  }))
  const [best, next] = options.toSorted((a, b) => b.worth - a.worth)
  const strongest = best && best.worth - (next?.worth ?? 0) > ALIKE ? best.id : undefined
  const variants = point.options.find(({ id }) => id === strongest)?.variants ?? []
  return {
    id: `${story}/${point.id}`,
    options: shuffled(options, seed),
    ...(strongest && { strongest }),
    exempt: variants.some(({ move = '' }) => moves[move]?.alwaysRight),
  }
}

function meanWorth(occasions: readonly Occasion[], id: ChoiceId): number {
  const on = occasions.flatMap(({ share, offers }) =>
    offers.filter(({ option }) => option.id === id).map(({ variant }) => ({ share, worth: worth(variant) })),
  )
  const all = on.reduce((sum, { share }) => sum + share, 0)
  return on.reduce((sum, offer) => sum + offer.share * offer.worth, 0) / all
}

export interface PickFigures {
  /** Decisions that were picked in and are not exempt. */
  readonly decisions: number
  /** Of these, those in which one option is the strongest. */
  readonly withStrongest: number
  /** Ids of the decisions in which the strongest was picked. */
  readonly picked: readonly string[]
  /** How many of `withStrongest` blind guesses would hit, on average. */
  readonly byChance: number
}

/** @param picks index of the picked option by index of the decision */
export function figuresOf(
  decisions: readonly AloneDecision[],
  picks: ReadonlyMap<number, number>,
): PickFigures {
  const read = decisions.filter(({ exempt }, at) => !exempt && picks.has(at))
  const withStrongest = read.filter(({ strongest }) => strongest !== undefined)
  const picked = withStrongest.filter(
    (decision) => decision.options[picks.get(decisions.indexOf(decision)) ?? -1]?.id === decision.strongest,
  )
  return {
    decisions: read.length,
    withStrongest: withStrongest.length,
    picked: picked.map(({ id }) => id),
    byChance: withStrongest.reduce((sum, { options }) => sum + 1 / options.length, 0),
  }
}
