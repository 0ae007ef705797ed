// Whether a decision decides anything.
//
// passes:
//   * (tea) "Tea?"
//       Ana: I don't drink tea.
//   * (water) "Water?"
//       Ana: From the tap?
//
// fails:
//   * (tea) "Tea?"
//       ~ change(trust, 1)
//   * (water) "Water?"
//       ~ change(trust, 1)

import type { Point, Variant } from '../../findings.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { at, effectsIn } from '../say.ts'
import { changesScores, isScored, occasionsOf } from '../situations.ts'

export const sameEffects: Rule = {
  id: 'same-effects',
  severity: 'warning',
  about:
    'The options of a decision do not all do the same: not the same to the scores, and where nothing is scored, not the same in what is said and promised. Nothing is claimed where not every run is known.',
  check(checked): readonly RuleFinding[] {
    if (!checked.findings.complete) return []
    return checked.findings.points.filter(isIdle).map((point) => {
      const [first] = point.options.flatMap(({ variants }) => variants)
      const does = first && changesScores(first) ? effectsIn(first.effects) : 'nothing that is scored or said'
      return {
        message: `Unexpected decision whose options all do the same (${does}), expected at least one to differ`,
        place: at(checked, point.place),
        hint: 'Let one cost or win something else, be answered otherwise, or tell on without a choice.',
        log: point.log,
      }
    })
  },
}

function isIdle(point: Point): boolean {
  const occasions = occasionsOf(point).filter(({ offers }) => offers.length > 1)
  if (occasions.length === 0) return false
  const trace = occasions.some(isScored) ? scoredTrace : wholeTrace
  return occasions.every(({ offers }) => new Set(offers.map(({ variant }) => trace(variant))).size === 1)
}

const scoredTrace = ({ effects, promises }: Variant): string => JSON.stringify([effects, promises])

/** Includes what is answered, without the echo of the option itself. */
const wholeTrace = ({ effects, promises, answer, ending }: Variant): string =>
  JSON.stringify([
    effects,
    promises,
    answer.filter(({ kind }) => kind !== 'trainee').map(({ text }) => text),
    ending,
  ])
