// What is heard at each line, in words, once the sounds are known. Nothing where captions are off.

import { useEffect, useState } from 'preact/hooks'
import type { Line } from '../../core/passage.ts'
import { words } from '../../wording/words.ts'
import { useSurroundings } from '../context.ts'
import type { SoundPort } from '../ports.ts'

export function useCaptions(lines: readonly Line[], wanted: boolean): readonly (string | undefined)[] {
  const { sound } = useSurroundings()
  const [port, setPort] = useState<SoundPort>()
  useEffect(() => {
    if (!wanted) return
    sound().then(
      (found) => setPort(() => found),
      // Without sounds there is nothing to caption.
      () => setPort(undefined),
    )
  }, [sound, wanted])
  if (!wanted || !port) return []
  return lines.map((line) => {
    const heard = port.caption(line)
    return heard && words.talk.sound(heard)
  })
}
