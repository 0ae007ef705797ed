// Options by themselves, as somebody sees them who is shown a decision and not its story. Whoever can tell the strongest one
// from its looks need not understand the child. Pure: findings in, decisions and figures out.

import type { Moves } from '../../model/about.ts'
import type { ChoiceId } from '../../model/run.ts'
import { shuffled } from '../../model/shuffle.ts'
import type { Findings, Point } from './findings.ts'
import { isScored, type Occasion, occasionsOf, worth } from './rules/situations.ts'

/** Worths nearer to each other than this are alike. */
const ALIKE = 0.1

interface AloneOption {
  readonly id: ChoiceId
  readonly text: string
  /** What it does at once to the three scores together, on average over the occasions on which it was on offer. */
  readonly worth: number
}

export interface AloneDecision {
  readonly id: string
  /** Those on offer on the most common occasion, in an order of the seed's. */
  readonly options: readonly AloneOption[]
  /** None where two are worth as much. */
  readonly strongest?: ChoiceId
  /** True where the strongest one is right whatever came before. */
  readonly exempt: boolean
}

/**
 * Every decision that is scored, of all stories together, in an order of the seed's.
 *
 * @param moves say which are always right: where one of those is the strongest, knowing that is no guess
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
  return on.reduce((sum, one) => sum + one.share * one.worth, 0) / all
}

export interface PickFigures {
  /** Decisions that were picked in and are not exempt. */
  readonly decisions: number
  /** Of these, those in which one option is the strongest. */
  readonly withStrongest: number
  /** Ids of the decisions in which the strongest was picked. */
  readonly picked: readonly string[]
  /** How many somebody would have picked, on average, who picks blindly. */
  readonly byChance: number
}

/** @param picks by decision, from 0, which of its options, from 0 */
export function figuresOf(
  decisions: readonly AloneDecision[],
  picks: ReadonlyMap<number, number>,
): PickFigures {
  const read = decisions.filter(({ exempt }, at) => !exempt && picks.has(at))
  const told = read.filter(({ strongest }) => strongest !== undefined)
  const picked = told.filter(
    (decision) => decision.options[picks.get(decisions.indexOf(decision)) ?? -1]?.id === decision.strongest,
  )
  return {
    decisions: read.length,
    withStrongest: told.length,
    picked: picked.map(({ id }) => id),
    byChance: told.reduce((sum, { options }) => sum + 1 / options.length, 0),
  }
}
