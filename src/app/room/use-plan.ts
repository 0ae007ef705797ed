// The trainer's part of a story, once it has arrived. Tells a plan that did not load from one that was never written.

import type { GroupPlan } from '../../model/group-plan.ts'
import { fail, ok, type Problem, type Result } from '../../model/result.ts'
import { useSurroundings } from '../frame/context.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { useRoomPorts } from './ports.ts'

export interface Plan {
  /** Undefined too where none was written. */
  readonly plan: GroupPlan | undefined
  readonly isComing: boolean
  readonly problem?: Problem
  readonly again: () => void
}

export function usePlan(story: string): Plan {
  const ports = useRoomPorts()
  const { renewal } = useSurroundings()
  const load = (): Promise<Result<GroupPlan | undefined>> =>
    ports.plan(story).then(ok, async (cause) => {
      const message = `The plan of ${story} did not arrive`
      return fail(await renewal.explain({ code: 'page/not-loaded', message, cause }))
    })
  const { value, isWaiting, again } = useLoaded(load, [story, ports, renewal])
  return {
    plan: value?.ok ? value.value : undefined,
    isComing: isWaiting,
    ...(value && !value.ok && { problem: value.problem }),
    again,
  }
}
