// Going to a scene without playing all that lies between: the choices are filled in, and stay marked as prepared.

import { useState } from 'preact/hooks'
import type { Playable } from '../../model/passage.ts'
import { wayTo } from '../../model/room/guide.ts'
import { type Command, type Room, teamOf } from '../../model/room/room.ts'
import { group } from '../wording/group.ts'
import { useRoomPorts } from './ports.ts'
import { sceneInWords, useGuide } from './use-guide.ts'
import { usePlan } from './use-plan.ts'

interface JumpPartProps {
  readonly story: Playable
  readonly room: Room
  readonly send: (command: Command) => void
}

export function JumpPart({ story, room, send }: JumpPartProps) {
  const { clock } = useRoomPorts()
  const [wanted, want] = useState(false)
  const guide = useGuide(story, wanted)
  const { plan } = usePlan(room.story)
  const jump = (scene: string) => {
    if (!guide) return
    const { run, aside } = teamOf(room)
    const own = (aside ?? run).choices
    const log = wayTo(story, guide, own, scene, run.seed)
    const at = clock()
    if (log) send({ kind: 'jump', choices: log.map((id, index) => ({ id, at: own[index]?.at ?? at })) })
  }
  return (
    <details class="panel" onToggle={({ currentTarget }) => want(currentTarget.open)}>
      <summary>{group.console.jump}</summary>
      <p class="about">{group.console.jumpAbout}</p>
      {guide ? (
        <ul class="scenes">
          {guide.scenes.map((scene) => (
            <li key={scene}>
              <button type="button" class="quiet" onClick={() => jump(scene)}>
                {group.console.jumpTo(sceneInWords(scene, plan))}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p role="status">{group.console.gathering}</p>
      )}
    </details>
  )
}
