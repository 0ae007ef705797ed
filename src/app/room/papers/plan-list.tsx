// The steps of a plan, with the minute by which each is to be done.

import type { GroupPlan, Length } from '../../../model/group-plan.ts'
import { group } from '../../wording/group.ts'
import { sceneInWords } from '../use-guide.ts'

export function PlanList({ plan, length }: { readonly plan: GroupPlan; readonly length: Length }) {
  return (
    <ol class="plan-steps">
      {plan.plans[length].map(({ minutes, does, to }, index) => (
        <li key={index}>
          <span class="plan-minutes">{group.setup.minutes(minutes)}</span> {does}
          {to && <span class="about"> ({group.pack.toScene(sceneInWords(to, plan))})</span>}
        </li>
      ))}
    </ol>
  )
}
