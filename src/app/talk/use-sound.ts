// Tells the sound where the conversation is, after the text; and that it is quiet again when the trainee leaves.

import { useEffect } from 'preact/hooks'
import type { Beat } from '../../model/beat.ts'
import { useSurroundings } from '../frame/context.ts'
import { useStore } from '../frame/use-store.ts'

export function useSound(beats: readonly Beat[]): void {
  const { sound, settings } = useSurroundings()
  const on = useStore(settings, (now) => now.sound)
  useEffect(() => {
    // Nothing is fetched for somebody who does not want to hear it. What fails is silent, and has its captions.
    if (on) sound().then(({ hear }) => hear(beats), ignore)
  }, [sound, on, beats])
  useEffect(
    () => () => {
      if (settings.getState().sound) sound().then(({ hear }) => hear([]), ignore)
    },
    [sound, settings],
  )
}

const ignore = () => undefined
