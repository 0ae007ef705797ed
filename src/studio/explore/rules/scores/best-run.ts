// Whether somebody can do well by the child in every way at once.
//
// passes:
//   * (come) "I'll come with you on Friday, and I'll ring first."
//       ~ change(trust, 1)
//       ~ change(empathy, 1)
//       ~ change(reliability, 1)
//   * (hurry) "Come on, we haven't got all day."
//       ~ change(empathy, -1)
//
// fails:
//   * (come) "I'll come with you on Friday."
//       ~ change(trust, 1)
//       ~ change(empathy, -1)
//   * (listen) "Tell me about Friday."
//       ~ change(empathy, 1)

import { placeIn } from '../../../../model/ranges.ts'
import { SCORES } from '../../../../model/score.ts'
import type { Rule, RuleFinding } from '../../rule.ts'
import { at } from '../say.ts'

const TOGETHER = 0.9
const EACH = 0.85

export const bestRun: Rule = {
  id: 'best-run',
  severity: 'error',
  about: `There is a run that is good at all three: the best run stands at ${TOGETHER} or more of the reachable ranges in the mean, and each score in it at ${EACH} or more. Nothing is claimed where not every run is known.`,
  check({ findings, ...checked }): readonly RuleFinding[] {
    const { best, complete, scores } = findings
    const moving = SCORES.filter((score) => scores[score].max !== scores[score].min)
    if (!best || !complete || moving.length === 0) return []
    const places = moving.map((score) => placeIn(best.scores[score], scores[score]))
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length
    const low = [
      ...moving.map((score, index) => ({ what: score, place: places[index] ?? 0, least: EACH })),
      { what: 'the mean', place: mean, least: TOGETHER },
    ].filter(({ place, least }) => place < least)
    return low.map(({ what, place, least }) => ({
      message: `Unexpected ${place.toFixed(2)} of the reachable range for ${what} in the best run, expected at least ${least}`,
      place: at(checked),
      hint: 'Find what costs this score on the way to the other two, and let the way of saying it cost, not the thing said.',
      log: best.log,
    }))
  },
}
