// Whether one choice does more than a choice can.
//
// passes:
//   * (forgot) "I forgot. I'm sorry."
//       ~ change(reliability, -3)
//
// fails:
//   * (forgot) "I forgot. I'm sorry."
//       ~ change(reliability, -4)

import { type Effects, SCORES } from '../../../../model/score.ts'
import type { OptionFigures, Point, Variant } from '../../findings.ts'
import type { Rule, RuleFinding, RuleInput, SourceChange } from '../../rule.ts'
import { at, effectsIn, quoted } from '../say.ts'
import { optionsWhere } from '../situations.ts'

const MOST = 3

export const effectSize: Rule = {
  id: 'effect-size',
  severity: 'error',
  about: `A choice changes a score by ${MOST} at most, everything that happens before the next options included; what became of a promise, booked by itself, likewise.`,
  check: (checked): readonly RuleFinding[] =>
    optionsWhere(checked.findings, (variant) => tooLargeIn(variant) !== undefined).map(
      ({ point, option, variant }) => {
        const effects = tooLargeIn(variant) ?? variant.effects
        const one = writtenFor(option, point, effects, checked)
        return {
          message: `Unexpected ${effectsIn(effects)} for ${quoted(option.text)}, expected no change above ${MOST}`,
          place: one?.place ?? at(checked, option.place),
          hint: one
            ? `Write ${MOST} at the most: that much is what a good supervisor would stop the day for.`
            : 'Two changes may meet before the next options: a promise that breaks there, or a condition further on.',
          log: variant.log,
        }
      },
    ),
}

const isTooLarge = (by: number): boolean => Math.abs(by) > MOST

/** What the option does itself, or what became of a promise, where it is too much. */
const tooLargeIn = ({ effects, settled = [] }: Variant): Effects | undefined =>
  [effects, ...settled.map((promise) => promise.effects)].find((each) =>
    SCORES.some((score) => isTooLarge(each[score])),
  )

/** The one change that is too large as it is written: below the option, or below all options of a decision where all are too large. */
function writtenFor(
  option: OptionFigures,
  { options }: Point,
  effects: Effects,
  { changes, findings }: RuleInput,
): SourceChange | undefined {
  const every = findings.points.flatMap((point) => point.options)
  const large = changes.filter(({ score, by }) => isTooLarge(by) && isTooLarge(effects[score]))
  const below = (above: OptionFigures | undefined) =>
    large.find((change) => above !== undefined && lastAbove(every, change) === above)
  const areAll = options.every(({ variants }) => variants.some((variant) => tooLargeIn(variant)))
  return below(option) ?? (areAll ? below(options.at(-1)) : undefined)
}

/** The option that stands next above a change in the same file. */
const lastAbove = (
  options: readonly OptionFigures[],
  { place: { file, line } }: SourceChange,
): OptionFigures | undefined =>
  options
    .filter(({ place }) => place?.file === file && place.line <= line)
    .reduce<OptionFigures | undefined>(
      (last, one) => ((one.place?.line ?? 0) >= (last?.place?.line ?? 0) ? one : last),
      undefined,
    )
