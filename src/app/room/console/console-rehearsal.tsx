// A short list of things to try before there is a group. Each is ticked by what the room's own state says, or once did.

import { useRef } from 'preact/hooks'
import type { Beat } from '../../../model/beat.ts'
import { pageAt, pagesOf } from '../../../model/room/pages.ts'
import { type Room, teamOf } from '../../../model/room/room.ts'
import { group } from '../../wording/group.ts'

const TASKS = ['open', 'page', 'hand', 'split', 'take', 'back', 'blank', 'note'] as const
type Task = (typeof TASKS)[number]

interface RehearsalPartProps {
  readonly room: Room
  readonly beats: readonly Beat[]
  /** True while the room's view is to be seen anywhere. */
  readonly seen: boolean
}

export function RehearsalPart({ room, beats, seen }: RehearsalPartProps) {
  const done = useRef(new Set<Task>())
  const most = useRef(0)
  const team = teamOf(room)
  const pages = pagesOf(beats)
  const choices = team.run.choices.length
  const isDone: Readonly<Record<Task, boolean>> = {
    open: seen,
    page: pages.length > 1 && pageAt(pages, room.view.page) === pages.length - 1,
    hand: Object.values(team.hands).some((hands) => Object.values(hands).some((count) => count > 0)),
    split: room.view.split,
    take: choices > 0,
    back: choices < most.current,
    blank: room.view.blank,
    note: room.notes.length > 0,
  }
  most.current = Math.max(most.current, choices)
  for (const task of TASKS) if (isDone[task]) done.current.add(task)
  return (
    <section class="panel rehearsal" aria-labelledby="rehearsal">
      <h2 id="rehearsal">{group.console.rehearsal}</h2>
      <ul>
        {TASKS.map((task) => (
          <li key={task} class={done.current.has(task) ? 'is-done' : undefined}>
            {group.console.tasks[task]}{' '}
            <span class="about">({done.current.has(task) ? group.console.done : group.console.notDone})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
