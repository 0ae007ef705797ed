// A room and its story, brought together for a screen: the log comes from the wire, the beats from replaying it.

import { useEffect, useMemo, useState } from 'preact/hooks'
import type { About } from '../../model/about.ts'
import type { Beat } from '../../model/beat.ts'
import type { Playable } from '../../model/passage.ts'
import type { Problem } from '../../model/result.ts'
import { createFollower, type Follower } from '../../model/room/follower.ts'
import { type Room, teamOf } from '../../model/room/room.ts'
import type { Run } from '../../model/run.ts'
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
  // Not the whole shelf: a story that is added to it meanwhile is no reason to leave the room.
  const about = shelf.find((known) => known.id === storyOfRoom(id))
  // biome-ignore lint/correctness/useExhaustiveDependencies(attempt): another attempt opens it again
  useEffect(() => {
    let end: RoomEnd | undefined
    let gone = false
    setEntry({ kind: 'opening' })
    void openStory(storyOfRoom(id)).then((story) => {
      if (gone) return
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
  }, [id, side, attempt, openStory, about, ports])
  return entry
}

export const useConnection = ({ end }: OpenRoom): Connection => useStore<Connection, Connection>(end, whole)

/**
 * Gives the beats of the team whose turn it is, as far as its log can be replayed; none where the story cannot begin. The same list
 * for the same log, and the same function at every render.
 */
export function useBeatsOf(story: Playable): (room: Room) => readonly Beat[] {
  return useMemo(() => {
    let last:
      | { readonly turn: number; readonly follow: Follower; run?: Run; beats: readonly Beat[] }
      | undefined
    return (room) => {
      const { run } = teamOf(room)
      if (last?.turn !== room.turn) last = { turn: room.turn, follow: createFollower(story), beats: [] }
      if (last.run !== run) {
        const replayed = last.follow(run)
        last.run = run
        last.beats = replayed.ok ? replayed.value.beats : []
      }
      return last.beats
    }
  }, [story])
}
