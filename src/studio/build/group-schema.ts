// The part of story.yaml that is for trainers: its schema, and the one thing no schema says, that the steps of a plan
// take as long as the plan.

import * as v from 'valibot'
import { type GroupPlan, LENGTHS } from '../../model/group-plan.ts'
import type { Place, Problem } from '../../model/result.ts'
import { type KeyExamples, words } from './yaml-problem.ts'

const list = v.pipe(v.array(words, 'a list'), v.minLength(1, 'at least one'))
const knot = v.pipe(
  v.string('a knot, as in first_meeting'),
  v.regex(/^[a-z][a-z0-9_]*$/, 'a knot, as in first_meeting'),
)
/** What a trainer reads aloud in ten seconds, and what a room's screen shows in two or three lines. */
const RECAP_LENGTH = 170
const recap = v.pipe(
  words,
  v.maxLength(
    RECAP_LENGTH,
    ({ received }) => `at most ${RECAP_LENGTH} characters, and these are ${received}`,
  ),
)
const steps = v.pipe(
  v.array(
    v.strictObject({
      minutes: v.pipe(
        v.number('whole minutes, in digits alone'),
        v.integer('whole minutes, in digits alone'),
        v.minValue(1, 'at least 1 minute'),
      ),
      does: words,
      to: v.optional(knot),
    }),
    'a list',
  ),
  v.minLength(1, 'at least one'),
)

export const group = v.strictObject({
  synopsis: words,
  aims: list,
  prepare: list,
  scenes: v.optional(v.record(knot, words)),
  recaps: v.optional(v.record(knot, recap)),
  plans: v.strictObject({ 45: steps, 60: steps, 90: steps }),
  supervision: list,
})

const A_STEP = '- { minutes: 45, does: Play up to the panel. }'

/** What a key may look like, said where it is missing. */
export const GROUP_EXAMPLES: KeyExamples = {
  'group.synopsis': 'synopsis: Tyler has six weeks, and you go on leave in the fourth.',
  'group.aims': 'aims: [Say what you write down before somebody asks]',
  'group.prepare': 'prepare: [Read the panel scene alone first]',
  'group.supervision': 'supervision: [What did you promise this month?]',
  'group.plans': `plans: { 45: […], 60: […], 90: […] }, each with steps as in ${A_STEP}`,
  'group.plans.*': A_STEP,
  'group.plans.*.*.minutes': 'minutes: 10',
  'group.plans.*.*.does': 'does: Play up to the panel.',
}

/** `group/other-sum` for every plan whose steps take more or less time than it has. */
export function sumsThatDiffer(
  { plans }: GroupPlan,
  placeOf: (path: readonly (string | number)[]) => Place,
): readonly Problem[] {
  return LENGTHS.flatMap((length) => {
    const sum = plans[length].reduce((all, { minutes }) => all + minutes, 0)
    if (sum === length) return []
    return [
      {
        code: 'group/other-sum',
        message: `Unexpected ${sum} minutes, expected steps of ${length} minutes together`,
        place: placeOf(['plans', length]),
      },
    ]
  })
}
