// The trainer's part of a story, once it has arrived. Tells a plan that did not load from one that was never written.

import { useEffect, useState } from 'preact/hooks'
import type { GroupPlan } from '../../model/group-plan.ts'
import type { Problem } from '../../model/result.ts'
import { useSurroundings } from '../frame/context.ts'
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
  const [attempt, setAttempt] = useState(1)
  const [state, setState] = useState<Omit<Plan, 'again'>>({ plan: undefined, isComing: true })
  // biome-ignore lint/correctness/useExhaustiveDependencies(attempt): another attempt asks for it again
  useEffect(() => {
    let gone = false
    const settle = (next: Omit<Plan, 'again'>) => {
      if (!gone) setState(next)
    }
    settle({ plan: undefined, isComing: true })
    ports.plan(story).then(
      (plan) => settle({ plan, isComing: false }),
      async (cause) => {
        const message = `The plan of ${story} did not arrive`
        const problem = await renewal.explain({ code: 'page/not-loaded', message, cause })
        settle({ plan: undefined, isComing: false, problem })
      },
    )
    return () => {
      gone = true
    }
  }, [story, attempt, ports, renewal])
  return { ...state, again: () => setAttempt((last) => last + 1) }
}
