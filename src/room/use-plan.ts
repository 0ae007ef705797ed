// The trainer's part of a story, once it has arrived; nothing where none was written or it did not come.

import { useEffect, useState } from 'preact/hooks'
import type { GroupPlan } from '../play/group-plan.ts'
import { useRoomPorts } from './ports.ts'

export function usePlan(story: string): GroupPlan | undefined {
  const ports = useRoomPorts()
  const [plan, setPlan] = useState<GroupPlan>()
  useEffect(() => {
    let gone = false
    ports.plan(story).then(
      (found) => {
        if (!gone) setPlan(found)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [story])
  return plan
}
