// What is heard at each line of the newest beat, in words, where it is something else than before. Nothing where
// captions are off.

import { useMemo } from 'preact/hooks'
import type { Beat } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import type { SoundPort } from '../frame/ports.ts'
import { useLoaded } from '../frame/use-loaded.ts'
import { words } from '../wording/words.ts'

type Captions = readonly (string | undefined)[]

export function useCaptions(beats: readonly Beat[], wanted: boolean): Captions {
  const { sound } = useSurroundings()
  // Without sounds there is nothing to caption.
  const { value: port } = useLoaded(async () => (wanted ? sound() : undefined), [sound, wanted])
  return useMemo(() => (wanted ? captionsOf(beats, port?.caption ?? roomFor) : []), [beats, port, wanted])
}

/** Takes the room of a caption until its words have come: lines that are being read, and the button under them, stay in place. */
export const roomFor: SoundPort['caption'] = ({ cues }) =>
  cues.some(({ kind, value }) => kind === 'sound' && value !== 'none') ? '' : undefined

/** An empty one, which only takes up room, stays empty. */
export function captionsOf(beats: readonly Beat[], caption: SoundPort['caption']): Captions {
  let heard: string | undefined
  const all = beats.map(({ lines }) =>
    lines.map((line) => {
      const now = caption(line)
      if (now === undefined || now === heard) return undefined
      heard = now
      return now && words.talk.sound(now)
    }),
  )
  return all.at(-1) ?? []
}
