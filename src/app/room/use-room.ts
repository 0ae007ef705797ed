// A room and its story, brought together for a screen: the log comes from the wire, the beats from replaying it.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import type { Playable } from '../../model/passage.ts'
import type { Problem } from '../../model/result.ts'
import { createFollower, type Follower } from '../../model/room/follower.ts'
import { type Room, teamOf } from '../../model/room/room.ts'
import { useSurroundings } from '../frame/context.ts'
import { useStore, whole } from '../frame/use-store.ts'
import { useRoomPorts } from './ports.ts'
import { type Connection, connect, type RoomEnd } from './windows/connection.ts'
import type { Side } from './windows/message.ts'

export interface OpenRoom {
  readonly end: RoomEnd
  readonly story: Playable
  readonly about: About
}

export type Entry =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly again: () => void }
  | { readonly kind: 'open'; readonly open: OpenRoom }

/** The story that a room is of is part of its id, since a window without a copy of the room has to load it first. */
export const storyOfRoom = (id: string): string => id.split('~')[0] ?? ''

export const roomIdFor = (story: string, unique: string): string => `${story}~${unique}`

export function useEntry(id: string, side: Side): Entry {
  const { openStory, shelf } = useSurroundings()
  const ports = useRoomPorts()
  const [entry, setEntry] = useState<Entry>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(1)
  // biome-ignore lint/correctness/useExhaustiveDependencies(attempt): another attempt opens it again
  useEffect(() => {
    let end: RoomEnd | undefined
    let gone = false
    setEntry({ kind: 'opening' })
    void openStory(storyOfRoom(id)).then((story) => {
      if (gone) return
      const about = shelf.find((known) => known.id === storyOfRoom(id))
      if (!story.ok || !about) {
        const problem = story.ok
          ? { code: 'story/unknown', message: `Unexpected room “${id}”` }
          : story.problem
        return setEntry({ kind: 'failed', problem, again: () => setAttempt((last) => last + 1) })
      }
      const opened = connect({ id, side, revision: story.value.revision, ports })
      end = opened
      setEntry({ kind: 'open', open: { end: opened, story: story.value, about } })
    })
    const leave = () => end?.close()
    addEventListener('pagehide', leave)
    return () => {
      gone = true
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [id, side, attempt, openStory, shelf, ports])
  return entry
}

export const useConnection = ({ end }: OpenRoom): Connection => useStore<Connection, Connection>(end, whole)

/** The beats of the team whose turn it is, as far as its log can be replayed; none where the story cannot begin. */
export function useBeats(story: Playable, room: Room): readonly Beat[] {
  const follower = useRef<{ readonly turn: number; readonly story: Playable; readonly follow: Follower }>(
    undefined,
  )
  const { run } = teamOf(room)
  return useMemo(() => {
    if (follower.current?.turn !== room.turn || follower.current.story !== story) {
      follower.current = { turn: room.turn, story, follow: createFollower(story) }
    }
    const replayed = follower.current.follow(run)
    return replayed.ok ? replayed.value.beats : []
  }, [story, run, room.turn])
}
