// What stands where a session is not to be found, on the console and when looking back: why, as far as it can be known, and the way on.

import { writeRoute } from '../frame/route.ts'
import { group } from '../wording/group.ts'
import { useRoomPorts } from './ports.ts'

interface GoneProps {
  readonly title: string
  readonly story: string
}

export function Gone({ title, story }: GoneProps) {
  const { rooms } = useRoomPorts()
  return (
    <div class="page">
      <h1>{title}</h1>
      <p>{rooms.keeps() ? group.console.gone : group.console.goneNotKept}</p>
      <p class="ways">
        <a class="button" href={writeRoute({ kind: 'group', story })}>
          {group.console.leave}
        </a>
      </p>
    </div>
  )
}
