// Time used against the plan. For the trainer's eyes alone, and it hurries nobody: it is drawn again twice a minute, and nothing
// happens when it is over.

import { useEffect, useState } from 'preact/hooks'
import type { About } from '../../../model/about.ts'
import { LENGTHS } from '../../../model/group-plan.ts'
import type { Command, Room } from '../../../model/room/room.ts'
import { group } from '../../wording/group.ts'
import { timesOf } from '../plan-times.ts'
import { useRoomPorts } from '../ports.ts'
import { usePlan } from '../use-plan.ts'

interface TimePartProps {
  readonly about: About
  readonly room: Room
}

const MINUTE = 60_000

/** Whole minutes since the session began. */
function useMinutes({ begun }: Room): number {
  const { clock } = useRoomPorts()
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const ticking = setInterval(() => setNow(clock()), MINUTE / 2)
    return () => clearInterval(ticking)
  }, [clock])
  return Math.max(0, Math.floor((now - begun) / MINUTE))
}

/** The minutes used, what the plan has for them, and what it has next. */
export function TimePart({ about, room }: TimePartProps) {
  const { plan } = usePlan(about.id)
  const used = useMinutes(room)
  const steps = plan ? timesOf(plan.plans[room.length]) : []
  const at = steps.findIndex(({ to }) => used < to)
  const [now, next] = at < 0 ? [] : steps.slice(at, at + 2)
  return (
    <section class="panel" aria-labelledby="console-time">
      <div class="panel-head">
        <h2 id="console-time">{group.console.time}</h2>
        <p>
          <b>{group.console.used(used, room.length)}</b>
        </p>
      </div>
      {now && (
        <p>
          <b>{group.console.nowStep}</b> {group.console.until(now.to)}: {now.step.does}
        </p>
      )}
      {next && (
        <p class="about">
          <b>{group.console.thenStep}:</b> {next.step.does}
        </p>
      )}
    </section>
  )
}

/** The whole plan, and how long the session is. */
export function PlanPart({
  about,
  room,
  send,
}: TimePartProps & { readonly send: (command: Command) => void }) {
  const { plan } = usePlan(about.id)
  const used = useMinutes(room)
  return (
    <>
      <p>{group.console.used(used, room.length)}</p>
      {plan && (
        <ol class="plan-steps">
          {timesOf(plan.plans[room.length]).map(({ step: { does }, from, to }, index) => {
            const isNow = used >= from && used < to
            return (
              <li key={index} aria-current={isNow ? 'step' : undefined}>
                {isNow && <b>{group.console.nowStep}: </b>}
                {does} <span class="about">{group.console.until(to)}</span>
              </li>
            )
          })}
        </ol>
      )}
      <label class="console-length">
        {group.console.length}{' '}
        <select
          value={room.length}
          onChange={({ currentTarget }) => {
            const length = LENGTHS.find((minutes) => String(minutes) === currentTarget.value)
            if (length) send({ kind: 'length', length })
          }}
        >
          {LENGTHS.map((length) => (
            <option key={length} value={length}>
              {group.setup.minutes(length)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
