// The steps of a plan on the clock: from which minute of the session to which. Pure.

import type { PlanStep } from '../../model/group-plan.ts'

export interface TimedStep {
  readonly step: PlanStep
  /** Minutes from the start of the session. */
  readonly from: number
  readonly to: number
}

export function timesOf(steps: readonly PlanStep[]): readonly TimedStep[] {
  let from = 0
  return steps.map((step) => {
    const to = from + step.minutes
    const timed = { step, from, to }
    from = to
    return timed
  })
}
