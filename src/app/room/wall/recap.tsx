// What a room missed that was brought to a scene, for the wall and for the console.

import { type About, promiseInWords } from '../../../model/about.ts'
import type { Beat } from '../../../model/beat.ts'
import { debrief } from '../../../model/debrief.ts'
import { sceneOf } from '../../../model/room/guide.ts'
import { type Room, teamOf } from '../../../model/room/room.ts'
import { group } from '../../wording/group.ts'
import { usePlan } from '../use-plan.ts'

interface RecapProps {
  readonly about: About
  readonly room: Room
  readonly beats: readonly Beat[]
}

/** Where the room was brought to a scene: what happened before it on any way, what is promised, and what became of promises meanwhile. */
export function Recap({ about, room, beats }: RecapProps) {
  const { plan } = usePlan(about.id)
  const { prepared } = teamOf(room)
  const scene = sceneOf(beats.at(-1)?.choices[0]?.id ?? '')
  const { promises } = debrief(beats)
  const open = promises.filter(({ state }) => state === 'made')
  const meanwhile = promises.filter(({ events }) => prepared.includes(events.at(-1)?.number ?? 0))
  return (
    <section class="recap">
      <h2>{group.audience.recap}</h2>
      {plan?.recaps?.[scene] && <p>{plan.recaps[scene]}</p>}
      <p>
        {open.length === 0
          ? group.audience.nothingPromised
          : group.audience.promised(open.map(({ promise }) => promiseInWords(about, promise)))}
        {(['kept', 'broken'] as const).map((state) => {
          const those = meanwhile.filter((record) => record.state === state)
          if (those.length === 0) return null
          return ` ${group.audience.becameOf[state](those.map(({ promise }) => promiseInWords(about, promise)))}`
        })}
      </p>
    </section>
  )
}
