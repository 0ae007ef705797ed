// Whether what matters more weighs more.
//
// passes:
//   * (hurry) "Come on, we haven't got all day."
//       ~ change(empathy, -1)
//   * (stay) "I'll stay till your mum comes."
//       ~ change(trust, 2)
//
// fails:
//   * (hurry) "Come on, we haven't got all day."
//       ~ change(empathy, -1)
//   * (stay) "I'll stay till your mum comes."
//       ~ change(trust, 1)

import { SCORES } from '../../../../model/score.ts'
import { measured } from '../measured.ts'

/** Effects of this size and more count as heavy: things that a child still knows next week. */
const HEAVY = 2

export const effectWeights = measured({
  id: 'effect-weights',
  about:
    'At least a quarter of the effects are 2 or 3. 1 is a sentence that helped or grated, 2 is what the child still knows next week, 3 is what a good supervisor would stop the day for.',
  what: 'effects of 2 or 3',
  unit: 'share',
  least: 0.25,
  remedy:
    'Ask of each decision what this child will still know next week: an apology, a word kept, a plan for tonight weigh more than a well-turned question.',
  figure({ findings }) {
    const sizes = findings.points
      .flatMap(({ options }) => options.flatMap(({ variants }) => variants))
      .flatMap(({ effects, settled = [], share }) =>
        [effects, ...settled.map((promise) => promise.effects)].flatMap((each) =>
          SCORES.filter((score) => each[score] !== 0).map((score) => ({
            size: Math.abs(each[score]),
            share,
          })),
        ),
      )
    const total = (some: typeof sizes) => some.reduce((sum, { share }) => sum + share, 0)
    const all = total(sizes)
    return all === 0 ? undefined : { value: total(sizes.filter(({ size }) => size >= HEAVY)) / all }
  },
})
