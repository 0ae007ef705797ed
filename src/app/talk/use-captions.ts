// What is heard at each line of the newest beat, in words, where it is something else than before. Nothing where
// captions are off.

import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Beat } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import type { SoundPort } from '../frame/ports.ts'
import { words } from '../wording/words.ts'

type Captions = readonly (string | undefined)[]

export function useCaptions(beats: readonly Beat[], wanted: boolean): Captions {
  const { sound } = useSurroundings()
  const [port, setPort] = useState<SoundPort>()
  useEffect(() => {
    if (!wanted) return
    sound().then(
      (soundPort) => setPort(() => soundPort),
      // Without sounds there is nothing to caption.
      () => setPort(undefined),
    )
  }, [sound, wanted])
  return useMemo(() => (wanted && port ? captionsOf(beats, port.caption) : []), [beats, port, wanted])
}

export function captionsOf(beats: readonly Beat[], caption: SoundPort['caption']): Captions {
  let heard: string | undefined
  const all = beats.map(({ lines }) =>
    lines.map((line) => {
      const now = caption(line)
      if (now === undefined || now === heard) return undefined
      heard = now
      return words.talk.sound(now)
    }),
  )
  return all.at(-1) ?? []
}
