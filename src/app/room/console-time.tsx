// Time used against the plan. For the trainer's eyes alone, and it hurries nobody: it is drawn again twice a minute, and nothing
// happens when it is over.

import { useEffect, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import { type GroupPlan, LENGTHS } from '../../model/group-plan.ts'
import type { Command, Room } from '../../model/room/room.ts'
import { group } from '../wording/group.ts'
import { useRoomPorts } from './ports.ts'
import { usePlan } from './use-plan.ts'

interface TimePartProps {
  readonly about: About
  readonly room: Room
  readonly send: (command: Command) => void
}

const MINUTE = 60_000

export function TimePart({ about, room, send }: TimePartProps) {
  const { clock } = useRoomPorts()
  const { plan } = usePlan(about.id)
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const ticking = setInterval(() => setNow(clock()), MINUTE / 2)
    return () => clearInterval(ticking)
  }, [clock])
  const used = Math.max(0, Math.floor((now - room.begun) / MINUTE))
  return (
    <section class="panel" aria-labelledby="console-time">
      <h2 id="console-time">{group.console.time}</h2>
      <p>{group.console.used(used, room.length)}</p>
      {plan && <Steps plan={plan} room={room} used={used} />}
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
    </section>
  )
}

function Steps({
  plan,
  room,
  used,
}: {
  readonly plan: GroupPlan
  readonly room: Room
  readonly used: number
}) {
  let until = 0
  return (
    <ol class="plan-steps">
      {plan.plans[room.length].map(({ minutes, does }, index) => {
        const from = until
        until += minutes
        const isNow = used >= from && used < until
        return (
          <li key={index} aria-current={isNow ? 'step' : undefined}>
            {isNow && <b>{group.console.nowStep}: </b>}
            {does} <span class="about">{group.console.until(until)}</span>
          </li>
        )
      })}
    </ol>
  )
}
