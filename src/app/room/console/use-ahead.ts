// What each option would lead to, for the trainer alone.

import { useEffect, useState } from 'preact/hooks'
import type { Beat } from '../../../model/beat.ts'
import type { Playable } from '../../../model/passage.ts'
import { lookAhead } from '../../../model/room/follower.ts'
import { type Room, teamOf } from '../../../model/room/room.ts'
import type { ChoiceId } from '../../../model/run.ts'

export type Ahead = Readonly<Record<ChoiceId, Beat>>

/**
 * Worked out after the beat is drawn, because it costs a replay for every option; undefined until then.
 * @param wanted works out nothing while false
 */
export function useAhead(
  story: Playable,
  room: Room,
  beat: Beat | undefined,
  wanted: boolean,
): Ahead | undefined {
  const { run } = teamOf(room)
  const [ahead, setAhead] = useState<{ readonly beat: Beat; readonly byChoice: Ahead }>()
  useEffect(() => {
    if (!wanted || !beat) return undefined
    const waiting = setTimeout(() => setAhead({ beat, byChoice: lookAhead(story, run, beat.choices) }), 0)
    return () => clearTimeout(waiting)
  }, [story, run, beat, wanted])
  return ahead && ahead.beat === beat ? ahead.byChoice : undefined
}
