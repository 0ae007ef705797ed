// Whether the right thing keeps being priced.
//
// passes:
//   * (limits) "I write down what we do, and my manager reads it."
//       ~ change(trust, 2)
//   * (later) "We'll get to all that."
//       ~ change(trust, -1)
//
// fails:
//   * (limits) "I write down what we do, and my manager reads it."
//       ~ change(trust, 2)
//       ~ change(empathy, -1)
//   * (later) "We'll get to all that."
//       ~ change(trust, -1)

import { SCORES } from '../../../../model/score.ts'
import type { Variant } from '../../findings.ts'
import { measured } from '../measured.ts'

export const plusAndMinus = measured({
  id: 'plus-and-minus',
  about:
    'At most one option in six raises one score and lowers another. The truth about limits, records and safety costs nothing by itself: how it is said may cost, and the reason says which words did it.',
  what: 'options with a plus and a minus',
  unit: 'share',
  most: 1 / 6,
  remedy:
    'Take the price off what was honest, or split the option into a kind way and a clumsy way of saying it.',
  figure({ findings: { points } }) {
    const options = points.flatMap((point) => point.options.map((option) => ({ point, option })))
    if (options.length === 0) return undefined
    const priced = options.map(({ point, option }) => ({
      point,
      share: option.variants.filter(isPriced).reduce((sum, { share }) => sum + share, 0),
    }))
    const mostly = new Set(priced.filter(({ share }) => share >= 0.5).map(({ point }) => point))
    return { value: priced.reduce((sum, { share }) => sum + share, 0) / options.length, points: [...mostly] }
  },
})

const isPriced = ({ effects }: Variant): boolean =>
  SCORES.some((score) => effects[score] > 0) && SCORES.some((score) => effects[score] < 0)
